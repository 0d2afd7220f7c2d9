import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64 } from '@sincerely/shared';
import { expect, onTestFinished, test } from 'vitest';
import { forgetRemoved } from '../cleanup/forget-removed.ts';
import { scratchFor, sweepFiles } from '../cleanup/sweep-files.ts';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { documentPath } from './files.ts';
import { openOwnDocuments } from './own-documents.ts';

async function openDesk() {
  const folder = await temporaryFolder();
  const storage = await openStorage(join(folder, 'a.db'));
  onTestFinished(() => storage.close());
  const documents = openOwnDocuments(storage, folder);
  const file = (name: string) => ({ name, mime: 'application/pdf', data: toBase64(new TextEncoder().encode(name)) });
  const defaults = () => documents.list().flatMap(({ name, isDefault }) => (isDefault ? [name] : []));
  return { folder, storage, documents, file, defaults };
}

test('of each kind one is the default: the newest, or the one the person says; other files never', async () => {
  const { documents, file, defaults } = await openDesk();
  const old = await documents.add(file('old.pdf'), 'resume');
  await documents.add(file('new.pdf'), 'resume');
  await documents.add(file('certificate.pdf'), 'other');
  expect(defaults()).toEqual(['new.pdf']);
  documents.change(old.id, { isDefault: true });
  expect(defaults()).toEqual(['old.pdf']);
  documents.change(old.id, { kind: 'cover-letter' });
  expect(defaults().toSorted()).toEqual(['new.pdf', 'old.pdf']);
  documents.change(old.id, { kind: 'other' });
  expect(defaults()).toEqual(['new.pdf']);
});

test('a new name keeps the ending of the file', async () => {
  const { documents, file } = await openDesk();
  const { id } = await documents.add(file('scan 3.pdf'), 'resume');
  expect(documents.change(id, { name: 'Amara Okafor' }).name).toBe('Amara Okafor.pdf');
  expect(documents.change(id, { name: 'CV.PDF' }).name).toBe('CV.PDF');
});

test('a removed file comes back as it was; after a day its bytes are gone', async () => {
  const { folder, storage, documents, file, defaults } = await openDesk();
  const { id, sha256 } = await documents.add(file('a.pdf'), 'resume');
  documents.remove(id);
  expect(documents.list()).toEqual([]);
  expect(() => documents.remove(id)).toThrow('no such file');
  expect(documents.restore(id)).toMatchObject({ name: 'a.pdf', isDefault: true });
  await documents.add(file('b.pdf'), 'resume');
  documents.remove(id);
  documents.restore(id);
  expect(defaults()).toEqual(['b.pdf']);

  const sweep = async (now: number) => sweepFiles({ sqlite: storage.sqlite, dataFolder: folder, now: () => now });
  documents.remove(id);
  await sweep(Date.now() + 2 * scratchFor);
  expect(existsSync(join(folder, documentPath(sha256)))).toBe(true);
  forgetRemoved(storage, Date.now() + 1);
  await sweep(Date.now() + 2 * scratchFor);
  expect(existsSync(join(folder, documentPath(sha256)))).toBe(false);
  expect(() => documents.restore(id)).toThrow('no such file');
});
