import type { ApplicationStatus, ArtifactKind, Client, OwnDocument } from '@sincerely/shared';
import type { Generated } from 'kysely';

/** Rows as SQLite holds them: JSON columns are text, booleans 0 or 1, times epoch milliseconds. The job store has its own statements. */
export type Tables = {
  meta: { key: string; value: string };
  settings: { key: string; value: string };
  profiles: {
    id: string;
    name: string;
    is_default: number;
    data: string;
    revision: number;
    created_at: number;
    updated_at: number;
  };
  facts: { profile_id: string; id: string; ordinal: number; data: string };
  fact_sources: { text_key: string; data: string; at: number };
  breakers: { host: string; failures: number; open_until: number | null; updated_at: number };
  model_requests: {
    id: Generated<number>;
    application_id: string | null;
    model: string;
    prompt_tokens: number;
    answer_tokens: number;
    micro_dollars: number;
    is_estimated: number;
    at: number;
  };
  import_reviews: {
    id: string;
    profile_id: string;
    file: string;
    data: string;
    decisions: string;
    created_at: number;
    updated_at: number;
    discarded_at: number | null;
  };
  base_cvs: {
    id: string;
    profile_id: string;
    name: string;
    is_default: number;
    selection: string;
    created_at: number;
    updated_at: number;
    removed_at: number | null;
  };
  application_bases: { application_id: string; base_id: string };
  postings: {
    id: string;
    natural_key: string;
    data: string;
    title: string;
    company: string | null;
    created_at: number;
    updated_at: number;
  };
  applications: {
    id: string;
    profile_id: string;
    posting_id: string;
    status: ApplicationStatus;
    notes: string;
    tracking: Generated<string>;
    removed_at: Generated<number | null>;
    submitted_at: number | null;
    created_at: number;
    updated_at: number;
  };
  application_index: {
    application_id: string;
    words: string;
    twin_key: string;
    title: string;
    company: string;
    location: string;
    ats: string;
    url: string;
    salary: string | null;
    yearly: number | null;
  };
  reminders: { id: string; application_id: string; at: number; text: string; done_at: number | null; created_at: number };
  bulk_changes: { id: string; at: number; data: string; undone_at: number | null; part_of: string | null };
  application_events: { id: Generated<number>; application_id: string; kind: string; detail: string; data: string | null; at: number };
  submissions: {
    id: string;
    application_id: string;
    plan: string;
    insisted: number;
    outcome: string | null;
    shown: string | null;
    state: 'open' | 'sent' | 'not-sent';
    created_at: number;
    ended_at: number | null;
  };
  mails: {
    id: string;
    application_id: string;
    draft: string;
    sender: string | null;
    hash: string;
    state: 'draft' | 'approved' | 'sent' | 'not-sent' | 'unknown';
    job_id: string | null;
    answer: string;
    created_at: number;
    approved_at: number | null;
    sent_at: number | null;
  };
  approvals: {
    job_id: string;
    application_id: string;
    plan: string;
    documents: string;
    late: string;
    hash: string;
    shown_hash: string | null;
    approved_hash: string | null;
    approved_at: number | null;
    filled_page: string;
    round: number;
    created_at: number;
    updated_at: number;
  };
  automated_sends: { id: Generated<number>; job_id: string; host: string; at: number; next_at: number };
  answers: {
    id: string;
    profile_id: string;
    question_key: string;
    question: string;
    answer: string;
    confirmed: number;
    company: string | null;
    merged_into: string | null;
    never_use: Generated<number>;
    removed_at: number | null;
    created_at: number;
    updated_at: number;
  };
  answer_uses: { answer_id: string; application_id: string; said: string; filled_at: number | null; submitted_at: number | null };
  artifacts: {
    id: string;
    job_id: string | null;
    application_id: string | null;
    step: string | null;
    kind: ArtifactKind;
    name: string;
    mime: string;
    sha256: string;
    bytes: number;
    path: string;
    created_at: number;
  };
  change_decisions: { job_id: string; change_id: string; decision: 'accepted' | 'dismissed'; at: number };
  documents: {
    id: string;
    kind: OwnDocument['kind'];
    name: string;
    mime: string;
    sha256: string;
    bytes: number;
    path: string;
    is_default: number;
    created_at: number;
    removed_at: number | null;
  };
  clients: {
    id: string;
    name: string;
    kind: Client['kind'];
    origin: string;
    token_hash: string;
    created_at: number;
    last_seen_at: number | null;
  };
  idempotency_keys: { client_id: string; key: string; route: string; body_hash: string; response: string; at: number };
  audit: { id: Generated<number>; what: string; detail: string; at: number; hash: string };
};
