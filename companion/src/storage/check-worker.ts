import { parentPort, workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import type { DatabaseCheck } from './check-database.ts';

// Looks through a database file beside the main loop, which a large one would hold up.

const { path } = workerData as { path: string };

function look(): DatabaseCheck {
  const database = new Sqlite(path, { fileMustExist: true });
  try {
    // One file without a log beside it, which can be copied and opened anywhere.
    database.pragma('journal_mode = DELETE');
    const damages = (database.pragma('quick_check(20)') as { quick_check: string }[]).map((row) => row.quick_check);
    if (damages.join() !== 'ok') return { damages, orphans: [] };
    const orphans = (database.pragma('foreign_key_check') as { table: string; parent: string }[]).map(
      ({ table, parent }) => `a row of ${table} belongs to a row of ${parent} that is not there`,
    );
    return { damages: [], orphans: [...new Set(orphans)] };
  } finally {
    database.close();
  }
}

function answer(): DatabaseCheck {
  try {
    return look();
  } catch (thrown) {
    return { damages: [(thrown as Error).message], orphans: [] };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(answer());
