import type { Database } from 'better-sqlite3';

/** Every statement of the hot path, prepared once. */
export function prepareJobStatements(sqlite: Database) {
  const claimed = `UPDATE jobs SET state = 'running', intent = NULL, attempt = attempt + 1, lease_token = lease_token + 1, lease_owner = @owner,
      lease_until = @until, updated_at = @now`;
  return {
    byId: sqlite.prepare(`SELECT * FROM jobs WHERE id = ?`),
    live: sqlite.prepare(`SELECT * FROM jobs WHERE kind = ? AND idem_key = ? AND state IN ('queued','running','paused')`),
    insert: sqlite.prepare(`INSERT INTO jobs(id, kind, version, application_id, run_at, idem_key, priority, parent_id, input, created_at,
      updated_at) VALUES (@id, @kind, @version, @applicationId, @runAt, @idemKey, @priority, @parentId, @input, @now, @now)`),
    ready: sqlite.prepare(
      `SELECT seq, id FROM jobs INDEXED BY jobs_ready WHERE state = 'queued' AND run_at <= ? AND kind IN (SELECT value FROM json_each(?))
        ORDER BY priority DESC, run_at, seq LIMIT 1`,
    ),
    claim: sqlite.prepare(`${claimed} WHERE seq = @seq AND state = 'queued'`),
    openAttempt: sqlite.prepare(`INSERT INTO job_attempts(job_seq, attempt, boot_id, started_at) VALUES (?, ?, ?, ?)`),
    closeAttempt: sqlite.prepare(`UPDATE job_attempts SET ended_at = @now, outcome = @outcome, error = @error
      WHERE job_seq = @seq AND attempt = @attempt AND ended_at IS NULL`),
    held: sqlite.prepare(`SELECT * FROM jobs WHERE id = ? AND lease_token = ? AND state = 'running'`),
    extend: sqlite.prepare(`UPDATE jobs SET lease_until = ? WHERE seq = ?`),
    progress:
      sqlite.prepare(`UPDATE jobs SET progress = max(progress, @percent), phase = @phase, phase_label = @label, lease_until = @until,
      updated_at = @now WHERE seq = @seq`),
    putStep:
      sqlite.prepare(`INSERT OR REPLACE INTO job_steps(job_seq, name, ordinal, input_hash, step_version, output, attempt, lease_token,
      started_at, finished_at) VALUES (@seq, @name, @ordinal, @inputHash, @version, @output, @attempt, @token, @startedAt, @now)`),
    afterStep:
      sqlite.prepare(`UPDATE jobs SET crash_count = 0, failure_count = 0, error_code = NULL, error = NULL, model = coalesce(@model, model), warnings = @warnings, lease_until = @until,
      updated_at = @now WHERE seq = @seq`),
    dropArtifacts: sqlite.prepare(`DELETE FROM artifacts WHERE job_id = ? AND step = ?`),
    putArtifact: sqlite.prepare(`INSERT INTO artifacts(id, job_id, application_id, step, kind, name, mime, sha256, bytes, path, created_at)
      VALUES (@id, @jobId, @applicationId, @step, @kind, @name, @mime, @sha256, @bytes, @path, @createdAt)`),
    settle: sqlite.prepare(`UPDATE jobs SET state = @state, intent = NULL, lease_owner = NULL, lease_until = NULL, run_at = @runAt,
      progress = @progress, failure_count = failure_count + @failed, error_code = @errorCode, error = @error, updated_at = @now,
      finished_at = @finishedAt WHERE seq = @seq`),
    restart: sqlite.prepare(`UPDATE jobs SET state = 'queued', intent = NULL, run_at = @now, progress = 0, phase = NULL, phase_label = NULL,
      crash_count = 0, failure_count = 0, error_code = NULL, error = NULL, model = NULL, warnings = '[]', updated_at = @now, finished_at = NULL WHERE seq = @seq`),
    setState: sqlite.prepare(
      `UPDATE jobs SET state = @state, intent = NULL, run_at = @now, failure_count = 0, error_code = NULL, error = NULL, updated_at = @now,
      finished_at = @finishedAt WHERE seq = @seq`,
    ),
    setIntent: sqlite.prepare(`UPDATE jobs SET intent = @intent, updated_at = @now WHERE seq = @seq`),
    putPartial:
      sqlite.prepare(`INSERT OR REPLACE INTO job_partials(job_seq, name, step_version, input_hash, output, is_intent, lease_token, at)
      VALUES (@seq, @name, @version, @inputHash, @output, @isIntent, @token, @now)`),
    partial: sqlite.prepare(`SELECT p.* FROM job_partials p JOIN jobs j ON j.seq = p.job_seq WHERE j.id = ?`),
    dropPartial: sqlite.prepare(`DELETE FROM job_partials WHERE job_seq = ?`),
    dropIntent: sqlite.prepare(`DELETE FROM job_partials WHERE job_seq = ? AND is_intent = 1`),
    touch: sqlite.prepare(`UPDATE jobs SET lease_until = @until, updated_at = @now WHERE seq = @seq`),
    dropSteps: sqlite.prepare(`DELETE FROM job_steps WHERE job_seq = @seq
      AND ordinal >= (SELECT ordinal FROM job_steps WHERE job_seq = @seq AND name = @name)`),
    steps: sqlite.prepare(`SELECT s.* FROM job_steps s JOIN jobs j ON j.seq = s.job_seq WHERE j.id = ? ORDER BY s.ordinal`),
    running: sqlite.prepare(`SELECT * FROM jobs WHERE state = 'running' ORDER BY seq`),
    stale: sqlite.prepare(`SELECT * FROM jobs WHERE state = 'running' AND lease_until < ? AND lease_owner <> ? ORDER BY seq`),
    pullBack: sqlite.prepare(`UPDATE jobs SET run_at = run_at - (updated_at - @now), updated_at = @now
      WHERE state = 'queued' AND updated_at > @now AND (run_at <= updated_at OR error_code IS NOT NULL)`),
    crashed: sqlite.prepare(`UPDATE jobs SET crash_count = crash_count + 1 WHERE seq = ?`),
    addEvent: sqlite.prepare(`INSERT INTO job_events(job_seq, job_id, kind, data, at) VALUES (?, ?, ?, ?, ?)`),
    events: sqlite.prepare(`SELECT id, kind, data, at FROM job_events WHERE id > ? ORDER BY id LIMIT ?`),
    eventsOf: sqlite.prepare(`SELECT id, kind, data, at FROM job_events WHERE id > ? AND job_id = ? ORDER BY id LIMIT ?`),
    lastEvent: sqlite.prepare(`SELECT coalesce(max(id), 0) AS id FROM job_events`),
    nextRun: sqlite.prepare(
      `SELECT min(run_at) AS at FROM jobs INDEXED BY jobs_ready WHERE state = 'queued' AND kind IN (SELECT value FROM json_each(?))`,
    ),
    sweep: sqlite.prepare(`DELETE FROM job_events WHERE at < ? AND id < (SELECT max(id) FROM job_events)`),
    counts: sqlite.prepare(`SELECT state, count(*) AS n FROM jobs WHERE state IN ('queued','running') GROUP BY state`),
  };
}
