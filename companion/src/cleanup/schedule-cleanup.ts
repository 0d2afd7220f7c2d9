import type { Database } from 'better-sqlite3';
import type { JobStore } from '../jobs/job-store.ts';
import { type Swept, sweepFiles } from './sweep-files.ts';

/** Milliseconds previews of a job that waits are kept, what the person removed, and events that nobody can be told any more. */
const previewsFor = 3600_000;
const removedFor = 24 * 3600_000;
const eventsFor = 7 * 24 * 3600_000;
const sweepEvery = 15 * 60_000;
/** Jobs that were interrupted go on first. */
const afterStart = 2000;

type Options = {
  sqlite: Database;
  dataFolder: string;
  store: JobStore;
  /** Forgets previews older than this time. */
  forgetPreviews: (before: number) => void;
  /** Forgets what the person removed before this time. */
  forgetRemoved: (before: number) => void;
  now?: () => number;
  onSwept: (swept: Swept) => void;
  onFailure: (thrown: unknown) => void;
};

/** Sweeps soon after the start and then every quarter of an hour. */
export function scheduleCleanup(options: Options): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let underWay: Promise<void> | undefined;
  const sweep = () => {
    underWay ??= sweepOnce(options, stopping.signal)
      .catch(options.onFailure)
      .finally(() => (underWay = undefined));
  };
  const timer = setInterval(sweep, sweepEvery).unref();
  const first = setTimeout(sweep, afterStart).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      clearTimeout(first);
      stopping.abort();
      await underWay;
    },
  };
}

async function sweepOnce(
  { sqlite, dataFolder, store, forgetPreviews, forgetRemoved, now = Date.now, onSwept }: Options,
  signal: AbortSignal,
): Promise<void> {
  forgetPreviews(now() - previewsFor);
  forgetRemoved(now() - removedFor);
  const swept = await sweepFiles({ sqlite, dataFolder, now, signal });
  await store.sweep(eventsFor);
  if (swept.files > 0) onSwept(swept);
}
