import type { Database } from 'better-sqlite3';
import { type Backup, listBackups, makeBackup, sweepUnfinished } from './backups.ts';

const day = 24 * 3600_000;
const lookEvery = 3600_000;
/** Milliseconds: jobs that were interrupted go on first. */
const afterStart = 1000;

export type Backups = {
  list(): Backup[];
  /** One at a time: a second caller gets the one under way. */
  backupNow(): Promise<Backup>;
  stop(): Promise<void>;
};

type Options = {
  sqlite: Database;
  folder: string;
  /** One is made soon, whenever the last one was. */
  isNeeded?: boolean;
  now?: () => number;
  onMade: (backup: Backup) => void;
  onFailure: (thrown: unknown) => void;
};

/** A backup a day, the first one soon after a start without one. */
export function scheduleBackups({ sqlite, folder, isNeeded = false, now = Date.now, onMade, onFailure }: Options): Backups {
  const stopping = new AbortController();
  let underWay: Promise<Backup> | undefined;
  sweepUnfinished(folder);

  const make = (reason: 'daily' | 'by-hand') => {
    underWay ??= makeBackup(sqlite, folder, reason, { now, signal: stopping.signal })
      .then((backup) => {
        onMade(backup);
        return backup;
      })
      .finally(() => (underWay = undefined));
    return underWay;
  };
  const makeIfDue = (isWanted = false) => {
    if (!isWanted && !isDue(listBackups(folder), now())) return;
    make('daily').catch((thrown: unknown) => void (stopping.signal.aborted || onFailure(thrown)));
  };
  const timer = setInterval(() => makeIfDue(), lookEvery).unref();
  const first = setTimeout(() => makeIfDue(isNeeded), afterStart).unref();
  return {
    list: () => listBackups(folder),
    backupNow: async () => make('by-hand'),
    stop: async () => {
      clearInterval(timer);
      clearTimeout(first);
      stopping.abort();
      await underWay?.catch(() => {});
    },
  };
}

/** Also after a clock that was set back: a backup from the future says nothing of today. */
function isDue(backups: Backup[], now: number): boolean {
  return !backups.some(({ at, reason }) => reason !== 'by-hand' && Math.abs(now - at) < day);
}
