import { Posting } from '@sincerely/shared';
import type { Storage } from '../storage/storage.ts';
import { salaryOffered, yearlySalary } from '../tailoring/posting/salary-offered.ts';
import { fold } from './fold.ts';
import { trackingOf } from './tracking-row.ts';

/** The narrow rows that lists are read from. They follow the applications; whoever changes one says so. */
export type ApplicationIndex = {
  refresh(applicationId: string): void;
  refreshPosting(postingId: string): void;
  /** At start: rows of an older version, which had none. */
  fillMissing(): void;
};

export function openApplicationIndex(storage: Storage): ApplicationIndex {
  const { query } = storage;
  const refresh = (applicationId: string) => {
    const row = storage.first(
      query
        .selectFrom('applications')
        .innerJoin('postings', 'postings.id', 'applications.posting_id')
        .select(['applications.id', 'applications.notes', 'applications.tracking'])
        .select(['postings.data', 'postings.id as postingId'])
        .select(['postings.created_at', 'postings.updated_at'])
        .where('applications.id', '=', applicationId),
    );
    if (row === undefined) return;
    const posting = Posting.parse({ ...JSON.parse(row.data), id: row.postingId, createdAt: row.created_at, updatedAt: row.updated_at });
    storage.run(query.replaceInto('application_index').values(indexRow(row.id, posting, row.notes, row.tracking)));
  };
  const ids = (column: 'posting_id', value: string) =>
    storage.all(query.selectFrom('applications').select('id').where(column, '=', value)).map(({ id }) => id);
  return {
    refresh,
    refreshPosting: (postingId) => ids('posting_id', postingId).forEach(refresh),
    fillMissing: () => {
      const missing = query
        .selectFrom('applications')
        .leftJoin('application_index', 'application_index.application_id', 'applications.id')
        .select('applications.id')
        .where('application_index.application_id', 'is', null);
      storage.transaction(() => storage.all(missing).forEach(({ id }) => refresh(id)));
    },
  };
}

function indexRow(id: string, posting: Posting, notes: string, tracking: string) {
  const { title, board, location = '', ats, url, description = '' } = posting;
  const company = posting.company ?? board;
  const { tags, contacts, salary } = trackingOf(tracking);
  // The person's own words count before the posting's.
  const offered = salaryOffered(salary) ?? salaryOffered(description);
  const people = contacts.map(({ name, email }) => `${name} ${email}`);
  return {
    application_id: id,
    words: fold([title, company, location, notes, salary, ...tags, ...people].join(' ')),
    twin_key: `${fold(company)}|${fold(title)}`,
    title,
    company,
    location,
    ats,
    url,
    salary: offered && JSON.stringify(offered),
    yearly: offered && yearlySalary(offered),
  };
}
