import { CodedError, Profile, type Fact, type FactSource, type RouteOutput } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import { factsOfProfile } from './facts-of-profile.ts';

export type ProfileState = RouteOutput<'profile'>;

export type Profiles = {
  read(): ProfileState;
  /** Throws `stale-revision` when it was saved elsewhere since `revision`. */
  save(profile: Profile, revision: number): ProfileState;
  /** Remembers where an import read each text. */
  rememberSources(facts: Fact[]): void;
  defaultId(): string;
  isReady(): boolean;
};

type Options = { storage: Storage; onChange: (revision: number) => void };

export function openProfiles({ storage, onChange }: Options): Profiles {
  const { query } = storage;
  const row = () => storage.first(query.selectFrom('profiles').selectAll().where('is_default', '=', 1)) ?? makeDefault(storage);
  const sourceOf = (text: string) => {
    const found = storage.first(query.selectFrom('fact_sources').select('data').where('text_key', '=', textKey(text)));
    return found && (JSON.parse(found.data) as FactSource);
  };
  const read = (): ProfileState => {
    const { data, revision, id } = row();
    const facts = storage.all(query.selectFrom('facts').select('data').where('profile_id', '=', id).orderBy('ordinal'));
    return { profile: Profile.parse(JSON.parse(data)), revision, facts: facts.map((fact) => JSON.parse(fact.data) as Fact) };
  };
  const write = (profile: Profile, revision: number) => {
    const known = row();
    if (known.revision !== revision) throw new CodedError('stale-revision', { details: { revision: known.revision } });
    const values = { data: JSON.stringify(profile), revision: revision + 1, updated_at: Date.now() };
    storage.run(query.updateTable('profiles').set(values).where('id', '=', known.id));
    storage.run(query.deleteFrom('facts').where('profile_id', '=', known.id));
    factsOfProfile(profile, sourceOf).forEach((fact, ordinal) => {
      storage.run(query.insertInto('facts').values({ profile_id: known.id, id: fact.id, ordinal, data: JSON.stringify(fact) }));
    });
  };
  return {
    read,
    save: (profile, revision) => {
      storage.transaction(() => write(profile, revision));
      onChange(revision + 1);
      return read();
    },
    rememberSources: (facts) => {
      const at = Date.now();
      storage.transaction(() => {
        for (const { text, source } of facts) {
          const data = JSON.stringify(source);
          storage.run(query.replaceInto('fact_sources').values({ text_key: textKey(text), data, at }));
        }
      });
    },
    defaultId: () => row().id,
    isReady: () => {
      const { basics } = read().profile;
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

function textKey(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
