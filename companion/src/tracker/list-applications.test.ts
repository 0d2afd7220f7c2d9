import { join } from 'node:path';
import type { ApplicationQuery, ApplicationStatus } from '@sincerely/shared';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openStorage, type Storage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { openList } from './list-applications.ts';

const profile = `INSERT INTO profiles(id, name, data, created_at, updated_at) VALUES ('p', '', '{}', 0, 0)`;

async function openEmpty(): Promise<Storage> {
  const storage = await openStorage(join(await temporaryFolder(), 'a.db'));
  onTestFinished(() => storage.close());
  storage.sqlite.exec(profile);
  return storage;
}

type Row = { words: string; status: ApplicationStatus; tags: string[]; updatedAt: number; yearly: number | null };

function put({ sqlite }: Storage, id: string, { words, status, tags, updatedAt, yearly }: Row): void {
  const values = { id, words, status, tracking: JSON.stringify({ tags }), updatedAt, yearly };
  for (const statement of [
    `INSERT OR IGNORE INTO postings(id, natural_key, data, title, created_at, updated_at) VALUES (:id, :id, '{}', '', 0, 0)`,
    `INSERT INTO applications(id, profile_id, posting_id, status, tracking, created_at, updated_at) VALUES (:id, 'p', :id, :status, :tracking, 0, :updatedAt)
     ON CONFLICT(id) DO UPDATE SET status = :status, tracking = :tracking, updated_at = :updatedAt`,
    `REPLACE INTO application_index(application_id, words, twin_key, title, company, location, ats, url, yearly)
     VALUES (:id, :words, '', '', '', '', 'lever', '', :yearly)`,
  ])
    sqlite.prepare(statement).run(values);
}

const row = fc.record<Row>({
  words: fc.constantFrom('baker zurich', 'baker bern', 'nurse zurich'),
  status: fc.constantFrom('draft', 'submitted', 'offer'),
  tags: fc.subarray(['hot', 'later']),
  updatedAt: fc.integer({ min: 1, max: 5 }),
  yearly: fc.option(fc.constantFrom(40_000, 65_000)),
});
const ids = ['a', 'b', 'c', 'd', 'e'];
const change = fc.record({ kind: fc.constantFrom('put', 'note', 'hide', 'show', 'remove'), id: fc.constantFrom(...ids), row });
const wish = fc.record<ApplicationQuery>(
  {
    search: fc.constantFrom('', 'BAKER', 'zür', 'zurich baker', 'nobody'),
    statuses: fc.subarray<ApplicationStatus>(['draft', 'offer']),
    tags: fc.subarray(['hot', 'later']),
    sort: fc.constantFrom('updated', 'salary', 'status'),
    order: fc.constantFrom('up', 'down'),
    offset: fc.constantFrom(0, 1),
    limit: fc.constantFrom(1, 3, 100),
  },
  { requiredKeys: [] },
);

function apply(storage: Storage, { kind, id: which, row: values }: { kind: string; id: string; row: Row }): void {
  const { sqlite } = storage;
  if (kind === 'put') put(storage, which, values);
  if (kind === 'note') sqlite.prepare(`UPDATE application_index SET words = ? WHERE application_id = ?`).run(values.words, which);
  if (kind === 'hide') sqlite.prepare(`UPDATE applications SET removed_at = 1 WHERE id = ?`).run(which);
  if (kind === 'show') sqlite.prepare(`UPDATE applications SET removed_at = NULL WHERE id = ?`).run(which);
  if (kind === 'remove') sqlite.prepare(`DELETE FROM applications WHERE id = ?`).run(which);
}

/** What a list opened on the database as it stands says. */
const anew = async (storage: Storage, of: ApplicationQuery) => {
  const copy = await openStorage(storage.sqlite.name);
  const list = openList(copy)(of);
  copy.close();
  return list;
};

test('a list says what the database holds, whatever was changed, taken out or taken back since', { timeout: 60_000 }, async () => {
  const seldom = fc.constantFrom(true, false, false);
  const step = fc.record({ changes: fc.array(change, { maxLength: 4 }), isTakenBack: seldom, isAskedWithin: seldom, wish });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 5, maxLength: 5 }), fc.array(step, { minLength: 1, maxLength: 6 }), async (rows, steps) => {
      const storage = await openEmpty();
      rows.forEach((one, each) => put(storage, ids[each] as string, one));
      const list = openList(storage);
      for (const { changes, isTakenBack, isAskedWithin, wish: wanted } of steps) {
        const run = () =>
          storage.sqlite.transaction(() => {
            changes.forEach((one) => apply(storage, one));
            if (isAskedWithin) list(wanted);
            if (isTakenBack) throw new Error('taken back');
          })();
        if (isTakenBack) expect(run).toThrow('taken back');
        else run();
        for (const of of [wanted, {}]) expect(list(of)).toEqual(await anew(storage, of));
      }
    }),
    { numRuns: 40 },
  );
});

test('what has no value to order by stands last either way; ties go by the newest', async () => {
  const storage = await openEmpty();
  const common = { words: '', status: 'draft', tags: [] } as const;
  put(storage, 'none', { ...common, tags: [], updatedAt: 9, yearly: null });
  put(storage, 'old', { ...common, tags: [], updatedAt: 1, yearly: 40_000 });
  put(storage, 'new', { ...common, tags: [], updatedAt: 2, yearly: 40_000 });
  put(storage, 'much', { ...common, tags: [], updatedAt: 3, yearly: 65_000 });
  const list = openList(storage);
  const idsIn = (of: ApplicationQuery) => list(of).rows.map((one) => one.id);
  expect(idsIn({ sort: 'salary', order: 'up' })).toEqual(['new', 'old', 'much', 'none']);
  expect(idsIn({ sort: 'salary', order: 'down' })).toEqual(['much', 'new', 'old', 'none']);
  expect(idsIn({})).toEqual(['none', 'much', 'new', 'old']);
  put(storage, 'older', { ...common, tags: [], updatedAt: 1, yearly: null });
  expect(idsIn({}).slice(-2)).toEqual(['older', 'old']);
  expect(idsIn({ sort: 'updated', order: 'up' }).slice(0, 2)).toEqual(['old', 'older']);
});
