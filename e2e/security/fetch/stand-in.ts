import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Connector } from '@sincerely/companion/fetching/connector';

/** An address on the public internet that no packet of a suite is ever sent to. */
export const publicAddress = '93.184.215.14';

/** Stands for the whole internet: what was looked up and dialled, and the heads of the requests as they came. */
export type StandIn = {
  connector: Connector;
  resolved: string[];
  dialled: string[];
  heads: string[];
  /** What it answers with, byte by byte, and what a name leads to; both may be changed at any time. */
  answer: (head: string, socket: Socket) => void;
  lookUp: (host: string) => string[];
  /** Empties what was noted. */
  forget(): void;
  close(): void;
};

/** Every connection ends at a server on loopback, whichever address was dialled. */
export async function openStandIn(): Promise<StandIn> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    let head = '';
    socket.on('data', (piece: Buffer) => {
      const before = head.includes('\r\n\r\n');
      head += piece.toString('latin1');
      if (before || !head.includes('\r\n\r\n')) return;
      standIn.heads.push(head);
      standIn.answer(head, socket);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const standIn: StandIn = {
    resolved: [],
    dialled: [],
    heads: [],
    answer: (_, socket) => socket.end(plainAnswer('hello')),
    lookUp: () => [publicAddress],
    connector: {
      resolve: async (host) => {
        standIn.resolved.push(host);
        return Promise.resolve(standIn.lookUp(host));
      },
      dial: async (address, host, signal) => {
        standIn.dialled.push(`${address} ${host}`);
        const socket = connect(port, '127.0.0.1').on('error', () => undefined);
        signal.addEventListener('abort', () => socket.destroy(), { once: true });
        return Promise.resolve(socket);
      },
    },
    forget: () => [standIn.resolved, standIn.dialled, standIn.heads].forEach((list) => list.splice(0)),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
  return standIn;
}

export function plainAnswer(body: string, headers = 'Content-Type: text/html\r\n', status = '200 OK'): string {
  return `HTTP/1.1 ${status}\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
}
