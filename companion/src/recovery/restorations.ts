import type { Database } from 'better-sqlite3';

/** Why: the database was gone, could not be read, did not know what files beside it say, or the person asked for an earlier one. */
export type RestorationCause = 'lost' | 'damaged' | 'behind' | 'asked';

/** What was done to bring the data back, kept in the database so that it can be shown. Paths are relative to the data folder. */
export type Restoration = {
  at: number;
  why: RestorationCause;
  /** Where the files that were there before lie now. */
  setAside: string | null;
  /** The backup it began with. */
  backup: string | null;
  /** Changes taken from the journal. */
  changes: number;
  /** Whether the journal goes on from the backup without a gap and all of it could be done again. */
  isComplete: boolean;
  /** Jobs taken from their folders. */
  jobs: number;
  /** Files of jobs that are torn. */
  unreadable: string[];
};

const kept = 10;

/** The newest first. */
export function readRestorations(sqlite: Database): Restoration[] {
  const text = sqlite.prepare(`SELECT value FROM meta WHERE key = 'restorations'`).pluck().get() as string | undefined;
  return text === undefined ? [] : (JSON.parse(text) as Restoration[]);
}

export function keepRestoration(sqlite: Database, restoration: Restoration): void {
  const all = [restoration, ...readRestorations(sqlite)].slice(0, kept);
  sqlite.prepare(`INSERT OR REPLACE INTO meta(key, value) VALUES ('restorations', ?)`).run(JSON.stringify(all));
}

/** In sentences for the person. */
export function describeRestoration({ why, setAside, backup, changes, isComplete, jobs, unreadable }: Restoration): string[] {
  const from = backup === null ? 'There was no whole backup to begin with.' : `It was brought back from the backup ${backup}.`;
  return [
    ...(why === 'behind' ? [] : [from]),
    ...(changes > 0 ? [`${changes === 1 ? '1 change' : `${changes} changes`} of yours came from the journal.`] : []),
    ...(jobs > 0 ? [`${jobs === 1 ? '1 job' : `${jobs} jobs`} came from the folders in jobs/.`] : []),
    ...(isComplete
      ? []
      : ['The journal does not reach back to it without a gap: look whether your profile, answers and applications are as you left them.']),
    ...(setAside === null ? [] : [`The database that was there before lies in ${setAside}; nothing of it was deleted.`]),
    ...unreadable.map((file) => `The file ${file} is torn and was left where it is.`),
  ];
}

export const causeSentences: Record<RestorationCause, string> = {
  lost: 'The database was gone.',
  damaged: 'The database was damaged.',
  behind: 'The database did not know everything that was saved.',
  asked: 'You went back to an earlier backup.',
};
