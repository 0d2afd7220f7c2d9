import type { RequestListener, Server } from 'node:http';
import { CodedError } from '@sincerely/shared';
import { boundStrangers } from './bound-strangers.ts';

// An `import` of it would read all it exports, among them a whole client that is loaded only then: a third of the time to the first step.
const { createServer } = process.getBuiltinModule('node:http');

/** Milliseconds and bytes one connection may take. The times are looked at every few seconds. */
const bounds = {
  maxHeaderSize: 16 * 1024,
  requestTimeout: 60_000,
  headersTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};
const mostConnections = 2000;

/** `serve` answers with the app; requests that come before it wait. */
export type Listening = { port: number; servers: Server[]; serve(app: RequestListener): void; close(): Promise<void> };

/** Listens on 127.0.0.1 and, where there is one, ::1. Throws `port-taken`. */
export async function listen(port: number): Promise<Listening> {
  const app = Promise.withResolvers<RequestListener>();
  const newServer = () => serverOf(app.promise);
  const main = newServer();
  const taken = await listenOn(main, port, '127.0.0.1');
  const servers = [main];
  const second = newServer();
  // A stranger on the other loopback address could receive what is meant for us; an address that does not exist cannot.
  if (await listenOn(second, taken, '::1').catch(ignoreMissingAddress)) servers.push(second);
  return { port: taken, servers, serve: app.resolve, close: async () => void (await Promise.all(servers.map(closeServer))) };
}

function serverOf(app: Promise<RequestListener>): Server {
  const server = createServer({ ...bounds, requireHostHeader: false });
  server.maxConnections = mostConnections;
  boundStrangers(server);
  const answer: RequestListener = (request, response) => void app.then((serve) => serve(request, response));
  server.on('request', answer);
  // Node would answer it by itself, past the gate.
  server.on('checkExpectation', answer);
  server.on('clientError', (_, socket) => socket.destroy());
  return server;
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cause.code === 'EADDRINUSE' ? portTaken(port, cause) : cause));
    server.listen(port, host, () => resolve((server.address() as { port: number }).port));
  });
}

function ignoreMissingAddress(thrown: unknown): undefined {
  if (thrown instanceof CodedError) throw thrown;
}

function portTaken(port: number, cause: unknown): CodedError {
  const message = `Port ${port} is taken by another program. Stop it, or choose another port: SINCERELY_PORT=${port + 1} npm start`;
  return new CodedError('port-taken', { message, details: { port }, cause });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
