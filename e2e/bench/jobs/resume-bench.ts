import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteJobStore } from '@sincerely/companion/jobs/sqlite-store';
import { openStorage } from '@sincerely/companion/storage/storage';
import { median } from '../../support/quantiles.ts';

export type ResumeBench = { unfinished: number; nodeStartMs: number; firstStepMs: number; beyondNodeMs: number };

/** From the start of the process until the first interrupted job goes on, with so many unfinished ones; and what Node itself takes to start. */
export async function benchResume(unfinished: number, rounds: number): Promise<ResumeBench> {
  const times: number[] = [];
  const starts: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const dataFolder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'));
    await prepare(dataFolder, unfinished);
    starts.push(await nodeStart(dataFolder));
    times.push(await firstStep(dataFolder));
    rmSync(dataFolder, { recursive: true, force: true });
  }
  const [nodeStartMs, firstStepMs] = [median(starts), median(times)];
  return { unfinished, nodeStartMs, firstStepMs, beyondNodeMs: firstStepMs - nodeStartMs };
}

async function prepare(dataFolder: string, unfinished: number): Promise<void> {
  const storage = await openStorage(join(dataFolder, 'sincerely.db'));
  storage.sqlite.pragma('synchronous = OFF');
  const store = openSqliteJobStore(storage.sqlite, { bootId: 'before' });
  for (let each = 0; each < unfinished; each += 1) await store.enqueue({ kind: 'resumed', version: 1, input: {}, applicationId: null });
  await store.claim('dead', ['resumed']);
  storage.close();
}

async function firstStep(dataFolder: string): Promise<number> {
  const started = performance.now();
  const child = fork(join(import.meta.dirname, 'resume-companion.ts'), {
    env: { ...process.env, SINCERELY_DATA: dataFolder },
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  const ms = performance.now() - started;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  return ms;
}

/** A script that says one word. */
async function nodeStart(folder: string): Promise<number> {
  const script = join(folder, 'word.mjs');
  writeFileSync(script, "console.log('here')");
  const started = performance.now();
  const child = spawn(process.execPath, ['--no-warnings', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  return performance.now() - started;
}
