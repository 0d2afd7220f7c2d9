/** Counts calls by key, each for a minute from its first. */
export type CallCounter = {
  /** Counts one. Milliseconds until the next may come where this one was too many, else 0. */
  count(key: string): number;
};

const minute = 60_000;
/** Keys above which those whose minute is over are forgotten. */
const mostKeys = 1000;

export function openCallCounter(most: number, now: () => number): CallCounter {
  const minutes = new Map<string, { startedAt: number; calls: number }>();
  const isOver = ({ startedAt }: { startedAt: number }) => now() >= startedAt + minute || now() < startedAt;
  const forgetOld = () => {
    for (const [key, one] of minutes) if (isOver(one)) minutes.delete(key);
  };
  const current = (key: string) => {
    const known = minutes.get(key);
    if (known !== undefined && !isOver(known)) return known;
    if (minutes.size >= mostKeys) forgetOld();
    const started = { startedAt: now(), calls: 0 };
    minutes.set(key, started);
    return started;
  };
  return {
    count: (key) => {
      const { startedAt, calls } = Object.assign(current(key), { calls: current(key).calls + 1 });
      return calls <= most ? 0 : startedAt + minute - now();
    },
  };
}
