import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fromBase64, type FilePayload, type OwnDocument } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import { writeDurably } from '../storage/write-durably.ts';
import { documentPath, sha256Of } from './files.ts';

/** The person's own files, kept byte for byte. The newest of a kind is the default. */
export type OwnDocuments = {
  list(): OwnDocument[];
  /** Adding the same bytes under the same name again only makes them the default. */
  add(file: FilePayload, kind: OwnDocument['kind']): Promise<OwnDocument>;
  remove(id: string): Promise<boolean>;
};

/** `onChange` is told after a file came or went, so that browsers keep the same files. */
export function openOwnDocuments(storage: Storage, folder: string, onChange: () => void = () => undefined): OwnDocuments {
  const { query } = storage;
  const select = query
    .selectFrom('documents')
    .select(['id', 'kind', 'name', 'mime', 'bytes', 'sha256', 'is_default as isDefault', 'created_at as createdAt']);
  const list = () => storage.all(select.orderBy('created_at', 'desc')).map((row) => ({ ...row, isDefault: row.isDefault === 1 }));
  const makeDefault = (id: string, kind: OwnDocument['kind']) => {
    storage.run(query.updateTable('documents').set({ is_default: 0 }).where('kind', '=', kind));
    storage.run(query.updateTable('documents').set({ is_default: 1 }).where('id', '=', id));
  };
  return {
    list,
    add: async ({ name, mime, data }, kind) => {
      const bytes = fromBase64(data);
      const sha256 = sha256Of(bytes);
      const path = documentPath(sha256);
      await writeDurably(join(folder, path), bytes);
      const known = list().find((one) => one.sha256 === sha256 && one.name === name && one.kind === kind);
      const id = known?.id ?? newId();
      storage.transaction(() => {
        const row = { id, kind, name, mime, sha256, bytes: bytes.length, path, is_default: 0, created_at: Date.now() };
        if (known === undefined) storage.run(query.insertInto('documents').values(row));
        makeDefault(id, kind);
      });
      onChange();
      return list().find((one) => one.id === id) as OwnDocument;
    },
    remove: async (id) => {
      const known = list().find((one) => one.id === id);
      if (known === undefined) return false;
      storage.transaction(() => {
        storage.run(query.deleteFrom('documents').where('id', '=', id));
        const next = list().find(({ kind }) => kind === known.kind);
        if (known.isDefault && next) makeDefault(next.id, next.kind);
      });
      if (!list().some(({ sha256 }) => sha256 === known.sha256)) await rm(join(folder, documentPath(known.sha256)), { force: true });
      onChange();
      return true;
    },
  };
}
