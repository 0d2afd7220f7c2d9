import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { readJobFolder, stepFile } from '../jobs/job-folder.ts';
import { openJobFiles } from '../jobs/job-files.ts';
import { type JobRow, jobOfRow, termsOfRow } from '../jobs/job-row.ts';
import type { StoredArtifact } from '../jobs/job-store.ts';
import { type StepRow, stepOfRow } from '../jobs/step-row.ts';
import { jobFolders } from './adopt-jobs.ts';
import type { Finding } from './finding.ts';

/** Whether the folder of every job says what its row says. A record that is missing, torn or behind is written anew from the database. */
export async function checkRecords(sqlite: Database, dataFolder: string): Promise<Finding[]> {
  const known = new Set<string>();
  const files = openJobFiles(dataFolder);
  let rewritten = 0;
  // A statement that is read row by row stays open; so ids first.
  for (const id of sqlite.prepare(`SELECT id FROM jobs ORDER BY seq`).pluck().all() as string[]) {
    known.add(id);
    const row = sqlite.prepare(`SELECT * FROM jobs WHERE id = ?`).get(id) as JobRow;
    const folder = join(dataFolder, 'jobs', id);
    const { record, unreadable } = readJobFolder(folder);
    const job = jobOfRow(row);
    const isRight = record?.job.state === job.state && record.job.attempt === job.attempt;
    const steps = stepsOf(sqlite, row).filter((step) => !existsSync(join(folder, stepFile(step))) || unreadable.includes(stepFile(step)));
    if (!isRight) await files.putRecord(job, termsOfRow(row));
    for (const step of steps) await files.putStep(id, step);
    if (!isRight || steps.length > 0) rewritten += 1;
  }
  const strangers = jobFolders(dataFolder).filter((id) => !known.has(id));
  return [
    { about: 'job', state: 'whole', says: `${known.size} jobs are in the database.` },
    ...(rewritten > 0
      ? [{ about: 'job', state: 'repaired', says: `The files of ${rewritten} jobs were written anew from the database.` } as const]
      : []),
    ...strangers.map(
      (id) =>
        ({
          about: 'job',
          state: 'missing',
          says: `The record in jobs/${id} cannot be read, and the database does not know the job. Its files are left there.`,
        }) as const,
    ),
  ];
}

function stepsOf(sqlite: Database, { seq, id }: JobRow) {
  const artifactsOf = sqlite.prepare(
    `SELECT id, kind, name, mime, bytes, sha256, created_at AS createdAt, path FROM artifacts WHERE job_id = ? AND step = ?`,
  );
  const rows = sqlite.prepare(`SELECT * FROM job_steps WHERE job_seq = ? ORDER BY ordinal`).all(seq) as StepRow[];
  // What the person said of an effect is a row alone.
  return rows
    .filter(({ output }) => output !== 'null')
    .map((row) => ({ ...stepOfRow(row), artifacts: artifactsOf.all(id, row.name) as StoredArtifact[] }));
}
