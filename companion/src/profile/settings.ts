import type { ModelSettings, Settings, SettingsChange } from '@sincerely/shared';
import type { Vault } from '../security/vault.ts';
import type { Storage } from '../storage/storage.ts';

const modelKeyName = 'model-key';

export type ModelAccess = { baseUrl: string; model: string; key: string };
type ModelTerms = Pick<ModelSettings, 'price' | 'monthlyCeiling'>;

export type SettingsStore = {
  read(): Settings;
  save(change: SettingsChange): Promise<Settings>;
  /** The configured model with its key; undefined when there is none. */
  model(): (ModelAccess & ModelTerms) | undefined;
  /** The key, for the address it was given for and no other. */
  keyFor(baseUrl: string): string;
};

type Kept = { model: { baseUrl: string; model: string } & Partial<ModelTerms> } & Pick<Settings, 'documents' | 'onboarding'>;

const usualDocuments: Settings['documents'] = { template: 'classic', pages: 2, language: 'posting' };

export function openSettings(storage: Storage, vault: Vault): SettingsStore {
  const { query } = storage;
  const part = <Name extends keyof Kept>(name: Name, usual: Kept[Name]): Kept[Name] => {
    const row = storage.first(query.selectFrom('settings').select('value').where('key', '=', name));
    return row ? (JSON.parse(row.value) as Kept[Name]) : usual;
  };
  const keep = (name: keyof Kept, value: unknown) =>
    storage.run(query.replaceInto('settings').values({ key: name, value: JSON.stringify(value) }));
  const keptModel = () => ({ price: null, monthlyCeiling: null, ...part('model', { baseUrl: '', model: '' }) });
  const keyFor = (baseUrl: string) => (originOf(baseUrl) === originOf(keptModel().baseUrl) ? (vault.read(modelKeyName) ?? '') : '');
  const read = (): Settings => ({
    model: { ...keptModel(), hasKey: (vault.read(modelKeyName) ?? '') !== '' },
    documents: part('documents', usualDocuments),
    onboarding: part('onboarding', { done: [], dismissed: false }),
  });
  return {
    read,
    keyFor,
    save: async ({ model, documents, onboarding }) => {
      if (model) {
        const { key = keyFor(model.baseUrl), ...rest } = model;
        await vault.write(modelKeyName, key);
        keep('model', rest);
      }
      if (documents) keep('documents', documents);
      if (onboarding) keep('onboarding', onboarding);
      return read();
    },
    model: () => {
      const { baseUrl, model, price, monthlyCeiling } = keptModel();
      return baseUrl === '' || model === '' ? undefined : { baseUrl, model, price, monthlyCeiling, key: keyFor(baseUrl) };
    },
  };
}

/** A key is shown to nobody but the server it was given for. */
function originOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).origin : '';
}
