import {
  CodedError,
  codeOf,
  ErrorBody,
  idempotencyHeader,
  openRests,
  pathOf,
  routes,
  type RouteInput,
  type RouteName,
  type RouteOutput,
} from '@sincerely/shared';
import { readLocal } from './stored.ts';

type CallOptions<N extends RouteName> = {
  params?: Record<string, string>;
  input?: RouteInput<N>;
  idempotencyKey?: string;
  /** Milliseconds. */
  timeout?: number;
  /** Where to call without being paired yet. */
  port?: number;
};

const rests = openRests();

/**
 * Calls one route of the companion. Rejects with its coded error, or `companion-off` when nothing answers. Who was told to wait is refused here
 * until then.
 */
export async function callCompanion<N extends RouteName>(name: N, options: CallOptions<N> = {}): Promise<RouteOutput<N>> {
  rests.pass(name);
  try {
    return await exchange(name, options);
  } catch (thrown) {
    rests.heed(name, thrown);
    throw thrown;
  }
}

async function exchange<N extends RouteName>(name: N, options: CallOptions<N>): Promise<RouteOutput<N>> {
  const pairing = await readLocal('pairing');
  const port = options.port ?? pairing?.port;
  if (port === undefined) throw new CodedError('not-paired');
  const route = routes[name];
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
  const query = hasBody ? '' : queryOf(options.input);
  const response = await reach(`http://127.0.0.1:${port}${pathOf(name, options.params)}${query}`, {
    method: route.method,
    headers: headersOf(pairing?.token, options, hasBody),
    ...(hasBody ? { body: JSON.stringify(options.input ?? {}) } : {}),
    signal: AbortSignal.timeout(options.timeout ?? 10_000),
    credentials: 'omit',
    // Nobody may lead a call on to somewhere else.
    redirect: 'error',
  });
  return route.output.parse(await bodyOf(response)) as RouteOutput<N>;
}

function headersOf(
  token: string | undefined,
  options: { idempotencyKey?: string; port?: number },
  hasBody: boolean,
): Record<string, string> {
  return {
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
    ...(token !== undefined && options.port === undefined ? { authorization: `Bearer ${token}` } : {}),
    ...(options.idempotencyKey === undefined ? {} : { [idempotencyHeader]: options.idempotencyKey }),
  };
}

function queryOf(input: unknown): string {
  const entries = Object.entries((input ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString()}`;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    throw new CodedError('companion-off', { cause });
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => ({}));
  if (response.ok) return body;
  const failed = ErrorBody.safeParse(body);
  if (!failed.success) throw new CodedError('internal', { message: `The companion answered with status ${response.status}.` });
  throw new CodedError(codeOf(failed.data.error), { message: failed.data.error.message, details: failed.data.error.details });
}
