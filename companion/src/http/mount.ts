import { createHash } from 'node:crypto';
import { type Client, CodedError, type RateClass, type RouteAccess, type RouteName, type RouteOutput, routes } from '@sincerely/shared';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { output } from 'zod';
import { keepConnection } from './bound-strangers.ts';
import type { Limits } from './limits.ts';

/** One call of a route, checked: its input is what the contract says. */
export type Call<Name extends RouteName = RouteName> = {
  input: output<(typeof routes)[Name]['input']>;
  /** The path's `:id`, or ''. */
  id: string;
  origin: string;
  /** Who calls; on an open route a stand-in of nobody. */
  client: Client;
  request: Request;
  response: Response;
};

export type RouteService<Name extends RouteName> = (call: Call<Name>) => RouteOutput<Name> | Promise<RouteOutput<Name>>;
/** One service per route of the contract. */
export type RouteServices = { [Name in RouteName]: RouteService<Name> };

type AnyService = (call: Call) => unknown;
/** Runs a call so that a repeat with the same idempotency key is answered once. */
export type Once = (call: Call, name: RouteName, work: () => Promise<unknown>) => Promise<unknown>;

export type Mounting = {
  identify: (request: Request) => Client | undefined;
  limits: Limits;
  once: Once;
};

const usualLimit = 1024 * 1024;
export const nobody: Client = { id: '', name: '', kind: 'cli', origin: '', createdAt: 0, lastSeenAt: null };

/** Mounts every route: who → how often → how large → valid JSON → valid input → service → valid output. */
export function mountRoutes(app: Express, services: RouteServices, mounting: Mounting): void {
  for (const name of Object.keys(routes) as RouteName[]) mount(app, name, services[name], mounting);
}

function mount(app: Express, name: RouteName, service: AnyService, mounting: Mounting): void {
  const route = routes[name];
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
  const limit = 'limit' in route ? route.limit : usualLimit;
  const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  app[method](
    route.path,
    admit(name, route, mounting),
    ...(hasBody ? [requireJson, express.json({ limit, strict: false })] : []),
    async (request: Request, response: Response) => {
      const input = route.input.parse(hasBody ? request.body : request.query);
      const call = { input, id: String(request.params.id ?? ''), origin: request.headers.origin ?? '', request, response };
      const complete = { ...call, client: response.locals.client ?? nobody } as Call;
      const answer = await mounting.once(complete, name, async () => route.output.parse(await service(complete)));
      if ('etag' in route) return answerUnlessKnown(request, response, answer);
      return response.set('cache-control', 'no-store').json(answer);
    },
  );
}

function answerUnlessKnown(request: Request, response: Response, answer: unknown): Response {
  const body = JSON.stringify(answer);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  response.set({ etag, 'cache-control': 'no-cache' });
  if (request.headers['if-none-match'] === etag) return response.status(304).end();
  return response.type('json').send(body);
}

/** Sets `response.locals.client`, or answers who may not. */
export function admit(
  name: string,
  { access, rate }: { access: RouteAccess; rate?: RateClass },
  { identify, limits }: Mounting,
): express.RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    response.locals.route = name;
    // Whoever opens a session may still carry the credentials of an older one.
    const client = access === 'open' ? undefined : identify(request);
    if (access !== 'open' && client === undefined) throw new CodedError('not-paired');
    response.locals.client = client;
    if (client !== undefined) keepConnection(request.socket);
    limits.pass(client, rate);
    if (access === 'dashboard' && client?.kind !== 'dashboard') throw new CodedError('forbidden');
    next();
  };
}

/** In UTF-8, whatever else its parser could read. */
const json = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/iu;

function requireJson(request: Request, _: Response, next: NextFunction): void {
  const isJson = request.is('application/json') === 'application/json' && json.test(request.headers['content-type']?.trim() ?? '');
  next(isJson ? undefined : new CodedError('not-json'));
}
