import type { Settings, SettingsChange } from '@sincerely/shared';
import type { Vault } from '../security/vault.ts';
import type { Storage } from '../storage/storage.ts';

const modelKeyName = 'model-key';

export type ModelAccess = { baseUrl: string; model: string; key: string };

export type SettingsStore = {
  read(): Settings;
  save(change: SettingsChange): Promise<Settings>;
  /** The configured model with its key; undefined when there is none. */
  model(): ModelAccess | undefined;
};

type Kept = { model: { baseUrl: string; model: string } } & Pick<Settings, 'documents' | 'onboarding'>;

const usualDocuments: Settings['documents'] = { template: 'classic', pages: 2, language: 'posting' };

export function openSettings(storage: Storage, vault: Vault): SettingsStore {
  const { query } = storage;
  const part = <Name extends keyof Kept>(name: Name, usual: Kept[Name]): Kept[Name] => {
    const row = storage.first(query.selectFrom('settings').select('value').where('key', '=', name));
    return row ? (JSON.parse(row.value) as Kept[Name]) : usual;
  };
  const keep = (name: keyof Kept, value: unknown) =>
    storage.run(query.replaceInto('settings').values({ key: name, value: JSON.stringify(value) }));
  const read = (): Settings => ({
    model: { ...part('model', { baseUrl: '', model: '' }), hasKey: vault.read(modelKeyName) !== undefined },
    documents: part('documents', usualDocuments),
    onboarding: part('onboarding', { done: [], dismissed: false }),
  });
  return {
    read,
    save: async ({ model, documents, onboarding }) => {
      if (model?.key !== undefined) await vault.write(modelKeyName, model.key);
      if (model) keep('model', { baseUrl: model.baseUrl, model: model.model });
      if (documents) keep('documents', documents);
      if (onboarding) keep('onboarding', onboarding);
      return read();
    },
    model: () => {
      const { baseUrl, model } = part('model', { baseUrl: '', model: '' });
      return baseUrl === '' || model === '' ? undefined : { baseUrl, model, key: vault.read(modelKeyName) ?? '' };
    },
  };
}
