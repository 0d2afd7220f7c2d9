import type { IncomingMessage } from 'node:http';
import { type Client, CodedError, headerTokenName } from '@sincerely/shared';
import type { Clients } from '../security/clients.ts';
import type { Sessions } from '../security/sessions.ts';
import { isExtensionOrigin, type ServedNames } from './names.ts';

export const sessionCookie = 'sincerely-session';

/** What decides who calls may be said once: of two, another reader might take the other. */
const saidOnce = ['origin', 'authorization', 'sec-fetch-site', 'sec-websocket-protocol', headerTokenName];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Exactly one Host header, matched whole: a name an attacker pointed at 127.0.0.1 is not one of ours; nor is one in the request's address.
 * Throws `wrong-host`, or `bad-request` for what no client of ours sends.
 */
export function checkHost(request: IncomingMessage, names: ServedNames): void {
  const named = request.url?.startsWith('/') !== true || countHeaders(request, 'host') !== 1;
  if (named || !names.hosts.has(request.headers.host?.toLowerCase() ?? '')) throw new CodedError('wrong-host');
  const isOdd = saidOnce.some((name) => countHeaders(request, name) > 1);
  if (isOdd || !methods.includes(request.method ?? '')) throw new CodedError('bad-request');
}

function countHeaders({ rawHeaders }: IncomingMessage, name: string): number {
  return rawHeaders.filter((header, at) => at % 2 === 0 && header.toLowerCase() === name).length;
}

/**
 * Who may speak at all: an extension, our dashboard, or a plain read that no other page caused. Whether this very extension is paired is
 * looked at with its token. Throws `wrong-origin`, or `wrong-host` where our dashboard does not call its own name.
 */
export function checkOrigin(request: IncomingMessage, names: ServedNames): void {
  const { origin, host } = request.headers;
  if (origin !== undefined) {
    if (origin === names.dashboardOrigin && host?.toLowerCase() !== names.dashboardHost) throw new CodedError('wrong-host');
    if (origin !== names.dashboardOrigin && !isExtensionOrigin(origin)) throw new CodedError('wrong-origin');
    return;
  }
  const site = request.headers['sec-fetch-site'];
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead || !(site === undefined || site === 'none' || site === 'same-origin')) throw new CodedError('wrong-origin');
}

/**
 * The client a request proves to be, by bearer token or by the dashboard's cookie and header token; undefined: none was offered. Throws
 * `not-paired` for a token we do not know, `wrong-origin` when it comes from another origin than it was given to.
 */
export function identify(request: IncomingMessage, clients: Clients, sessions: Sessions, names: ServedNames): Client | undefined {
  const bearer = /^Bearer (\S{1,200})$/u.exec(request.headers.authorization ?? '')?.[1];
  const headerToken = request.headers[headerTokenName];
  const client = bearer === undefined ? bySession(request, headerToken, sessions) : byBearer(bearer, clients);
  if (client === undefined && (request.headers.authorization !== undefined || headerToken !== undefined))
    throw new CodedError('not-paired');
  if (client === undefined) return undefined;
  const { origin, host } = request.headers;
  if (origin !== undefined && origin !== client.origin) throw new CodedError('wrong-origin');
  if (client.kind === 'dashboard' && host?.toLowerCase() !== names.dashboardHost) throw new CodedError('wrong-host');
  return client;
}

function byBearer(token: string, clients: Clients): Client | undefined {
  const client = clients.byToken(token);
  return client?.kind === 'dashboard' ? undefined : client;
}

function bySession(request: IncomingMessage, headerToken: string | string[] | undefined, sessions: Sessions): Client | undefined {
  if (typeof headerToken !== 'string') return undefined;
  for (const cookie of readCookies(request, sessionCookie)) {
    const client = sessions.clientOf(cookie, headerToken);
    if (client !== undefined) return client;
  }
  return undefined;
}

/** Most cookies of one name that are looked at. */
const mostCookies = 20;

/** All values of a name: a page on another port can add one of its own, which must not hide ours. */
export function readCookies(request: IncomingMessage, name: string): string[] {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.flatMap(([key, value = '']) => (key === name ? [value] : [])).slice(0, mostCookies);
}
