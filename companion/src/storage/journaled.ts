import type { Database, Statement } from 'better-sqlite3';
import type { Journal, JournalStatement } from './journal.ts';

/** The number of the newest journal entry this database holds. */
export function journalSeqOf(sqlite: Database): number {
  return Number(sqlite.prepare(`SELECT value FROM meta WHERE key = 'journal'`).pluck().get() ?? 0);
}

/** Must be in the transaction whose entry it numbers. */
export function setJournalSeq(sqlite: Database, seq: number): void {
  sqlite.prepare(`INSERT OR REPLACE INTO meta(key, value) VALUES ('journal', ?)`).run(String(seq));
}

/** Runs statements and transactions so that each commit, and nothing that was rolled back, is one entry of the journal. */
export function followWithJournal(sqlite: Database, journal: Journal, prepared: (sql: string) => Statement) {
  let pending: JournalStatement[] = [];
  let depth = 0;

  function transaction<Result>(work: () => Result): Result {
    const before = pending.length;
    depth += 1;
    let undo = () => {};
    const numbered = () => {
      const result = work();
      if (depth === 1 && pending.length > 0) undo = journal.append(number(sqlite, pending));
      return result;
    };
    try {
      return sqlite.transaction(numbered).immediate();
    } catch (thrown) {
      pending = pending.slice(0, before);
      undo();
      throw thrown;
    } finally {
      depth -= 1;
      if (depth === 0) pending = [];
    }
  }

  const runNow = (sql: string, parameters: unknown[]) => {
    const { changes } = prepared(sql).run(...parameters);
    if (changes > 0) pending.push([sql, parameters]);
    return changes;
  };
  return {
    transaction,
    run: (sql: string, parameters: unknown[]): number => (depth > 0 ? runNow(sql, parameters) : transaction(() => runNow(sql, parameters))),
  };
}

function number(sqlite: Database, run: JournalStatement[]) {
  const seq = journalSeqOf(sqlite) + 1;
  setJournalSeq(sqlite, seq);
  return { seq, version: sqlite.pragma('user_version', { simple: true }) as number, at: Date.now(), run };
}
