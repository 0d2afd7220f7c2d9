import { type Appearance, CodedError, codeOf } from '@sincerely/shared';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { Files } from '../documents/files.ts';
import type { Account } from '../account/account.ts';
import type { Clients } from '../security/clients.ts';
import type { Sessions } from '../security/sessions.ts';
import type { SignedLinks } from '../security/signed-links.ts';
import type { Storage } from '../storage/storage.ts';
import { mountDashboard } from './dashboard.ts';
import { mountDownloads } from './downloads.ts';
import { errorAnswer } from './error-answer.ts';
import { checkHost, checkOrigin, identify } from './gate.ts';
import { securityHeaders } from './headers.ts';
import type { Limits } from './limits.ts';
import { traceOf } from './log.ts';
import { type Mounting, mountRoutes, type RouteServices } from './mount.ts';
import type { ServedNames } from './names.ts';
import { openOnce } from './once.ts';
import { isPagePath } from './page-path.ts';

type Parts = {
  storage: Storage;
  clients: Clients;
  sessions: Sessions;
  links: SignedLinks;
  files: Files;
  account: Pick<Account, 'archive'>;
  names: ServedNames;
  limits: Limits;
  services: RouteServices;
  /** What answers otherwise than by JSON: events and metrics. */
  streams: (app: express.Express, mounting: Mounting) => void;
  dashboardFolder: string;
  theme: () => Appearance['theme'];
  styleHashes: string[];
  log: Logger;
};

/** The Express app: gate → routes → downloads → dashboard → one mapper of errors. */
export function makeApp(parts: Parts): express.Express {
  const { names, clients, sessions, limits, log } = parts;
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  // One path, one way to write it.
  app.enable('case sensitive routing').enable('strict routing');
  app.use(logRequests(log));
  app.use(securityHeaders(names, parts.styleHashes));
  app.use((request: Request, _: Response, next: NextFunction) => {
    checkHost(request, names);
    if (!isPlainPage(request)) checkOrigin(request, names);
    next();
  });
  const mounting = {
    limits,
    once: openOnce(parts.storage),
    identify: (request: Request) => identify(request, clients, sessions, names),
  };
  mountRoutes(app, parts.services, mounting);
  parts.streams(app, mounting);
  mountDownloads(app, parts);
  mountDashboard(app, parts);
  app.use(() => {
    throw new CodedError('not-found');
  });
  app.use((thrown: unknown, _: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(thrown);
    const { status, code, body, headers } = errorAnswer(countedFailure(thrown, response, limits));
    response.locals.code = code;
    if (status >= 500) log.error({ code, ...traceOf(thrown) });
    return response
      .status(status)
      .set({ 'cache-control': 'no-store', ...headers })
      .json(body);
  });
  return app;
}

/** Ends of a call that may have been a guess. */
const failedTries = ['not-paired', 'wrong-origin', 'wrong-host', 'pairing-expired', 'pairing-wrong-code', 'link-expired'];

/** A failed try to authenticate is counted, whatever it tried; what the gate refuses before has not come so far. */
function countedFailure(thrown: unknown, response: Response, limits: Limits): unknown {
  if (response.locals.route === undefined || !failedTries.includes(codeOf(thrown))) return thrown;
  try {
    limits.fail();
    return thrown;
  } catch (tooMany) {
    return tooMany;
  }
}

/** Signed downloads carry their own proof, and opening the dashboard's empty page by a link from anywhere tells nobody anything. */
function isPlainPage(request: Request): boolean {
  if (request.method !== 'GET' || request.headers.origin !== undefined) return false;
  const opensPage = request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';
  return request.path.startsWith('/d/') || (opensPage && isPagePath(request.path));
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
