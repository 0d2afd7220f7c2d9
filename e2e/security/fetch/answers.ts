import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { plainAnswer } from './stand-in.ts';

type Answer = (socket: Socket) => void;

const head = (headers: string, status = '200 OK') => `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n${headers}\r\n`;
/** Writes for as long as it is listened to. */
const forEver =
  (first: string, again: string): Answer =>
  (socket) => {
    socket.write(first);
    const more = () => {
      while (!socket.destroyed && socket.write(again));
    };
    socket.on('drain', more);
    more();
  };
const drip =
  (first: string, again: string): Answer =>
  (socket) => {
    socket.write(first);
    const timer = setInterval(() => socket.write(again), 200);
    socket.once('close', () => clearInterval(timer));
  };
const once =
  (text: string | Buffer): Answer =>
  (socket) =>
    socket.end(text);

/** Answers that would take for ever, more room than there is, or are none: each ends by a coded error or within its bounds. */
export const badAnswers: Record<string, Answer> = {
  'never answers': () => undefined,
  'drips its head': drip('HTTP/1.1 200 OK\r\n', 'X'),
  'drips its body': drip(head('Content-Length: 100000\r\n'), 'x'),
  'drips chunks': drip(head('Transfer-Encoding: chunked\r\n'), '1\r\nx\r\n'),
  'a body without end': forEver(head(''), 'x'.repeat(65_536)),
  'chunks without end': forEver(head('Transfer-Encoding: chunked\r\n'), `10000\r\n${'x'.repeat(65_536)}\r\n`),
  'chunk extensions without end': forEver(head('Transfer-Encoding: chunked\r\n') + '1;', 'x'.repeat(65_536)),
  'headers without end': forEver('HTTP/1.1 200 OK\r\n', `X-A: ${'x'.repeat(1000)}\r\n`),
  'one header without end': forEver('HTTP/1.1 200 OK\r\nX: ', 'x'.repeat(65_536)),
  'continues without end': forEver('', 'HTTP/1.1 100 Continue\r\n\r\n'),
  'early hints without end': forEver('', 'HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n'),
  'trailers without end': forEver(`${head('Transfer-Encoding: chunked\r\n')}0\r\n`, `X: ${'x'.repeat(1000)}\r\n`),
  'a larger body than is read': once(plainAnswer('x'.repeat(3 * 1024 * 1024 + 1))),
  'a length it does not keep': once(head('Content-Length: 100\r\n') + 'short'),
  'a length beyond numbers': once(head('Content-Length: 99999999999999999999\r\n') + 'x'),
  'two lengths': once(head('Content-Length: 1\r\nContent-Length: 2\r\n') + 'xx'),
  'a length and chunks': once(head('Content-Length: 1\r\nTransfer-Encoding: chunked\r\n') + '1\r\nx\r\n0\r\n\r\n'),
  'a negative length': once(head('Content-Length: -1\r\n') + 'x'),
  'packed by gzip': once(Buffer.concat([Buffer.from(head('Content-Encoding: gzip\r\n')), gzipSync(Buffer.alloc(50_000_000))])),
  'packed by br': once(head('Content-Encoding: br\r\n') + 'x'),
  'packed twice': once(head('Content-Encoding: gzip, gzip\r\n') + 'x'),
  'packed by an empty name': once(head('Content-Encoding: \r\nContent-Encoding: gzip\r\n') + 'x'),
  'packed in its transfer': once(head('Transfer-Encoding: gzip, chunked\r\n') + '0\r\n\r\n'),
  'no HTTP': once('220 mail.example ESMTP\r\n'),
  'HTTP of another age': once('<html>hello</html>'),
  'nothing at all': (socket) => socket.destroy(),
  'an upgrade': once('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nhello'),
  'a redirect to nowhere': once(plainAnswer('', 'Location: \r\n', '302 Found')),
  'a redirect of a megabyte': once(`HTTP/1.1 302 Found\r\nLocation: https://jobs.lever.co/${'a'.repeat(1_000_000)}\r\n\r\n`),
  'a circle': once(plainAnswer('', 'Location: https://jobs.lever.co/acme/1\r\n', '302 Found')),
  'a circle by a relative path': once(plainAnswer('', 'Location: ?again\r\n', '307 Temporary Redirect')),
  'partial content': once(plainAnswer('x', '', '206 Partial Content')),
  'no content': once('HTTP/1.1 204 No Content\r\n\r\n'),
  'not modified': once('HTTP/1.1 304 Not Modified\r\n\r\n'),
  'a status out of range': once(plainAnswer('x', '', '999 Odd')),
  'an authentication': once(plainAnswer('x', 'WWW-Authenticate: Basic\r\n', '401 Unauthorized')),
  'a proxy authentication': once(plainAnswer('x', 'Proxy-Authenticate: NTLM\r\n', '407 Proxy')),
};
