import { connect } from 'node:net';

/** What came back over the wire. Status 0: the connection was ended without an answer. */
export type RawAnswer = { status: number; headers: Record<string, string>; body: string; text: string };

/** Milliseconds after which a connection that says nothing more is given up; what has come by then is the answer. */
const patience = 10_000;

type Options = { host?: string; /** Where what has come so far is enough. */ endsAt?: (text: string) => boolean };

/** Sends these bytes over a connection of their own and reads until its end, or the first piece of a stream of events. */
export function exchange(port: number, wire: string, { host = '127.0.0.1', endsAt = isStream }: Options = {}): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect({ port, host });
    const end = () => {
      clearTimeout(limit);
      socket.destroy();
      resolve(readAnswer(text));
    };
    const limit = setTimeout(end, patience);
    socket.setEncoding('latin1');
    socket.on('connect', () => socket.write(wire));
    socket.on('data', (piece: string) => {
      text += piece;
      if (endsAt(text)) end();
    });
    socket.on('error', end);
    socket.on('close', end);
  });
}

function isStream(text: string): boolean {
  return /^content-type: text\/event-stream/imu.test(text) && text.includes('\r\n\r\n');
}

function readAnswer(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(':') + 1).trim()]);
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/u.exec(first)?.[1] ?? 0),
    headers: Object.fromEntries(headers),
    body: rest.join('\r\n\r\n'),
    text,
  };
}
