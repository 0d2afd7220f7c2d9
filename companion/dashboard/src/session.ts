import {
  CodedError,
  codeOf,
  ErrorBody,
  headerTokenName,
  openRests,
  pathOf,
  routes,
  type RouteInput,
  type RouteName,
  type RouteOutput,
} from '@sincerely/shared';
import { askLive, mayAskLive } from './ask-live.ts';

/** Proves beside the cookie that a request comes from this page; lives in memory only. */
let headerToken = '';

/** Opens the session by the one-time token in the address, or goes on with the cookie of an earlier visit. */
export async function openSession(): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return resume();
  history.replaceState(null, '', location.pathname + location.search);
  // A token is good once; on a reload of the same address the cookie is there already.
  const opened = await call('openSession', { input: { token } }).catch(() => undefined);
  if (opened === undefined) return resume();
  headerToken = opened.headerToken;
  localStorage.setItem(resumeKeyName, opened.resumeKey);
}

/** Where the key to go on with is kept. A cookie is sent to every port of its host name; what is kept here stays with this one. */
const resumeKeyName = 'sincerely-resume';

async function resume(): Promise<void> {
  const key = localStorage.getItem(resumeKeyName) ?? '';
  ({ headerToken } = await call('resumeSession', { input: { key } }));
}

type CallOptions<N extends RouteName> = { params?: Record<string, string>; input?: RouteInput<N>; signal?: AbortSignal };

const rests = openRests();

/** Calls one route of the companion; rejects with its coded error. Who was told to wait is refused here until then. */
export async function call<N extends RouteName>(name: N, options: CallOptions<N> = {}): Promise<RouteOutput<N>> {
  rests.pass(name);
  try {
    return await exchange(name, options);
  } catch (thrown) {
    rests.heed(name, thrown);
    throw thrown;
  }
}

async function exchange<N extends RouteName>(name: N, options: CallOptions<N>): Promise<RouteOutput<N>> {
  const output = mayAskLive(name) ? await askLive(name, writtenAs(options.input), options.signal) : undefined;
  return routes[name].output.parse(output ?? (await request(name, options))) as RouteOutput<N>;
}

/** By a request of its own. */
async function request<N extends RouteName>(name: N, options: CallOptions<N>): Promise<unknown> {
  const route = routes[name];
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
  const response = await fetch(pathOf(name, options.params) + (hasBody ? '' : queryOf(options.input)), {
    method: route.method,
    credentials: 'same-origin',
    headers: { [headerTokenName]: headerToken, ...(hasBody ? { 'content-type': 'application/json' } : {}) },
    ...(hasBody ? { body: JSON.stringify(options.input ?? {}) } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  }).catch((cause: unknown) => {
    throw new CodedError('companion-off', { cause });
  });
  return bodyOf(response);
}

async function bodyOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => ({}));
  if (response.ok) return body;
  const failed = ErrorBody.safeParse(body);
  if (!failed.success) throw new CodedError('internal');
  throw new CodedError(codeOf(failed.data.error), { message: failed.data.error.message, details: failed.data.error.details });
}

function queryOf(input: unknown): string {
  const query = new URLSearchParams(writtenAs(input)).toString();
  return query === '' ? '' : `?${query}`;
}

/** As a query writes it: text by name, without what is not there. */
function writtenAs(input: unknown): Record<string, string> {
  const entries = Object.entries((input ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}
