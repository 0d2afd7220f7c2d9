import type { Database } from 'better-sqlite3';
import { type JournalEntry, readJournal } from '../storage/journal.ts';
import { journalSeqOf, setJournalSeq } from '../storage/journaled.ts';
import { migrateTo } from '../storage/migrate.ts';

export type Replayed = { changes: number; isComplete: boolean };

/** Does again what the journal says and the database does not hold; each entry on the schema it was made for. */
export function replayJournal(database: Database, folder: string): Replayed {
  let at = journalSeqOf(database);
  const replayed: Replayed = { changes: 0, isComplete: true };
  for (const entry of readJournal(folder, at)) {
    if (entry.seq !== at + 1) replayed.isComplete = false;
    at = entry.seq;
    if (replayEntry(database, entry)) replayed.changes += 1;
    else replayed.isComplete = false;
  }
  return replayed;
}

function replayEntry(database: Database, { seq, version, run }: JournalEntry): boolean {
  if (version > (database.pragma('user_version', { simple: true }) as number)) migrateTo(database, version);
  const again = () => {
    for (const [sql, parameters] of run) database.prepare(sql).run(...parameters);
    setJournalSeq(database, seq);
  };
  try {
    database.transaction(again).immediate();
    return true;
  } catch (thrown) {
    // What belongs to something that is missing cannot come back; what has nothing to do with it can.
    if (!isConstraint(thrown)) throw thrown;
    setJournalSeq(database, seq);
    return false;
  }
}

function isConstraint(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_CONSTRAINT');
}
