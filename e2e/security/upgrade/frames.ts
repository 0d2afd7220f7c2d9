import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { connect, type Socket } from 'node:net';
import { liveRoutes, type RouteName, routes } from '@sincerely/shared';
import { toWire } from '../raw/raw-request.ts';
import { upgradeRequest } from './knock.ts';

type Head = { fin?: boolean; opcode: number; rsv?: number; isMasked?: boolean; length?: number };

/** A frame of a WebSocket, right or not; `length`: what it says instead of what is in it. */
export function frame({ fin = true, opcode, rsv = 0, isMasked = true, length }: Head, payload: string | Buffer = ''): Buffer {
  const bytes = Buffer.from(payload);
  const said = length ?? bytes.length;
  const first = Buffer.from([(fin ? 0x80 : 0) | (rsv << 4) | opcode]);
  const mask = randomBytes(4);
  const masked = isMasked ? Buffer.concat([mask, bytes.map((byte, at) => byte ^ (mask[at % 4] ?? 0))]) : bytes;
  return Buffer.concat([first, lengthOf(said, isMasked), masked]);
}

function lengthOf(said: number, isMasked: boolean): Buffer {
  const flag = isMasked ? 0x80 : 0;
  if (said < 126) return Buffer.from([flag | said]);
  const wide = Buffer.alloc(said < 65_536 ? 3 : 9);
  wide[0] = flag | (said < 65_536 ? 126 : 127);
  if (said < 65_536) wide.writeUInt16BE(said, 1);
  else wide.writeBigUInt64BE(BigInt(said), 1);
  return wide;
}

const text = 1;
const binary = 2;

/** What may be sent over an open connection that is no message of ours. */
export const badFrames: Record<string, () => Buffer[]> = {
  'more than 64 KiB': () => [frame({ opcode: text }, 'x'.repeat(65_537))],
  'a length of terabytes': () => [frame({ opcode: text, length: 2 ** 42 }, 'x')],
  'a length below nothing': () => [Buffer.concat([Buffer.from([0x81, 0xff]), Buffer.alloc(8, 0xff), Buffer.alloc(4)])],
  'JSON that is broken': () => [frame({ opcode: text }, '{"type":')],
  'JSON that is no message': () => [frame({ opcode: text }, '{"type":"evil"}')],
  'a list': () => [frame({ opcode: text }, '[{"type":"ping"}]')],
  nothing: () => [frame({ opcode: text }, '')],
  null: () => [frame({ opcode: text }, 'null')],
  'a message without its parts': () => [frame({ opcode: text }, '{"type":"since"}')],
  'a cursor that is text': () => [frame({ opcode: text }, '{"type":"since","epoch":null,"cursor":"1"}')],
  'a command of the companion': () => [frame({ opcode: text }, '{"type":"pairing","pending":[]}')],
  'binary that is no text': () => [frame({ opcode: binary }, Buffer.from([0, 1, 2, 255]))],
  'text that is no UTF-8': () => [frame({ opcode: text }, Buffer.from([0xff, 0xfe, 0xfd]))],
  'an unmasked frame': () => [frame({ opcode: text, isMasked: false }, '{"type":"ping"}')],
  'a reserved bit': () => [frame({ opcode: text, rsv: 4 }, '{"type":"ping"}')],
  'an unknown kind': () => [frame({ opcode: 3 }, 'x')],
  'an unknown control': () => [frame({ opcode: 11 }, 'x')],
  'a ping that is too long': () => [frame({ opcode: 9 }, 'x'.repeat(126))],
  'a ping in pieces': () => [frame({ opcode: 9, fin: false }, 'x')],
  'a piece of nothing': () => [frame({ opcode: 0 }, 'x')],
  'a message begun in another': () => [frame({ opcode: text, fin: false }, 'x'), frame({ opcode: text }, 'y')],
  'a message in pieces that is too long': () => [
    frame({ opcode: text, fin: false }, 'x'.repeat(60_000)),
    ...Array.from({ length: 20 }, () => frame({ opcode: 0, fin: false }, 'x'.repeat(60_000))),
  ],
  'pieces without an end': () => [
    frame({ opcode: text, fin: false }, 'x'),
    ...Array.from({ length: 200_000 }, () => frame({ opcode: 0, fin: false }, '')),
  ],
  'a closing with a number that is none': () => [frame({ opcode: 8 }, Buffer.from([0, 1]))],
};

/** Every route that is not asked over a live connection, and ways to ask one that is that are none. */
export const badQuestions: Record<string, () => Buffer[]> = Object.fromEntries(
  [
    ...(Object.keys(routes) as RouteName[])
      .filter((name) => !(liveRoutes as RouteName[]).includes(name))
      .map((route) => [`a question to ${route}`, { number: 1, route, input: {} }] as const),
    ['a question to a route there is not', { number: 1, route: '__proto__', input: {} }] as const,
    ['a question to a path', { number: 1, route: '/api/applications', input: {} }] as const,
    ['a question without a number', { route: 'applications', input: {} }] as const,
    ['a question with half a number', { number: 0.5, route: 'applications', input: {} }] as const,
    ['a question with a list', { number: 1, route: 'applications', input: ['search'] }] as const,
    ['a question with an object for a word', { number: 1, route: 'applications', input: { search: { $gt: '' } } }] as const,
  ].map(([name, question]) => [name, () => [frame({ opcode: text }, JSON.stringify({ type: 'ask', ...question }))]]),
);

/** Opens a connection by hand. Rejects where it is not let in. */
export async function openByHand(port: number, headers: { host: string; origin: string }, protocols: string): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.on('error', () => {});
  socket.write(toWire(upgradeRequest(headers, protocols)));
  const [first] = (await once(socket, 'data')) as [Buffer];
  if (!first.toString('latin1').startsWith('HTTP/1.1 101'))
    throw new Error(`control: a good upgrade was refused: ${first.toString('latin1')}`);
  return socket;
}

/** However it ends. */
export function untilClosed(socket: Socket): Promise<true> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve(true));
  });
}

/** True when the companion ended the connection within some seconds. */
export async function wasEnded(socket: Socket, send: Buffer[]): Promise<boolean> {
  // What is told meanwhile has to be read, or the end is never seen.
  socket.resume();
  socket.on('end', () => socket.destroy());
  const closed = untilClosed(socket);
  for (const piece of send) if (!socket.destroyed) socket.write(piece);
  const ended = await Promise.race([closed, setTimeout(15_000, false, { ref: false })]);
  socket.destroy();
  return ended;
}
