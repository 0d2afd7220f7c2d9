import { Worker } from 'node:worker_threads';

/**
 * What is wrong with a database file that nobody has open, in SQLite's own words; empty: every page and every reference is whole. The file is left
 * without a log beside it.
 */
export async function checkDatabase(path: string): Promise<string[]> {
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData: { path }, execArgv: ['--no-warnings'] });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The check ended without an answer.')));
  });
}
