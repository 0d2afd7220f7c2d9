import { Worker } from 'node:worker_threads';
import { ownFile } from '../own-folder.ts';

/** Both in words; `damages` are SQLite's own. Empty: every page and every reference is whole. */
export type DatabaseCheck = { damages: string[]; orphans: string[] };

/** What is wrong with a database file that nobody has open. The file is left without a log beside it. */
export async function checkDatabase(path: string): Promise<DatabaseCheck> {
  const worker = new Worker(ownFile('storage', 'check-worker.ts'), { workerData: { path }, execArgv: ['--no-warnings'] });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The check ended without an answer.')));
  });
}
