import { CodedError, codeOf, type LiveEvent, liveRoutes, type LiveRoute, type RouteName } from '@sincerely/shared';

type Waiting = { take(output: unknown): void; refuse(thrown: unknown): void };

/** Milliseconds an answer may take before it is asked for by a request instead. */
const patience = 5_000;
let connection: WebSocket | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** Questions are asked over this connection from now on; none: by requests again, what waits for an answer as well. */
export function askOver(socket: WebSocket | undefined): void {
  connection = socket;
  for (const one of waiting.values()) one.refuse(unheard);
}

/** Where a question got no answer; nobody is shown it. */
const unheard = new CodedError('companion-off');

export function mayAskLive(name: RouteName): name is LiveRoute {
  return connection?.readyState === WebSocket.OPEN && (liveRoutes as RouteName[]).includes(name);
}

/** What the route puts out, unchecked, or `undefined` where no answer came. Rejects with the companion's coded error, or as `signal` says. */
export async function askLive(route: LiveRoute, input: Record<string, string>, signal?: AbortSignal): Promise<unknown> {
  signal?.throwIfAborted();
  asked += 1;
  const number = asked;
  const { promise, resolve: take, reject: refuse } = Promise.withResolvers<unknown>();
  const timer = setTimeout(() => refuse(unheard), patience);
  const abort = () => refuse(signal?.reason);
  signal?.addEventListener('abort', abort);
  waiting.set(number, { take, refuse });
  try {
    connection?.send(JSON.stringify({ type: 'ask', number, route, input }));
    return await promise;
  } catch (thrown) {
    if (thrown === unheard) return undefined;
    throw thrown;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    waiting.delete(number);
  }
}

/** An answer that nobody waits for any more is left. */
export function takeAnswer(event: Extract<LiveEvent, { type: 'answer' | 'refusal' }>): void {
  const one = waiting.get(event.to);
  if (event.type === 'answer') return one?.take(event.output);
  const { message, details } = event.error;
  return one?.refuse(new CodedError(codeOf(event.error), { message, details }));
}
