import { extname, join } from 'node:path';
import { CodedError, type FilePayload, fromBase64, type OwnDocument, type RouteInput } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import { writeDurably } from '../storage/write-durably.ts';
import { documentPath, sha256Of } from './files.ts';

/** The person's own files, kept byte for byte. Of CVs and letters one is the default, at first the newest; other files are attached nowhere by themselves. Unknown ids throw `not-found`. */
export type OwnDocuments = {
  list(): OwnDocument[];
  /** Adding the same bytes under the same name again only makes them the default. */
  add(file: FilePayload, kind: OwnDocument['kind']): Promise<OwnDocument>;
  /** A new name keeps the ending that says what kind of file it is. */
  change(id: string, change: RouteInput<'changeDocument'>): OwnDocument;
  /** The file goes for good a day later. */
  remove(id: string): void;
  /** Takes a removing back. It is no default again where another one is. */
  restore(id: string): OwnDocument;
};

/** `onChange` is told after a file came or went, so that browsers keep the same files. */
export function openOwnDocuments(storage: Storage, folder: string, onChange: () => void = () => undefined): OwnDocuments {
  const { query } = storage;
  const select = query
    .selectFrom('documents')
    .select(['id', 'kind', 'name', 'mime', 'bytes', 'sha256', 'is_default as isDefault', 'created_at as createdAt'])
    .where('removed_at', 'is', null)
    .orderBy('created_at', 'desc');
  const list = () => storage.all(select).map((row) => ({ ...row, isDefault: row.isDefault === 1 }));
  const byId = (id: string): OwnDocument => {
    const found = list().find((one) => one.id === id);
    if (found === undefined) throw new CodedError('not-found', { message: 'There is no such file any more.' });
    return found;
  };
  const makeDefault = (id: string, kind: OwnDocument['kind']) => {
    if (kind === 'other') return;
    storage.run(query.updateTable('documents').set({ is_default: 0 }).where('kind', '=', kind));
    storage.run(query.updateTable('documents').set({ is_default: 1 }).where('id', '=', id));
  };
  const setDefaultIfNone = (kind: OwnDocument['kind']) => {
    const ofKind = list().filter((one) => one.kind === kind);
    if (ofKind[0] !== undefined && !ofKind.some(({ isDefault }) => isDefault)) makeDefault(ofKind[0].id, kind);
  };
  const changing = (id: string, work: () => void): OwnDocument => {
    storage.transaction(work);
    onChange();
    return byId(id);
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
      return changing(id, () => {
        const row = { id, kind, name, mime, sha256, bytes: bytes.length, path, is_default: 0, created_at: Date.now(), removed_at: null };
        if (known === undefined) storage.run(query.insertInto('documents').values(row));
        makeDefault(id, kind);
      });
    },
    change: (id, { name, kind, isDefault }) =>
      changing(id, () => {
        const before = byId(id);
        const moved = kind !== undefined && kind !== before.kind;
        const values = { name: withEnding(name ?? before.name, before.name), ...(moved ? { kind, is_default: 0 } : {}) };
        storage.run(query.updateTable('documents').set(values).where('id', '=', id));
        if (moved) for (const one of [kind, before.kind]) setDefaultIfNone(one);
        if (isDefault) makeDefault(id, kind ?? before.kind);
      }),
    remove: (id) => {
      storage.transaction(() => {
        const { kind } = byId(id);
        storage.run(query.updateTable('documents').set({ removed_at: Date.now(), is_default: 0 }).where('id', '=', id));
        setDefaultIfNone(kind);
      });
      onChange();
    },
    restore: (id) =>
      changing(id, () => {
        storage.run(query.updateTable('documents').set({ removed_at: null }).where('id', '=', id));
        setDefaultIfNone(byId(id).kind);
      }),
  };
}

function withEnding(name: string, before: string): string {
  const ending = extname(before);
  return name.toLowerCase().endsWith(ending.toLowerCase()) ? name : `${name}${ending}`;
}
