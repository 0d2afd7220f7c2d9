/** The schema, one entry per version. Entries are never edited once released: a change is a new entry. Times are epoch milliseconds. */
export const migrations: readonly string[] = [
  `
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK(json_valid(value))) STRICT;

CREATE TABLE profiles(
  id TEXT PRIMARY KEY, name TEXT NOT NULL, is_default INTEGER NOT NULL DEFAULT 0 CHECK(is_default IN (0,1)),
  data TEXT NOT NULL CHECK(json_valid(data)), revision INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX profiles_one_default ON profiles(is_default) WHERE is_default = 1;

CREATE TABLE facts(
  profile_id TEXT NOT NULL REFERENCES profiles(id) ON DELETE CASCADE, id TEXT NOT NULL, ordinal INTEGER NOT NULL,
  data TEXT NOT NULL CHECK(json_valid(data)), PRIMARY KEY(profile_id, id)) STRICT, WITHOUT ROWID;
-- Where an import read a text, so that a saved fact still knows its file, page and line.
CREATE TABLE fact_sources(text_key TEXT PRIMARY KEY, data TEXT NOT NULL CHECK(json_valid(data)), at INTEGER NOT NULL) STRICT;

CREATE TABLE postings(
  id TEXT PRIMARY KEY, natural_key TEXT NOT NULL UNIQUE, data TEXT NOT NULL CHECK(json_valid(data)),
  title TEXT NOT NULL, company TEXT, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) STRICT;

CREATE TABLE applications(
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles(id) ON DELETE RESTRICT,
  posting_id TEXT NOT NULL REFERENCES postings(id) ON DELETE RESTRICT,
  status TEXT NOT NULL DEFAULT 'draft' CHECK(status IN
    ('draft','tailoring','ready','filling','submitting','submitted','needs-you','rejected','interview','offer','withdrawn')),
  notes TEXT NOT NULL DEFAULT '', submitted_at INTEGER, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  UNIQUE(profile_id, posting_id)) STRICT;
CREATE INDEX applications_recent ON applications(updated_at DESC);
CREATE INDEX applications_status ON applications(status);

CREATE TABLE application_events(
  id INTEGER PRIMARY KEY AUTOINCREMENT, application_id TEXT NOT NULL REFERENCES applications(id) ON DELETE CASCADE,
  kind TEXT NOT NULL, detail TEXT NOT NULL, data TEXT CHECK(data IS NULL OR json_valid(data)), at INTEGER NOT NULL) STRICT;
CREATE INDEX application_events_of ON application_events(application_id, id);

-- An intent is recorded before the button is pressed; its end is an outcome or the person's word.
CREATE TABLE submissions(
  id TEXT PRIMARY KEY, application_id TEXT NOT NULL REFERENCES applications(id) ON DELETE CASCADE,
  plan TEXT NOT NULL CHECK(json_valid(plan)), insisted INTEGER NOT NULL CHECK(insisted IN (0,1)),
  outcome TEXT CHECK(outcome IS NULL OR json_valid(outcome)), shown TEXT CHECK(shown IS NULL OR json_valid(shown)),
  state TEXT NOT NULL DEFAULT 'open' CHECK(state IN ('open','sent','not-sent')),
  created_at INTEGER NOT NULL, ended_at INTEGER) STRICT;
CREATE INDEX submissions_of ON submissions(application_id, created_at);

CREATE TABLE answers(
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles(id) ON DELETE CASCADE,
  question_key TEXT NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL,
  confirmed INTEGER NOT NULL CHECK(confirmed IN (0,1)), company TEXT, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX answers_key ON answers(profile_id, question_key, ifnull(company, ''));

CREATE TABLE jobs(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1,
  application_id TEXT REFERENCES applications(id) ON DELETE SET NULL,
  state TEXT NOT NULL DEFAULT 'queued' CHECK(state IN ('queued','running','paused','done','error','cancelled')),
  intent TEXT CHECK(intent IN ('pause','cancel')),
  priority INTEGER NOT NULL DEFAULT 0, run_at INTEGER NOT NULL,
  attempt INTEGER NOT NULL DEFAULT 0, max_attempts INTEGER NOT NULL DEFAULT 5, crash_count INTEGER NOT NULL DEFAULT 0,
  progress INTEGER NOT NULL DEFAULT 0 CHECK(progress BETWEEN 0 AND 100), phase TEXT, phase_label TEXT,
  lease_token INTEGER NOT NULL DEFAULT 0, lease_owner TEXT, lease_until INTEGER, idem_key TEXT,
  input TEXT NOT NULL CHECK(json_valid(input)), model TEXT CHECK(model IN ('none','used','fell-back')),
  warnings TEXT NOT NULL DEFAULT '[]' CHECK(json_valid(warnings)),
  error_code TEXT, error TEXT, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, finished_at INTEGER,
  CHECK((state = 'running') = (lease_owner IS NOT NULL))) STRICT;
CREATE INDEX jobs_ready ON jobs(priority DESC, run_at, seq) WHERE state = 'queued';
CREATE INDEX jobs_leased ON jobs(lease_until) WHERE state = 'running';
CREATE UNIQUE INDEX jobs_idem ON jobs(kind, idem_key) WHERE idem_key IS NOT NULL AND state IN ('queued','running','paused');
CREATE INDEX jobs_application ON jobs(application_id, seq);

CREATE TRIGGER jobs_state_guard BEFORE UPDATE OF state ON jobs WHEN old.state <> new.state AND NOT (
     (old.state = 'queued'  AND new.state IN ('running','paused','cancelled','error'))
  OR (old.state = 'running' AND new.state IN ('queued','paused','done','error','cancelled'))
  OR (old.state = 'paused'  AND new.state IN ('queued','cancelled'))
  OR (old.state IN ('error','cancelled') AND new.state = 'queued'))
BEGIN SELECT RAISE(ABORT, 'illegal job state transition'); END;

CREATE TABLE job_steps(
  job_seq INTEGER NOT NULL REFERENCES jobs(seq) ON DELETE CASCADE, name TEXT NOT NULL, ordinal INTEGER NOT NULL,
  input_hash TEXT NOT NULL, step_version INTEGER NOT NULL, output TEXT NOT NULL CHECK(json_valid(output)),
  attempt INTEGER NOT NULL, lease_token INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL,
  PRIMARY KEY(job_seq, name)) STRICT, WITHOUT ROWID;

CREATE TABLE job_attempts(
  job_seq INTEGER NOT NULL REFERENCES jobs(seq) ON DELETE CASCADE, attempt INTEGER NOT NULL, boot_id TEXT NOT NULL,
  started_at INTEGER NOT NULL, ended_at INTEGER,
  outcome TEXT CHECK(outcome IN ('done','error','retry','cancelled','paused','crashed')), error TEXT,
  PRIMARY KEY(job_seq, attempt)) STRICT, WITHOUT ROWID;

-- Append-only; id is the replay cursor of the live connection; data is the whole job as clients see it.
CREATE TABLE job_events(
  id INTEGER PRIMARY KEY AUTOINCREMENT, job_seq INTEGER NOT NULL, job_id TEXT NOT NULL, kind TEXT NOT NULL,
  data TEXT NOT NULL CHECK(json_valid(data)), at INTEGER NOT NULL) STRICT;
CREATE INDEX job_events_job ON job_events(job_seq, id);

CREATE TABLE artifacts(
  id TEXT PRIMARY KEY, job_id TEXT, application_id TEXT REFERENCES applications(id) ON DELETE SET NULL, step TEXT,
  kind TEXT NOT NULL, name TEXT NOT NULL, mime TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL,
  path TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
CREATE INDEX artifacts_application ON artifacts(application_id);
CREATE INDEX artifacts_job ON artifacts(job_id);

CREATE TABLE documents(
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('resume','cover-letter')), name TEXT NOT NULL, mime TEXT NOT NULL,
  sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, path TEXT NOT NULL, is_default INTEGER NOT NULL CHECK(is_default IN (0,1)),
  created_at INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX documents_one_default ON documents(kind) WHERE is_default = 1;

CREATE TABLE clients(
  id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL CHECK(kind IN ('extension','dashboard','cli')),
  origin TEXT NOT NULL, token_hash TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, last_seen_at INTEGER) STRICT;

CREATE TABLE idempotency_keys(
  client_id TEXT NOT NULL, key TEXT NOT NULL, route TEXT NOT NULL, body_hash TEXT NOT NULL,
  response TEXT NOT NULL CHECK(json_valid(response)), at INTEGER NOT NULL, PRIMARY KEY(client_id, key)) STRICT, WITHOUT ROWID;

-- Each entry's hash covers the one before it: a changed or removed entry shows.
CREATE TABLE audit(
  id INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL, detail TEXT NOT NULL CHECK(json_valid(detail)), at INTEGER NOT NULL,
  hash TEXT NOT NULL) STRICT;
`,
  `
-- One request to a model. The row is there before the request, so that a crash does not forget what was spent; dollars are millionths.
CREATE TABLE model_requests(
  id INTEGER PRIMARY KEY AUTOINCREMENT, application_id TEXT, model TEXT NOT NULL, prompt_tokens INTEGER NOT NULL,
  answer_tokens INTEGER NOT NULL, micro_dollars INTEGER NOT NULL, is_estimated INTEGER NOT NULL CHECK(is_estimated IN (0,1)),
  at INTEGER NOT NULL) STRICT;
CREATE INDEX model_requests_at ON model_requests(at);
CREATE INDEX model_requests_application ON model_requests(application_id);
`,
  `
-- How far a running step is: one per job, gone with the step's checkpoint.
CREATE TABLE job_partials(
  job_seq INTEGER PRIMARY KEY REFERENCES jobs(seq) ON DELETE CASCADE, name TEXT NOT NULL, step_version INTEGER NOT NULL,
  input_hash TEXT NOT NULL, output TEXT NOT NULL CHECK(json_valid(output)), lease_token INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;

-- What a person decided of a change that an analysis of their CV proposed.
CREATE TABLE change_decisions(
  job_id TEXT NOT NULL, change_id TEXT NOT NULL, decision TEXT NOT NULL CHECK(decision IN ('accepted','dismissed')),
  at INTEGER NOT NULL, PRIMARY KEY(job_id, change_id)) STRICT, WITHOUT ROWID;
`,
  `
-- Failures of the step it is at, in a row; the batch it belongs to.
ALTER TABLE jobs ADD COLUMN failure_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN parent_id TEXT;
CREATE INDEX jobs_parent ON jobs(parent_id, seq) WHERE parent_id IS NOT NULL;
CREATE INDEX jobs_kind ON jobs(kind, seq);
ALTER TABLE job_partials ADD COLUMN is_intent INTEGER NOT NULL DEFAULT 0;

-- Hosts that failed in a row; opened until a time, then one try at a time.
CREATE TABLE breakers(
  host TEXT PRIMARY KEY, failures INTEGER NOT NULL, open_until INTEGER, updated_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`,
  `
-- A file that was read, and the person's word so far on what it says.
CREATE TABLE import_reviews(
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles(id) ON DELETE CASCADE, file TEXT NOT NULL,
  data TEXT NOT NULL CHECK(json_valid(data)), decisions TEXT NOT NULL CHECK(json_valid(decisions)),
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, discarded_at INTEGER) STRICT;
`,
  `
-- Named choices among the facts of a profile, and which one an application's CV is made from.
CREATE TABLE base_cvs(
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles(id) ON DELETE CASCADE, name TEXT NOT NULL,
  is_default INTEGER NOT NULL CHECK(is_default IN (0,1)), selection TEXT NOT NULL CHECK(json_valid(selection)),
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, removed_at INTEGER) STRICT;
CREATE UNIQUE INDEX base_cvs_one_default ON base_cvs(profile_id) WHERE is_default = 1;
CREATE TABLE application_bases(
  application_id TEXT PRIMARY KEY REFERENCES applications(id) ON DELETE CASCADE,
  base_id TEXT NOT NULL REFERENCES base_cvs(id) ON DELETE CASCADE) STRICT;
`,
  `
-- The e-mail of an application, the newest row counts. approved: the person's word was given for the hash; unknown: the line broke after it.
CREATE TABLE mails(
  id TEXT PRIMARY KEY, application_id TEXT NOT NULL REFERENCES applications(id) ON DELETE CASCADE,
  draft TEXT NOT NULL CHECK(json_valid(draft)), sender TEXT CHECK(sender IS NULL OR json_valid(sender)), hash TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','approved','sent','not-sent','unknown')),
  job_id TEXT, answer TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL, approved_at INTEGER, sent_at INTEGER) STRICT;
CREATE INDEX mails_of ON mails(application_id, created_at);
CREATE INDEX mails_open ON mails(state) WHERE state IN ('approved','unknown');
`,
  `
-- What the person keeps of an application; taken out of the lists it stays, to be brought back.
ALTER TABLE applications ADD COLUMN tracking TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(tracking));
ALTER TABLE applications ADD COLUMN removed_at INTEGER;

-- One narrow row for each, so that thousands are searched and sorted without their postings: folded words, the key of title and employer.
CREATE TABLE application_index(
  application_id TEXT PRIMARY KEY REFERENCES applications(id) ON DELETE CASCADE, words TEXT NOT NULL, twin_key TEXT NOT NULL,
  title TEXT NOT NULL, company TEXT NOT NULL, location TEXT NOT NULL, ats TEXT NOT NULL, url TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX application_index_twins ON application_index(twin_key);

CREATE TABLE reminders(
  id TEXT PRIMARY KEY, application_id TEXT NOT NULL REFERENCES applications(id) ON DELETE CASCADE, at INTEGER NOT NULL,
  text TEXT NOT NULL, done_at INTEGER, created_at INTEGER NOT NULL) STRICT;
CREATE INDEX reminders_of ON reminders(application_id, at);
CREATE INDEX reminders_due ON reminders(at) WHERE done_at IS NULL;

-- Changes of many applications at once: what each was before and after.
CREATE TABLE bulk_changes(
  id TEXT PRIMARY KEY, at INTEGER NOT NULL, data TEXT NOT NULL CHECK(json_valid(data)), undone_at INTEGER) STRICT;
`,
  `
-- Stopped work that the person put aside, as the job was then: once it changes it is no longer put aside.
CREATE TABLE job_dismissals(
  job_seq INTEGER PRIMARY KEY REFERENCES jobs(seq) ON DELETE CASCADE, job_updated_at INTEGER NOT NULL) STRICT;
CREATE INDEX jobs_stopped ON jobs(seq) WHERE state IN ('paused','error');
CREATE INDEX jobs_same ON jobs(kind, idem_key, seq) WHERE idem_key IS NOT NULL;
`,
  `
-- For lists: the newest first, those of a status, and words and status beside the id for counting what a search finds.
CREATE INDEX applications_listed ON applications(updated_at DESC, id) WHERE removed_at IS NULL;
CREATE INDEX applications_by_status ON applications(status, updated_at DESC, id) WHERE removed_at IS NULL;
CREATE INDEX applications_found ON applications(id, status) WHERE removed_at IS NULL;
CREATE INDEX application_index_words ON application_index(words);
`,
  `
-- The salary offered, as JSON, and what it is in a year to order by; the rows are made anew at the start that follows.
ALTER TABLE application_index ADD COLUMN salary TEXT CHECK(salary IS NULL OR json_valid(salary));
ALTER TABLE application_index ADD COLUMN yearly REAL;
DELETE FROM application_index;

-- A change of thousands is made in pieces; the first one gives it its name.
ALTER TABLE bulk_changes ADD COLUMN part_of TEXT REFERENCES bulk_changes(id) ON DELETE CASCADE;
CREATE INDEX bulk_changes_parts ON bulk_changes(part_of) WHERE part_of IS NOT NULL;
`,
  `
-- One that became one with another stays as it was, under it. removed_at: a removing that can still be taken back.
ALTER TABLE answers ADD COLUMN merged_into TEXT REFERENCES answers(id) ON DELETE CASCADE;
ALTER TABLE answers ADD COLUMN never_use INTEGER NOT NULL DEFAULT 0 CHECK(never_use IN (0,1));
ALTER TABLE answers ADD COLUMN removed_at INTEGER;
DROP INDEX answers_key;
CREATE UNIQUE INDEX answers_key ON answers(profile_id, question_key, ifnull(company, '')) WHERE removed_at IS NULL;

-- Which applications an answer was filled in, what it said then, and when it was sent with one.
CREATE TABLE answer_uses(
  answer_id TEXT NOT NULL REFERENCES answers(id) ON DELETE CASCADE,
  application_id TEXT NOT NULL REFERENCES applications(id) ON DELETE CASCADE, said TEXT NOT NULL,
  filled_at INTEGER, submitted_at INTEGER, PRIMARY KEY(answer_id, application_id)) STRICT, WITHOUT ROWID;
INSERT INTO answer_uses(answer_id, application_id, said, filled_at)
  SELECT item.value ->> '$.source.path', event.application_id, item.value ->> '$.shown', max(event.at)
  FROM application_events event, json_each(event.data, '$.plan.items') item, json_each(event.data, '$.report.results') result
  WHERE event.kind = 'fill' AND item.value ->> '$.source.kind' = 'answer' AND result.value ->> '$.ref' = item.value ->> '$.ref'
    AND result.value ->> '$.result' = 'filled' AND item.value ->> '$.source.path' IN (SELECT id FROM answers)
  GROUP BY 1, 2;
INSERT INTO answer_uses(answer_id, application_id, said, submitted_at)
  SELECT item.value ->> '$.source.path', sent.application_id, item.value ->> '$.shown', max(sent.ended_at)
  FROM submissions sent, json_each(sent.plan, '$.items') item, json_each(sent.shown) seen
  WHERE sent.state = 'sent' AND item.value ->> '$.source.kind' = 'answer' AND seen.value ->> '$.label' = item.value ->> '$.label'
    AND seen.value ->> '$.value' = item.value ->> '$.shown' AND item.value ->> '$.source.path' IN (SELECT id FROM answers)
  GROUP BY 1, 2
  ON CONFLICT DO UPDATE SET said = excluded.said, submitted_at = excluded.submitted_at;

-- Other files too, which are kept and attached nowhere by themselves; a removing can be taken back.
CREATE TABLE own_documents(
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('resume','cover-letter','other')), name TEXT NOT NULL, mime TEXT NOT NULL,
  sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, path TEXT NOT NULL, is_default INTEGER NOT NULL CHECK(is_default IN (0,1)),
  created_at INTEGER NOT NULL, removed_at INTEGER) STRICT;
INSERT INTO own_documents SELECT id, kind, name, mime, sha256, bytes, path, is_default, created_at, NULL FROM documents;
DROP TABLE documents;
ALTER TABLE own_documents RENAME TO documents;
CREATE UNIQUE INDEX documents_one_default ON documents(kind) WHERE is_default = 1;
`,
  `
-- What an application of the queue would send: the plan as it was shown last, and the hash the person gave their word for. late: controls that appear
-- only as the form is filled. filled_page: which filled page the next press is for.
CREATE TABLE approvals(
  job_id TEXT PRIMARY KEY, application_id TEXT NOT NULL REFERENCES applications(id) ON DELETE CASCADE,
  plan TEXT NOT NULL CHECK(json_valid(plan)), documents TEXT NOT NULL CHECK(json_valid(documents)),
  late TEXT NOT NULL CHECK(json_valid(late)), hash TEXT NOT NULL, shown_hash TEXT, approved_hash TEXT, approved_at INTEGER,
  filled_page TEXT NOT NULL DEFAULT '', round INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) STRICT;
CREATE INDEX approvals_of ON approvals(application_id);

-- Each press of a submit button by the companion, for its pace.
CREATE TABLE automated_sends(
  id INTEGER PRIMARY KEY AUTOINCREMENT, job_id TEXT NOT NULL, host TEXT NOT NULL, at INTEGER NOT NULL, next_at INTEGER NOT NULL) STRICT;
CREATE INDEX automated_sends_at ON automated_sends(at);
`,
  `
-- The status of what is listed, beside the words it is found by: a search is counted with every keystroke, and read off one index.
ALTER TABLE application_index ADD COLUMN listed_status TEXT;
UPDATE application_index SET listed_status = (SELECT status FROM applications a WHERE a.id = application_id AND a.removed_at IS NULL);
DROP INDEX application_index_words;
DROP INDEX applications_found;
CREATE INDEX application_index_counted ON application_index(listed_status, ats, words) WHERE listed_status IS NOT NULL;
CREATE TRIGGER applications_listed_status AFTER UPDATE OF status, removed_at ON applications
  WHEN old.status <> new.status OR (old.removed_at IS NULL) <> (new.removed_at IS NULL) BEGIN
  UPDATE application_index SET listed_status = iif(new.removed_at IS NULL, new.status, NULL) WHERE application_id = new.id;
END;
`,
  `
-- What lists are found by is held in memory.
DROP TRIGGER applications_listed_status;
DROP INDEX application_index_counted;
ALTER TABLE application_index DROP COLUMN listed_status;
`,
];
