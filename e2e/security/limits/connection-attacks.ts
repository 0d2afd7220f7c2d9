import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { send } from '@sincerely/companion/testing/call';
import type { Tally } from '../suite.ts';
import type { Attacked } from '../with-companion.ts';
import { exchange } from '../raw/exchange.ts';

/** Ways to hold a connection open without ever having said all. */
const halves: Record<string, (port: number) => string> = {
  nothing: () => '',
  'half a line': () => 'GET /api/hea',
  'half of the headers': (port) => `GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Slow: `,
  'half of a body': (port) =>
    `POST /api/session HTTP/1.1\r\nHost: sincerely.localhost:${port}\r\nOrigin: http://sincerely.localhost:${port}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
  'half of an upgrade': (port) => `GET /api/live HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`,
};

/** So many at once: of more than the system lets wait, some are open to who opened them alone. */
const wave = 400;

/** Many half-open connections keep no honest call out. */
export async function holdOpen({ companion: { port }, extension }: Attacked, tally: Tally, many: number): Promise<void> {
  for (const [name, half] of Object.entries(halves)) {
    const open: Socket[] = [];
    while (open.length < many) open.push(...(await Promise.all(Array.from({ length: wave }, async () => hold(port, half(port))))));
    const { status } = await exchange(port, `GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
    tally.attack(`${many} connections that say ${name}`, status === 200 ? false : `kept a stranger out: ${status}`);
    const known = await send(port, { path: '/api/profile', headers: extension.headers });
    tally.attack(`${many} connections that say ${name}, to a client`, known.status === 200 ? false : `kept a client out: ${known.status}`);
    const kept = await keptOf(open);
    tally.attack(`the number of connections that say ${name}`, kept <= most ? false : `${kept} of them are kept`);
    for (const socket of open) socket.destroy();
  }
}

/** More than the companion keeps of those who have not said who they are. */
const most = 300;

/** How many of these stay open. Those that are ended hear of it a little later; what is heard within five seconds counts. */
async function keptOf(sockets: Socket[]): Promise<number> {
  const end = performance.now() + 5_000;
  const open = () => sockets.filter((socket) => !socket.destroyed);
  while (open().length > most && performance.now() < end)
    await Promise.race([...open().map(async (socket) => once(socket, 'close')), setTimeout(end - performance.now())]);
  return open().length;
}

function hold(port: number, half: string): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('error', () => resolve(socket));
    socket.on('close', () => resolve(socket));
    socket.on('end', () => socket.destroy());
    socket.resume();
    socket.on('connect', () => socket.write(half, () => resolve(socket)));
  });
}

/** Nobody answers on any address but this machine's own two. */
export async function reachFromOutside({ companion: { port } }: Attacked, tally: Tally): Promise<void> {
  const outside = Object.values(networkInterfaces())
    .flat()
    .flatMap((one) => (one === undefined || one.internal || one.address.startsWith('fe80') ? [] : [one.address]));
  for (const host of [...outside, '127.0.0.2', '127.255.255.254']) {
    const { status } = await exchange(port, `GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`, { host });
    tally.attack(
      `reached by ${host.includes('127.') ? host : 'an address of this machine'}`,
      status === 0 ? false : `was answered with ${status}`,
    );
  }
}
