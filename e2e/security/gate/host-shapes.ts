import { toWire, withHeader } from '../raw/raw-request.ts';
import { changed, type Shape } from './shape.ts';

const refused = [0, 400, 421];

/** Names that lead to this machine, or look like one of ours, and are none. */
const hosts = (port: number) => [
  `localhost:${port}.evil.example`,
  `localhost:${port}@evil.example`,
  `user@localhost:${port}`,
  `user:secret@127.0.0.1:${port}`,
  `localhost.:${port}`,
  `sincerely.localhost.:${port}`,
  `evil.localhost:${port}`,
  `evil.sincerely.localhost:${port}`,
  `sincerely.localhost.evil.example:${port}`,
  `SINCERELY.LOCALHOST.EVIL.EXAMPLE:${port}`,
  `127.0.0.1.nip.io:${port}`,
  `127.0.0.2:${port}`,
  `127.1:${port}`,
  `2130706433:${port}`,
  `0x7f000001:${port}`,
  `0x7f.0.0.1:${port}`,
  `0177.0.0.1:${port}`,
  `0.0.0.0:${port}`,
  `::1:${port}`,
  `[::]:${port}`,
  `[::ffff:127.0.0.1]:${port}`,
  `[0:0:0:0:0:0:0:1]:${port}`,
  `[::1%25lo]:${port}`,
  'localhost',
  '127.0.0.1',
  `localhost:${port + 1}`,
  `127.0.0.1:0${port}`,
  'localhost:80',
  `local host:${port}`,
  `localhost\t:${port}`,
  `localhost:${port}/`,
  `localhost:${port}?`,
  `http://localhost:${port}`,
  `localhost:${port}, evil.example`,
  `ⓛocalhost:${port}`,
  '',
];

export const hostShapes: Shape[] = [
  ...hosts(1).map((_, at) => ({
    name: `host ${hosts(4747)[at] || '(empty)'}`,
    refusedWith: refused,
    wire: (target: Parameters<Shape['wire']>[0], { port }: Parameters<Shape['wire']>[1]) =>
      toWire(withHeader(target.good, 'Host', hosts(port)[at] ?? '')),
  })),
  changed('two hosts, ours first', refused, (good, { port }) => withHeader(good, 'Host', `127.0.0.1:${port}`, `evil.example:${port}`)),
  changed('two hosts, ours last', refused, (good, { port }) => withHeader(good, 'Host', `evil.example:${port}`, `127.0.0.1:${port}`)),
  changed('two hosts, both ours', refused, (good, { port }) => withHeader(good, 'Host', `127.0.0.1:${port}`, `127.0.0.1:${port}`)),
  changed('no host', refused, (good) => withHeader(good, 'Host')),
  changed('no host, by HTTP/1.0', refused, (good) => ({ ...withHeader(good, 'Host'), version: 'HTTP/1.0' })),
  changed('by HTTP/2 on an HTTP/1 line', [...refused, 505], (good) => ({ ...withHeader(good, 'Host'), version: 'HTTP/2.0' })),
  changed('another host in the address', refused, (good) => ({ ...good, target: `http://evil.example${good.target}` })),
  changed('our host in the address', refused, (good, { port }) => ({ ...good, target: `http://127.0.0.1:${port}${good.target}` })),
  changed('another host in the address and no header', refused, (good) => ({
    ...withHeader(good, 'Host'),
    target: `http://evil.example${good.target}`,
  })),
  changed('forwarded for another host', refused, (good) =>
    withHeader(withHeader(good, 'Host', 'evil.example'), 'X-Forwarded-Host', '127.0.0.1'),
  ),
];
