import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { brokenAuditEntry, openAudit } from './audit.ts';

async function prepare() {
  const storage = await openStorage(`${await temporaryFolder()}/test.db`);
  let at = 0;
  const audit = openAudit(storage, () => (at += 1));
  for (const what of ['a', 'b', 'c']) audit(what, { of: what });
  return storage;
}

test('what was done is kept in its order, with when and of what', async () => {
  const storage = await prepare();
  const rows = storage.rows(sql<Record<string, unknown>>`SELECT what, detail, at FROM audit ORDER BY id`);
  expect(rows).toEqual(['a', 'b', 'c'].map((what, at) => ({ what, detail: JSON.stringify({ of: what }), at: at + 1 })));
  expect(brokenAuditEntry(storage)).toBeUndefined();
});

test.each([
  ['its word', `UPDATE audit SET what = 'x' WHERE id = 2`, 2],
  ['its detail', `UPDATE audit SET detail = '{}' WHERE id = 2`, 2],
  ['its time', `UPDATE audit SET at = 9 WHERE id = 2`, 2],
  ['the first one', `UPDATE audit SET what = 'x' WHERE id = 1`, 1],
  ['one that is gone', `DELETE FROM audit WHERE id = 2`, 3],
])('a changed entry shows: %s', async (_, change, broken) => {
  const storage = await prepare();
  storage.sqlite.exec(change);
  expect(brokenAuditEntry(storage)).toBe(broken);
});

test('an entry put in between with a hash of its own breaks the next', async () => {
  const storage = await prepare();
  // As if the second had been the first.
  const alone = await openStorage(`${await temporaryFolder()}/test.db`);
  openAudit(alone, () => 2)('b', { of: 'b' });
  const [{ hash } = { hash: '' }] = alone.rows(sql<{ hash: string }>`SELECT hash FROM audit`);
  storage.sqlite.prepare(`UPDATE audit SET hash = ? WHERE id = 2`).run(hash);
  expect(brokenAuditEntry(storage)).toBe(2);
});
