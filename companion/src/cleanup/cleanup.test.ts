import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JobState } from '@sincerely/shared';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { keepPreviews } from '../live/kept-previews.ts';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { scratchFor, sweepFiles } from './sweep-files.ts';

const start = Date.UTC(2026, 0, 10);

/** `named`: a row names it, of an application or of none. */
type File = { path: string; named: 'application' | 'alone' | 'no'; age: number };
type Made = { state: JobState; finishedAgo: number; files: File[] };

async function openFolder() {
  const dataFolder = await temporaryFolder();
  const { sqlite, ...storage } = await openStorage(join(dataFolder, 'sincerely.db'));
  onTestFinished(() => storage.close());
  sqlite.pragma('synchronous = OFF');
  sqlite.exec(`INSERT INTO profiles(id, name, data, created_at, updated_at) VALUES ('p', '', '{}', 0, 0);
    INSERT INTO postings(id, natural_key, data, title, created_at, updated_at) VALUES ('q', 'q', '{}', '', 0, 0);
    INSERT INTO applications(id, profile_id, posting_id, created_at, updated_at) VALUES ('a', 'p', 'q', 0, 0)`);
  const insertJob = sqlite.prepare(`INSERT INTO jobs(id, kind, state, run_at, input, created_at, updated_at, finished_at, lease_owner)
    VALUES (@id, 'tailor', @state, 0, 'null', 0, 0, @finishedAt, @owner)`);
  const insertArtifact = sqlite.prepare(`INSERT INTO artifacts(id, application_id, kind, name, mime, sha256, bytes, path, created_at)
    VALUES (@path, @application, 'cv-html', '', '', '', 0, @path, 0)`);
  let jobs = 0;
  const write = (path: string, { named, age }: Omit<File, 'path'>) => {
    mkdirSync(dirname(join(dataFolder, path)), { recursive: true });
    writeFileSync(join(dataFolder, path), path);
    utimesSync(join(dataFolder, path), new Date(start - age), new Date(start - age));
    if (named !== 'no') insertArtifact.run({ path, application: named === 'application' ? 'a' : null });
  };
  const addJob = ({ state, finishedAgo, files }: Made) => {
    const id = `job-${(jobs += 1)}`;
    const isFinished = ['done', 'error', 'cancelled'].includes(state);
    insertJob.run({ id, state, finishedAt: isFinished ? start - finishedAgo : null, owner: state === 'running' ? 'me' : null });
    return files.map((file) => {
      const path = join('jobs', id, file.path);
      write(path, file);
      return { ...file, path, isSwept: isFinished && finishedAgo > scratchFor };
    });
  };
  const has = (path: string) => existsSync(join(dataFolder, path)) && readFileSync(join(dataFolder, path), 'utf8') === path;
  const sweep = async (now = start) => sweepFiles({ sqlite, dataFolder, now: () => now });
  return { addJob, write, has, sweep };
}

const hours = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count * 3600_000 + 1);
const named = fc.constantFrom<File['named']>('application', 'alone', 'no');
const file = fc.record({
  path: fc.constantFrom('artifacts/cv.html', 'artifacts/cv.html.12.tmp', 'artifacts/deep/x.pdf', 'steps/0-read.json.12.tmp', 'notes.txt'),
  named,
  age: hours(72),
});
const states = fc.constantFrom<JobState>('queued', 'running', 'paused', 'done', 'error', 'cancelled');
const job = fc.record({ state: states, finishedAgo: hours(72), files: fc.uniqueArray(file, { selector: ({ path }) => path }) });
const own = fc.uniqueArray(
  fc.record({ path: fc.constantFrom('pictures/a.png', 'edited/b.html', 'restored/c.pdf', 'documents/d'), named, age: hours(72) }),
  { selector: ({ path }) => path },
);
const jumps = fc.array(fc.constantFrom(0, 24 * 3600_000, -24 * 3600_000), { maxLength: 3 });

test('whatever there is and however the clock jumps, what a row names stays, and of a job that is not finished everything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(job, { maxLength: 6 }), own, jumps, async (jobs, files, clock) => {
      const { addJob, write, has, sweep } = await openFolder();
      const made = jobs.flatMap(addJob);
      for (const one of files) write(one.path, one);
      for (const jump of clock) await sweep(start + jump);
      for (const { path, named: by } of [...made, ...files]) if (by !== 'no') expect([path, has(path)]).toEqual([path, true]);
      await sweep();
      for (const { path, named: by, isSwept } of made) {
        const isWanted = by !== 'no' || (!isSwept && clock.every((jump) => jump <= 0));
        if (isWanted) expect([path, has(path)]).toEqual([path, true]);
        else if (by === 'no' && isSwept) expect([path, has(path)]).toEqual([path, false]);
      }
      for (const { path, named: by, age } of files) if (by === 'no' && age > scratchFor) expect(has(path)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('the scratch of a finished job goes after a day; what it is rebuilt from stays', async () => {
  const { addJob, has, sweep } = await openFolder();
  const scratch = ['artifacts/earlier.html', 'steps/1-send.intent.json', 'job.json.77.tmp'];
  const records = ['job.json', 'steps/0-read.json', 'steps/1-send.json'];
  const files = [...scratch, ...records].map((path) => ({ path, named: 'no' as const, age: 0 }));
  const made = addJob({ state: 'done', finishedAgo: scratchFor - 1, files });
  expect(await sweep()).toMatchObject({ files: 0 });
  expect(await sweep(start + 2)).toMatchObject({ files: 3 });
  expect(made.filter(({ path }) => has(path)).map(({ path }) => path.split(/job-1./u)[1])).toEqual(records);
  expect(await sweep(start + 3)).toEqual({ files: 0, bytes: 0 });
});

test('previews of a job that waits are forgotten after their time', () => {
  let now = 0;
  const previews = keepPreviews(() => now);
  previews.keep({ type: 'preview', jobId: 'old', part: 'cv', html: 'x' });
  now = 1000;
  previews.keep({ type: 'preview', jobId: 'new', part: 'cv', html: 'y' });
  previews.forgetOlder(500);
  expect(previews.all()).toMatchObject([{ jobId: 'new' }]);
});
