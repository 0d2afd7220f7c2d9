import { createServer, type Server } from 'node:http';
import { CodedError } from '@sincerely/shared';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { Files } from '../documents/files.ts';
import type { Clients } from '../security/clients.ts';
import type { Sessions } from '../security/sessions.ts';
import type { SignedLinks } from '../security/signed-links.ts';
import type { Storage } from '../storage/storage.ts';
import { mountDashboard } from './dashboard.ts';
import { mountDownloads } from './downloads.ts';
import { errorAnswer } from './error-answer.ts';
import { checkHost, checkOrigin, identify } from './gate.ts';
import { securityHeaders } from './headers.ts';
import { openLimits } from './limits.ts';
import { traceOf } from './log.ts';
import { type Mounting, mountRoutes, type RouteServices } from './mount.ts';
import type { ServedNames } from './names.ts';
import { openOnce } from './once.ts';

type Parts = {
  storage: Storage;
  clients: Clients;
  sessions: Sessions;
  links: SignedLinks;
  files: Files;
  names: ServedNames;
  services: RouteServices;
  /** What answers otherwise than by JSON: events and metrics. */
  streams: (app: express.Express, mounting: Mounting) => void;
  dashboardFolder: string;
  styleHashes: string[];
  log: Logger;
};

/** The Express app: gate → routes → downloads → dashboard → one mapper of errors. */
export function makeApp(parts: Parts): express.Express {
  const { names, clients, sessions, log } = parts;
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  app.use(logRequests(log));
  app.use(securityHeaders(names, parts.styleHashes));
  app.use((request: Request, _: Response, next: NextFunction) => {
    checkHost(request, names);
    if (!isPlainPage(request)) checkOrigin(request, names);
    next();
  });
  const mounting = {
    ...openLimits(),
    once: openOnce(parts.storage),
    identify: (request: Request) => identify(request, clients, sessions, names),
  };
  mountRoutes(app, parts.services, mounting);
  parts.streams(app, mounting);
  mountDownloads(app, parts);
  mountDashboard(app, parts.dashboardFolder, names);
  app.use(() => {
    throw new CodedError('not-found');
  });
  app.use((thrown: unknown, _: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(thrown);
    const { status, code, body } = errorAnswer(thrown);
    response.locals.code = code;
    if (status >= 500) log.error({ code, ...traceOf(thrown) });
    return response.status(status).set('cache-control', 'no-store').json(body);
  });
  return app;
}

/** Signed downloads carry their own proof, and opening the dashboard's empty page by a link from anywhere tells nobody anything. */
function isPlainPage(request: Request): boolean {
  if (request.method !== 'GET' || request.headers.origin !== undefined) return false;
  const opensPage = request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';
  return request.path.startsWith('/d/') || (opensPage && !request.path.startsWith('/api/'));
}

function logRequests(log: Logger) {
  return (request: Request, response: Response, next: NextFunction) => {
    const started = performance.now();
    response.on('finish', () => {
      const { route, code, client } = response.locals as { route?: string; code?: string; client?: { kind: string } };
      log.info({
        method: request.method,
        route,
        status: response.statusCode,
        code,
        client: client?.kind,
        ms: Math.round(performance.now() - started),
      });
    });
    next();
  };
}

/** `serve` answers with the app; requests that come before it wait. */
export type Listening = { port: number; servers: Server[]; serve(app: express.Express): void; close(): Promise<void> };

/** Listens on 127.0.0.1 and, where there is one, ::1. Throws `port-taken`. */
export async function listen(port: number): Promise<Listening> {
  const app = Promise.withResolvers<express.Express>();
  const newServer = () => serverOf(app.promise);
  const main = newServer();
  const taken = await listenOn(main, port, '127.0.0.1');
  const servers = [main];
  const second = newServer();
  // A stranger on the other loopback address could receive what is meant for us; an address that does not exist cannot.
  if (await listenOn(second, taken, '::1').catch(ignoreMissingAddress)) servers.push(second);
  return { port: taken, servers, serve: app.resolve, close: async () => void (await Promise.all(servers.map(closeServer))) };
}

function serverOf(app: Promise<express.Express>): Server {
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 5_000 });
  server.on('request', (request, response) => void app.then((serve) => serve(request, response)));
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
