import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the jobs send to: it outlives the companion, and counts. */
export type Receiver = {
  url: string;
  received: Map<string, number>;
  /** When every line of a companion that is dead has ended: what it had sent before has then been counted. */
  quiet(): Promise<void>;
  close(): void;
};

/** Sometimes it refuses before it takes anything, sometimes it takes it and breaks the line before it has answered. */
export async function openReceiver(): Promise<Receiver> {
  const received = new Map<string, number>();
  const server = createServer((request, response) => {
    request.resume();
    if (Math.random() < 0.15) return response.writeHead(503).end();
    const name = (request.url ?? '').slice(1);
    received.set(name, (received.get(name) ?? 0) + 1);
    if (Math.random() < 0.1) return response.destroy();
    return setTimeout(() => response.end('ok'), Math.random() * 25);
  });
  const lines = new Set<Promise<unknown>>();
  server.on('connection', (socket) => {
    // A line that is torn off ends like any other.
    const ended = new Promise<void>((resolve) => {
      socket.once('close', () => resolve());
    }).then(() => void lines.delete(ended));
    lines.add(ended);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    quiet: async () => void (await Promise.all(lines)),
    close,
  };
}
