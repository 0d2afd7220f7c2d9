import type { IncomingMessage } from 'node:http';
import { type Client, CodedError, headerTokenName } from '@sincerely/shared';
import type { Clients } from '../security/clients.ts';
import type { Sessions } from '../security/sessions.ts';
import { isExtensionOrigin, type ServedNames } from './names.ts';

export const sessionCookie = 'sincerely-session';

/** Exactly one Host header, matched whole: a name an attacker pointed at 127.0.0.1 is not one of ours. Throws `wrong-host`. */
export function checkHost(request: IncomingMessage, names: ServedNames): void {
  const hosts = request.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length !== 1 || !names.hosts.has(request.headers.host?.toLowerCase() ?? '')) throw new CodedError('wrong-host');
}

/**
 * Who may speak at all: an extension, our dashboard, or a plain read that no other page caused. Whether this very extension is paired is
 * looked at with its token. Throws `wrong-origin`.
 */
export function checkOrigin(request: IncomingMessage, names: ServedNames): void {
  const { origin } = request.headers;
  if (origin !== undefined) {
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
  const cookie = readCookie(request, sessionCookie);
  return typeof headerToken === 'string' && cookie !== undefined ? sessions.clientOf(cookie, headerToken) : undefined;
}

export function readCookie(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
