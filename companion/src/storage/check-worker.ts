import { parentPort, workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';

// Looks through a database file beside the main loop, which a large one would hold up.

const { path } = workerData as { path: string };

function problemsIn(): string[] {
  const database = new Sqlite(path, { fileMustExist: true });
  try {
    // One file without a log beside it, which can be copied and opened anywhere.
    database.pragma('journal_mode = DELETE');
    const damages = (database.pragma('quick_check(20)') as { quick_check: string }[]).map((row) => row.quick_check);
    const orphans = (database.pragma('foreign_key_check') as { table: string; parent: string }[]).map(
      ({ table, parent }) => `a row of ${table} belongs to a row of ${parent} that is not there`,
    );
    return [...damages.filter((line) => line !== 'ok'), ...new Set(orphans)];
  } finally {
    database.close();
  }
}

try {
  parentPort?.postMessage(problemsIn());
} catch (thrown) {
  parentPort?.postMessage([(thrown as Error).message]);
}
