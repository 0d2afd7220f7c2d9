import { setTimeout as pause } from 'node:timers/promises';
import { send } from '@sincerely/companion/testing/call';

/** Milliseconds. */
const between = 200;

export type CompanionWatch = {
  /** The longest time in milliseconds the companion took to say that it is there. */
  stop(): Promise<number>;
};

/** Asks a companion for its health again and again. Throws at the end where it said anything but that it is well. */
export function watchCompanion(port: number): CompanionWatch {
  const ended = new AbortController();
  const asked = askUntil(port, ended.signal);
  // Who stops the watch is told.
  asked.catch(() => {});
  return {
    stop: async () => {
      ended.abort();
      return asked;
    },
  };
}

async function askUntil(port: number, signal: AbortSignal): Promise<number> {
  let longest = 0;
  // From one answer to the next: a companion that is busy holds up the asking too, being of the same process.
  for (let before = performance.now(); !signal.aborted; before = performance.now()) {
    await pause(between, undefined, { signal }).catch(() => {});
    const { status } = await send(port, { path: '/api/health', headers: { host: `127.0.0.1:${port}` } });
    if (status !== 200) throw new Error(`The companion is not well: ${status}.`);
    longest = Math.max(longest, performance.now() - before - between);
  }
  return longest;
}
