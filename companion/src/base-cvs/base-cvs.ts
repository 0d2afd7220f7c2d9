import { type BaseCv, type BaseCvChange, CodedError, type Profile, type RouteInput } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import type { Tables } from '../storage/tables.ts';
import { followProfile } from './follow-profile.ts';
import type { Selection } from './profile-of-base.ts';

/** The bases of the person's CVs. There is always one at least, and one is the default. Unknown ids throw `not-found`. */
export type BaseCvs = {
  list(): BaseCv[];
  add(base: RouteInput<'addBaseCv'>): BaseCv;
  change(id: string, change: BaseCvChange): BaseCv;
  /** Throws `last-base-cv`. */
  remove(id: string): void;
  /** Takes a removing back. It is no default again. */
  restore(id: string): BaseCv;
  /** What the person chose for an application; null: nothing, or a base that is removed. */
  choiceOf(applicationId: string): string | null;
  chooseFor(applicationId: string, id: string): void;
  /** The base an application's CV is made from. */
  of(applicationId: string): BaseCv;
  /** Called in the transaction that saves a profile. */
  follow(before: Profile, after: Profile): void;
};

type Row = Tables['base_cvs'];
const everything: Selection = { out: [], order: [] };

/** `onChange` is told after one came, went, got another name or became the default: what they are chosen by. */
export function openBaseCvs(storage: Storage, profileId: () => string, onChange: () => void = () => undefined): BaseCvs {
  const { query } = storage;
  const rows = (): Row[] => {
    const all = query.selectFrom('base_cvs').selectAll().where('profile_id', '=', profileId()).where('removed_at', 'is', null);
    const known = storage.all(all.orderBy('created_at').orderBy('id'));
    return known.length > 0 ? known : [insert('Everything', everything, true)];
  };
  const insert = (name: string, selection: Selection, isDefault: boolean): Row => {
    const now = Date.now();
    const row = { id: newId(), profile_id: profileId(), name, is_default: isDefault ? 1 : 0, selection: JSON.stringify(selection) };
    const whole = { ...row, created_at: now, updated_at: now, removed_at: null };
    storage.run(query.insertInto('base_cvs').values(whole));
    return whole;
  };
  const update = (id: string, values: Partial<Row>) => storage.run(query.updateTable('base_cvs').set(values).where('id', '=', id));
  const byId = (id: string): BaseCv => {
    const row = rows().find((one) => one.id === id);
    if (row === undefined) throw new CodedError('not-found', { message: 'There is no such base CV any more.' });
    return read(row);
  };
  const makeDefault = (id: string) => {
    storage.run(query.updateTable('base_cvs').set({ is_default: 0 }).where('profile_id', '=', profileId()));
    update(id, { is_default: 1 });
  };
  const choiceOf: BaseCvs['choiceOf'] = (applicationId) => {
    const chosen = storage.first(query.selectFrom('application_bases').select('base_id').where('application_id', '=', applicationId));
    return rows().find(({ id }) => id === chosen?.base_id)?.id ?? null;
  };
  return {
    list: () => rows().map(read),
    add: ({ name, from }) => {
      const { out, order } = from === undefined ? everything : byId(from);
      rows();
      const added = read(insert(name, { out, order }, false));
      onChange();
      return added;
    },
    change: (id, { name, out, order, isDefault }) => {
      storage.transaction(() => {
        const base = byId(id);
        const selection = JSON.stringify({ out: out ?? base.out, order: order ?? base.order });
        update(id, { name: name ?? base.name, selection, updated_at: Date.now() });
        if (isDefault) makeDefault(id);
      });
      if (name !== undefined || isDefault) onChange();
      return byId(id);
    },
    remove: (id) => {
      storage.transaction(() => {
        const base = byId(id);
        const next = rows().find((row) => row.id !== id);
        if (next === undefined) throw new CodedError('last-base-cv');
        if (base.isDefault) makeDefault(next.id);
        update(id, { removed_at: Date.now() });
      });
      onChange();
    },
    restore: (id) => {
      update(id, { removed_at: null });
      onChange();
      return byId(id);
    },
    choiceOf,
    chooseFor: (applicationId, id) =>
      void storage.run(query.replaceInto('application_bases').values({ application_id: applicationId, base_id: byId(id).id })),
    of: (applicationId) => {
      const chosen = choiceOf(applicationId);
      return read((rows().find(({ id }) => id === chosen) ?? rows().find((row) => row.is_default === 1) ?? rows()[0]) as Row);
    },
    follow: (before, after) => {
      // Removed ones too: they may come back.
      for (const { id, selection } of storage.all(query.selectFrom('base_cvs').selectAll().where('profile_id', '=', profileId())))
        update(id, { selection: JSON.stringify(followProfile(JSON.parse(selection) as Selection, before, after)) });
    },
  };
}

function read({ id, name, is_default, selection, created_at, updated_at }: Row): BaseCv {
  const { out, order } = JSON.parse(selection) as Selection;
  return { id, name, isDefault: is_default === 1, out, order, createdAt: created_at, updatedAt: updated_at };
}
