import {
  CodedError,
  type ImportReview,
  isLeft,
  Profile,
  type ReviewDecision,
  type ReviewItem,
  type ReviewSummary,
} from '@sincerely/shared';
import type { ReadCv } from '../documents/read-cv.ts';
import type { Profiles, ProfileState } from '../profile/profiles.ts';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import type { Tables } from '../storage/tables.ts';
import { mergeProfile } from './merge-profile.ts';
import { checkDecision, type Decisions, reviewItems } from './review-items.ts';

/** Files that were read and that the person has not gone through yet. They outlive reloads and restarts. All but `start` throw `not-found`. */
export type ImportReviews = {
  start(read: ReadCv, file: string): string;
  list(): ReviewSummary[];
  get(id: string): ImportReview;
  decide(id: string, decisions: ReviewDecision[]): ReviewItem[];
  /** Throws `review-unfinished`, or `stale-revision` like `Profiles.save`; the review then stays as it is. */
  finish(id: string, end: { revision: number; leaveOut: boolean }): ProfileState;
  discard(id: string): void;
  /** Takes a discarding back, for a day. */
  restore(id: string): void;
};

type Row = Tables['import_reviews'];

const discardedFor = 24 * 3600 * 1000;

export function openImportReviews(storage: Storage, profiles: Profiles): ImportReviews {
  const { query } = storage;
  storage.run(query.deleteFrom('import_reviews').where('discarded_at', '<', Date.now() - discardedFor));
  const rowOf = (id: string, isDiscarded = false) => {
    const row = storage.first(query.selectFrom('import_reviews').selectAll().where('id', '=', id));
    if (row === undefined || (row.discarded_at !== null) !== isDiscarded)
      throw new CodedError('not-found', { message: 'This review was finished or discarded.' });
    return row;
  };
  const itemsOf = (row: Row) => reviewItems(readOf(row), decisionsOf(row), profiles.read().profile);
  const change = (id: string, values: Partial<Row>) => storage.run(query.updateTable('import_reviews').set(values).where('id', '=', id));
  const summaryOf = (row: Row, items = itemsOf(row)): ReviewSummary => ({
    id: row.id,
    file: row.file,
    left: items.filter(isLeft).length,
    total: items.filter(({ relation }) => relation !== 'same').length,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  });
  return {
    start: (read, file) => {
      const now = Date.now();
      const row = { id: newId(), profile_id: profiles.defaultId(), file, data: JSON.stringify(read), decisions: '{}' };
      storage.run(query.insertInto('import_reviews').values({ ...row, created_at: now, updated_at: now, discarded_at: null }));
      return row.id;
    },
    list: () =>
      storage
        .all(query.selectFrom('import_reviews').selectAll().where('discarded_at', 'is', null).orderBy('created_at', 'desc'))
        .map((row) => summaryOf(row)),
    get: (id) => {
      const row = rowOf(id);
      const { pages, warnings } = readOf(row);
      const items = itemsOf(row);
      return { ...summaryOf(row, items), revision: profiles.read().revision, warnings, pages, items };
    },
    decide: (id, decisions) =>
      storage.transaction(() => {
        const row = rowOf(id);
        const items = itemsOf(row);
        for (const decision of decisions) checkDecision(items, decision);
        const all = { ...decisionsOf(row), ...Object.fromEntries(decisions.map(({ id: item, ...said }) => [item, said])) };
        const values = { decisions: JSON.stringify(all), updated_at: Date.now() };
        change(id, values);
        return itemsOf({ ...row, ...values });
      }),
    finish: (id, { revision, leaveOut }) =>
      storage.transaction(() => {
        const row = rowOf(id);
        if (!leaveOut && itemsOf(row).some(isLeft)) throw new CodedError('review-unfinished');
        const { profile, origins } = mergeProfile(readOf(row), decisionsOf(row), profiles.read().profile);
        storage.run(query.deleteFrom('import_reviews').where('id', '=', id));
        return profiles.save(profile, revision, origins);
      }),
    discard: (id) => void change(rowOf(id).id, { discarded_at: Date.now() }),
    restore: (id) => void change(rowOf(id, true).id, { discarded_at: null }),
  };
}

function readOf({ data }: Row): ReadCv {
  const read = JSON.parse(data) as ReadCv;
  return { ...read, profile: Profile.parse(read.profile) };
}

function decisionsOf({ decisions }: Row): Decisions {
  return JSON.parse(decisions) as Decisions;
}
