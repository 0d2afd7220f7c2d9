import { type RouteName, routes } from '@sincerely/shared';
import type { Caller } from '@sincerely/companion/testing/call';
import type { Attacked } from '../with-companion.ts';
import { type RawRequest, withBody } from '../raw/raw-request.ts';
import type { Keys } from './keys.ts';

/** What is asked for, and the request of who may. `link`: a signed download; `page`: of the dashboard. */
export type Target = {
  name: string;
  access: 'open' | 'client' | 'dashboard' | 'link' | 'page';
  hasBody: boolean;
  good: RawRequest;
};

/** Everything the companion answers, as its own router lists it. */
export async function listTargets({ companion, extension }: Attacked, keys: Keys, applicationId: string): Promise<Target[]> {
  const { url } = await extension.call('artifactLink', { id: await documentId(keys), input: { inline: false } });
  const link = url.replace(/^https?:\/\/[^/]+/u, '');
  const unique = [...new Map(companion.answers.map((one) => [`${one.method} ${one.path}`, one])).values()];
  return unique.map(({ method, path }) => {
    const access = accessOf(method, path);
    const target = access === 'link' ? link : path.replace('{*path}', '').replaceAll(/:\w+/gu, applicationId);
    const hasBody = !['GET', 'DELETE'].includes(method);
    return { name: `${method} ${path}`, access, hasBody, good: goodRequest(method, target, callerFor(access, path, keys), hasBody) };
  });
}

/** A document of the person, for a link to it. */
async function documentId({ dashboard }: Keys): Promise<string> {
  const data = Buffer.from('%PDF-1.4 Confidential Canary').toString('base64');
  const added = await dashboard.call('addDocument', { input: { kind: 'other', name: 'cv.pdf', mime: 'application/pdf', data } });
  return added.id;
}

/** What is in no table is for paired clients, unless it is a page or a signed link. */
function accessOf(method: string, path: string): Target['access'] {
  const name = (Object.keys(routes) as RouteName[]).find((one) => routes[one].method === method && routes[one].path === path);
  if (name !== undefined) return routes[name].access;
  if (path.startsWith('/d/')) return 'link';
  return path.includes('{*') ? 'page' : 'client';
}

function callerFor(access: Target['access'], path: string, { extension, dashboard }: Keys): Caller {
  const isDashboards = access === 'dashboard' || access === 'page' || path.startsWith('/api/session');
  return isDashboards ? dashboard : extension;
}

function goodRequest(method: string, target: string, caller: Caller, hasBody: boolean): RawRequest {
  const headers = Object.entries({ ...caller.headers, ...(hasBody ? { 'content-type': 'application/json' } : {}), connection: 'close' });
  const request: RawRequest = { method, target, version: 'HTTP/1.1', headers, body: '' };
  return hasBody ? withBody(request, '{}') : request;
}
