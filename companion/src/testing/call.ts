import {
  type ErrorBody,
  headerTokenName,
  idempotencyHeader,
  newNonce,
  normalizePairingCode,
  pairingKey,
  pathOf,
  prove,
  type RouteInput,
  type RouteName,
  routes,
  type RouteOutput,
} from '@sincerely/shared';
import { request } from 'node:http';

/** An answer as it came: status, headers and parsed body. */
export type Answer<Body = unknown> = { status: number; headers: Record<string, string | string[] | undefined>; body: Body; text: string };
type Sending = { method?: string; path: string; headers?: Record<string, string | string[]>; body?: string };

/** A raw HTTP request: `fetch` would not let a test choose Host, Origin or Sec-Fetch-Site. */
export function send(port: number, { method = 'GET', path, headers = {}, body }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: parse(text), text });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export type CallOptions<N extends RouteName> = { input?: RouteInput<N>; id?: string; key?: string };
export type Caller = {
  port: number;
  headers: Record<string, string>;
  /** The answer's body, or throws the error's code. */
  call<N extends RouteName>(name: N, options?: CallOptions<N>): Promise<RouteOutput<N>>;
  /** The code of the error it is answered with. */
  refusal<N extends RouteName>(name: N, options?: CallOptions<N>): Promise<string>;
};

export function callerWith(port: number, headers: Record<string, string>): Caller {
  const exchange = async <N extends RouteName>(name: N, { input, id = '', key }: CallOptions<N>) => {
    const route = routes[name];
    const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
    const query = !hasBody && input ? `?${new URLSearchParams(input as Record<string, string>).toString()}` : '';
    return send(port, {
      method: route.method,
      path: pathOf(name, { id }) + query,
      headers: { ...headers, ...(hasBody ? { 'content-type': 'application/json' } : {}), ...(key ? { [idempotencyHeader]: key } : {}) },
      ...(hasBody ? { body: JSON.stringify(input ?? {}) } : {}),
    });
  };
  return {
    port,
    headers,
    call: async (name, options = {}) => {
      const answer = await exchange(name, options);
      if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${answer.text}`);
      return answer.body as never;
    },
    refusal: async (name, options = {}) => (((await exchange(name, options)).body ?? {}) as ErrorBody).error?.code ?? 'none',
  };
}

export const extensionOrigin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

/** Opens the dashboard by its link. */
export async function openDashboard(port: number, dashboardUrl: string): Promise<Caller> {
  const url = new URL(dashboardUrl);
  const basic = { host: url.host, origin: url.origin };
  const token = url.hash.replace('#token=', '');
  const opened = await send(port, {
    method: 'POST',
    path: routes.openSession.path,
    headers: { ...basic, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  if (opened.status !== 200) throw new Error(opened.text);
  const cookie = String(opened.headers['set-cookie']).split(';')[0] as string;
  const { headerToken } = opened.body as { headerToken: string };
  return callerWith(port, { ...basic, cookie, [headerTokenName]: headerToken });
}

/** Pairs an extension the way its background does, with the dashboard confirming. */
export async function pairExtension(dashboard: Caller, origin = extensionOrigin): Promise<Caller & { clientId: string; token: string }> {
  const { port } = dashboard;
  const open = callerWith(port, { host: `127.0.0.1:${port}`, origin });
  const { code } = await dashboard.call('makePairingCode');
  const nonce = newNonce();
  const started = await open.call('startPairing', { input: { nonce, clientName: 'Test browser' } });
  const key = await pairingKey(normalizePairingCode(code), started.salt, started.iterations);
  if ((await prove(key, 'companion', nonce, started.nonce)) !== started.proof) throw new Error('the companion did not prove itself');
  const claim = { pairingId: started.pairingId, proof: await prove(key, 'client', started.nonce, nonce) };
  await open.call('claimPairing', { input: claim });
  await dashboard.call('decidePairing', { id: started.pairingId, input: { accept: true } });
  const finished = await open.call('finishPairing', { input: claim });
  if (finished.state !== 'paired') throw new Error('not paired');
  const headers = { ...open.headers, authorization: `Bearer ${finished.token}` };
  return { ...callerWith(port, headers), clientId: finished.clientId, token: finished.token };
}
