import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorTable, isFinished, type Job } from '@sincerely/shared';
import type { Database } from 'better-sqlite3';
import { type IntentRecord, type JobFolder, type JobRecord, readJobFolder, type StepRecord } from '../jobs/job-folder.ts';
import { type JobRow, jobOfRow } from '../jobs/job-row.ts';

/** `unreadable`: files that are torn, relative to the data folder; they are left where they are. */
export type Adopted = { jobs: number; unreadable: string[] };

/** Brings into the database what the folders of jobs say and it does not know, or knows an older state of. What it knows better stays. */
export function adoptJobs(database: Database, dataFolder: string, now: () => number = Date.now): Adopted {
  const sql = prepareAdoption(database);
  const adopted: Adopted = { jobs: 0, unreadable: [] };
  for (const id of jobFolders(dataFolder)) {
    const folder = readJobFolder(join(dataFolder, 'jobs', id));
    adopted.unreadable.push(...folder.unreadable.map((name) => join('jobs', id, name)));
    if (folder.record === undefined || folder.record.job.id !== id) continue;
    if (database.transaction(() => adoptOne(sql, dataFolder, folder, now())).immediate()) adopted.jobs += 1;
  }
  return adopted;
}

/** Ids in the order the jobs were made in. */
export function jobFolders(dataFolder: string): string[] {
  const folder = join(dataFolder, 'jobs');
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

/** Whether a folder says more than the row: a row also counts progress, which the files do not. */
export function isAhead({ job }: JobRecord, row: Pick<JobRow, 'attempt' | 'updated_at'> | undefined): boolean {
  return row === undefined || job.attempt > row.attempt || (job.attempt === row.attempt && job.updatedAt > row.updated_at);
}

type Statements = ReturnType<typeof prepareAdoption>;

function adoptOne(sql: Statements, dataFolder: string, { record, steps, intents }: JobFolder, now: number): boolean {
  const row = sql.byId.get((record as JobRecord).job.id) as JobRow | undefined;
  if (record === undefined || !isAhead(record, row)) return false;
  const [intent] = isFinished(record.job.state) ? [] : intents;
  const job = stateAfter(record.job, intent);
  const hasApplication = job.applicationId !== null && sql.application.get(job.applicationId) !== undefined;
  const applicationId = hasApplication ? job.applicationId : null;
  sql.drop.run(job.id);
  const { version, priority, runAt, idemKey, input } = record;
  const isTaken = idemKey !== null && !isFinished(job.state) && sql.live.get(job.kind, idemKey) !== undefined;
  const { lastInsertRowid } = sql.insert.run({
    ...job,
    applicationId,
    seq: row?.seq ?? null,
    version,
    priority,
    runAt,
    idemKey: isTaken ? null : idemKey,
    input: JSON.stringify(input ?? null),
    warnings: JSON.stringify(job.warnings ?? []),
    token: (row?.lease_token ?? 0) + job.attempt + 1,
  });
  const seq = Number(lastInsertRowid);
  for (const step of steps) adoptStep(sql, dataFolder, { seq, job, applicationId }, step);
  if (intent !== undefined) adoptIntent(sql, seq, intent, now);
  const adopted = jobOfRow(sql.byId.get(job.id) as JobRow);
  sql.addEvent.run(seq, job.id, 'restored', JSON.stringify(adopted), now);
  return true;
}

/** Nothing runs any more; an effect whose end nobody knows waits for the person. */
function stateAfter(job: Job, intent: IntentRecord | undefined): Job {
  const quiet = { ...job, intent: null };
  if (intent !== undefined)
    return { ...quiet, state: 'paused', errorCode: 'effect-unresolved', error: errorTable['effect-unresolved'].says };
  return job.state === 'running' ? { ...quiet, state: 'queued' } : quiet;
}

type Owner = { seq: number; job: Job; applicationId: string | null };

function adoptStep(sql: Statements, dataFolder: string, { seq, job, applicationId }: Owner, step: StepRecord): void {
  const { name, ordinal, version, inputHash, startedAt, finishedAt = startedAt } = step;
  const output = JSON.stringify(step.output ?? null);
  sql.insertStep.run({ seq, name, ordinal, version, inputHash, startedAt, finishedAt, output, attempt: Math.max(1, job.attempt) });
  // Written before it was: the rows know more.
  if (step.artifacts === undefined) return;
  sql.dropArtifacts.run(job.id, name);
  for (const artifact of step.artifacts)
    if (existsSync(join(dataFolder, artifact.path))) sql.insertArtifact.run({ ...artifact, jobId: job.id, applicationId, step: name });
}

function adoptIntent(sql: Statements, seq: number, { name, version, inputHash, ordinal, startedAt }: IntentRecord, now: number): void {
  sql.insertIntent.run({ seq, name, version, inputHash, output: JSON.stringify({ ordinal, startedAt }), now });
}

function prepareAdoption(database: Database) {
  return {
    byId: database.prepare(`SELECT * FROM jobs WHERE id = ?`),
    live: database.prepare(`SELECT id FROM jobs WHERE kind = ? AND idem_key = ? AND state IN ('queued','running','paused')`),
    application: database.prepare(`SELECT id FROM applications WHERE id = ?`),
    drop: database.prepare(`DELETE FROM jobs WHERE id = ?`),
    insert: database.prepare(`INSERT INTO jobs(seq, id, kind, version, application_id, state, priority, run_at, attempt, progress, phase,
      phase_label, lease_token, idem_key, input, model, warnings, error_code, error, parent_id, created_at, updated_at, finished_at)
      VALUES (@seq, @id, @kind, @version, @applicationId, @state, @priority, @runAt, @attempt, @progress, @phase, @phaseLabel, @token,
      @idemKey, @input, @model, @warnings, @errorCode, @error, @parentId, @createdAt, @updatedAt, @finishedAt)`),
    insertStep: database.prepare(`INSERT OR REPLACE INTO job_steps(job_seq, name, ordinal, input_hash, step_version, output, attempt,
      lease_token, started_at, finished_at) VALUES (@seq, @name, @ordinal, @inputHash, @version, @output, @attempt, 0, @startedAt,
      @finishedAt)`),
    insertIntent: database.prepare(`INSERT OR REPLACE INTO job_partials(job_seq, name, step_version, input_hash, output, is_intent,
      lease_token, at) VALUES (@seq, @name, @version, @inputHash, @output, 1, 0, @now)`),
    dropArtifacts: database.prepare(`DELETE FROM artifacts WHERE job_id = ? AND step = ?`),
    insertArtifact: database.prepare(`INSERT OR REPLACE INTO artifacts(id, job_id, application_id, step, kind, name, mime, sha256, bytes,
      path, created_at) VALUES (@id, @jobId, @applicationId, @step, @kind, @name, @mime, @sha256, @bytes, @path, @createdAt)`),
    addEvent: database.prepare(`INSERT INTO job_events(job_seq, job_id, kind, data, at) VALUES (?, ?, ?, ?, ?)`),
  };
}
