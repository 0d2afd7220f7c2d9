import { CodedError, Profile, type Fact, type RouteOutput } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import { factsOfProfile, type Origin } from './facts-of-profile.ts';
import { openOrigins } from './origins.ts';

export type ProfileState = RouteOutput<'profile'>;

export type Profiles = {
  read(): ProfileState;
  /** Throws `stale-revision` when it was saved elsewhere since `revision`. `origins`: what is known of texts in it that were read and confirmed. */
  save(profile: Profile, revision: number, origins?: (Origin & Pick<Fact, 'text'>)[]): ProfileState;
  /** The person's word for facts that were saved without. Throws `stale-revision`. */
  confirm(ids: string[], revision: number): ProfileState;
  /** Remembers where an import read each text; what the person typed or confirmed stays confirmed. */
  rememberRead(facts: Fact[]): void;
  /** Every fact of a profile, or of a part of it, with where it came from. */
  factsOf(profile: Profile): Fact[];
  defaultId(): string;
  isReady(): boolean;
};

type Options = {
  storage: Storage;
  onChange: (revision: number) => void;
  /** Told within the transaction that saves it. */
  onSave: (before: Profile, after: Profile) => void;
};

export function openProfiles({ storage, onChange, onSave }: Options): Profiles {
  const { query } = storage;
  const row = () => storage.first(query.selectFrom('profiles').selectAll().where('is_default', '=', 1)) ?? makeDefault(storage);
  const origins = openOrigins(storage);
  const state = (): ProfileState => {
    const { data, revision, id } = row();
    const facts = storage.all(query.selectFrom('facts').select('data').where('profile_id', '=', id).orderBy('ordinal'));
    return { profile: Profile.parse(JSON.parse(data)), revision, facts: facts.map((fact) => JSON.parse(fact.data) as Fact) };
  };
  const write = (profile: Profile, revision: number) => {
    const known = row();
    if (known.revision !== revision) throw new CodedError('stale-revision', { details: { revision: known.revision } });
    onSave(Profile.parse(JSON.parse(known.data)), profile);
    const values = { data: JSON.stringify(profile), revision: revision + 1, updated_at: Date.now() };
    storage.run(query.updateTable('profiles').set(values).where('id', '=', known.id));
    storage.run(query.deleteFrom('facts').where('profile_id', '=', known.id));
    factsOfProfile(profile, origins.of).forEach((fact, ordinal) => {
      storage.run(query.insertInto('facts').values({ profile_id: known.id, id: fact.id, ordinal, data: JSON.stringify(fact) }));
    });
  };
  return {
    read: state,
    save: (profile, revision, read = []) => {
      storage.transaction(() => {
        origins.remember(read);
        write(profile, revision);
      });
      onChange(revision + 1);
      return state();
    },
    confirm: (ids, revision) => {
      const { profile, facts } = state();
      storage.transaction(() => {
        origins.remember(facts.filter(({ id }) => ids.includes(id)).map((fact) => ({ ...fact, confirmed: true })));
        write(profile, revision);
      });
      onChange(revision + 1);
      return state();
    },
    rememberRead: (facts) => {
      const own = state().facts.filter(({ confirmed }) => confirmed);
      storage.transaction(() => origins.rememberRead(facts, own));
    },
    factsOf: (profile) => factsOfProfile(profile, origins.of),
    defaultId: () => row().id,
    isReady: () => {
      const { basics } = state().profile;
      return basics.name !== '' && (basics.email ?? '') !== '';
    },
  };
}

function makeDefault(storage: Storage) {
  const now = Date.now();
  const row = { id: newId(), name: 'Default', is_default: 1, data: '{}', revision: 0, created_at: now, updated_at: now };
  storage.run(storage.query.insertInto('profiles').values(row));
  return row;
}
