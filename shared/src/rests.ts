import { routes, type RouteName } from './routes.ts';
import { readTooMany, tooManyRequests } from './too-many.ts';

/** A client's own patience: who was told to wait asks no more until then. */
export type Rests = {
  /** Throws `too-many-requests` while it is too soon for this route. */
  pass(name: RouteName): void;
  /** Takes note of an error that says to wait. */
  heed(name: RouteName, thrown: unknown): void;
};

export function openRests(now: () => number = Date.now): Rests {
  const until = new Map<string, { at: number; of: string }>();
  return {
    pass: (name) => {
      for (const key of ['', rateOf(name)]) {
        const { at = 0, of = '' } = until.get(key) ?? {};
        if (at > now()) throw tooManyRequests({ retryAfter: Math.ceil((at - now()) / 1000), of });
      }
    },
    heed: (name, thrown) => {
      const tooMany = readTooMany(thrown);
      if (tooMany === undefined) return;
      // Too much of one class is said of that class; anything else is said of every call.
      const key = tooMany.of === rateOf(name) ? tooMany.of : '';
      until.set(key, { at: now() + tooMany.retryAfter * 1000, of: tooMany.of });
    },
  };
}

function rateOf(name: RouteName): string {
  const route = routes[name];
  return 'rate' in route ? route.rate : '';
}
