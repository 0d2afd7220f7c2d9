import type { Breakers } from './breakers.ts';
import { NotYet } from './not-yet.ts';
import { StepError } from './step-error.ts';

/** Work with one host at a time, and none while it rests. */
export type HostGate = <Result>(host: string, signal: AbortSignal, work: () => Promise<Result>) => Promise<Result>;

export function openHostGate(breakers: Breakers, atOnce = 1): HostGate {
  const busy = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  const leave = (host: string) => {
    const next = waiting.get(host)?.shift();
    if (next !== undefined) next();
    else busy.set(host, (busy.get(host) ?? 1) - 1);
  };
  const enter = async (host: string, signal: AbortSignal) => {
    if ((busy.get(host) ?? 0) < atOnce) {
      busy.set(host, (busy.get(host) ?? 0) + 1);
      return;
    }
    const turn = Promise.withResolvers<void>();
    const queue = waiting.get(host) ?? [];
    waiting.set(host, [...queue, turn.resolve]);
    const giveUp = () => {
      waiting.set(
        host,
        (waiting.get(host) ?? []).filter((other) => other !== turn.resolve),
      );
      turn.reject(signal.reason as Error);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    await turn.promise.finally(() => signal.removeEventListener('abort', giveUp));
  };
  return async (host, signal, work) => {
    await enter(host, signal);
    try {
      breakers.pass(host);
      const result = await work();
      breakers.worked(host);
      return result;
    } catch (thrown) {
      if (!(thrown instanceof NotYet) && mayPass(thrown, signal)) breakers.failed(host);
      throw thrown;
    } finally {
      leave(host);
    }
  };
}

/** What the person or we ended says nothing of the host; a failure of the other kind does. */
function mayPass(thrown: unknown, signal: AbortSignal): boolean {
  if (thrown instanceof StepError) return thrown.after === 'retry' && !thrown.isOurs;
  return signal.aborted && signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
}
