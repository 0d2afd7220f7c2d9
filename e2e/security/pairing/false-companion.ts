import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type Heard = { path: string; headers: Record<string, unknown>; body: string };
/** Answers as the attacker likes; what is undefined is passed on as it is by a false companion that only listens. */
export type Lie = (heard: Heard) => unknown;

/** A program that took the companion's port: it writes down all it is told and answers with lies. */
export async function startFalseCompanion(lie: Lie): Promise<{ port: number; heard: Heard[]; close(): void }> {
  const heard: Heard[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const one = await hear(request);
    heard.push(one);
    const told = await lie(one);
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(JSON.stringify(told ?? {}));
  };
  const server: Server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, heard, close: () => server.close() };
}

async function hear(request: IncomingMessage): Promise<Heard> {
  return { path: request.url ?? '', headers: request.headers, body: await text(request) };
}
