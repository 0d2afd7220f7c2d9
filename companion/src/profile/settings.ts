import {
  usualAppearance,
  usualConduct,
  type MailSettings,
  type ModelSettings,
  type Settings,
  type SettingsChange,
} from '@sincerely/shared';
import type { Vault } from '../security/vault.ts';
import type { Storage } from '../storage/storage.ts';

const modelKeyName = 'model-key';
const mailPasswordName = 'mail-password';

/** `key`: asked for when it is needed; throws as `Vault.read`. */
export type ModelAccess = { baseUrl: string; model: string; key: () => string };
type ModelTerms = Pick<ModelSettings, 'price' | 'monthlyCeiling'>;

export type SettingsStore = {
  read(): Settings;
  save(change: SettingsChange): Promise<Settings>;
  /** The configured model with its key; undefined when there is none. */
  model(): (ModelAccess & ModelTerms) | undefined;
  /** The key, for the address it was given for and no other. Throws as `Vault.read`. */
  keyFor(baseUrl: string): string;
  /** The person's mail server with its password, which throws as `Vault.read`; undefined when there is none. */
  mail(): (KeptMail & { password: () => string }) | undefined;
};

export type KeptMail = Omit<MailSettings, 'hasPassword'>;
type Kept = { mail: KeptMail; model: { baseUrl: string; model: string } & Partial<ModelTerms> } & Pick<
  Settings,
  'documents' | 'appearance' | 'conduct' | 'onboarding'
>;

const noMail: KeptMail = { host: '', port: 465, security: 'tls', user: '', address: '', name: '' };
const usualDocuments: Settings['documents'] = { template: 'classic', pages: 2, language: 'posting' };

/** Kept as they come; the others have a secret beside them. */
const plainParts = ['documents', 'appearance', 'conduct', 'onboarding'] as const;

/** `onAppearance`: called when how dashboard and extension look and speak has changed. */
export function openSettings(storage: Storage, vault: Vault, onAppearance: () => void): SettingsStore {
  const { query } = storage;
  const part = <Name extends keyof Kept>(name: Name, usual: Kept[Name]): Kept[Name] => {
    const row = storage.first(query.selectFrom('settings').select('value').where('key', '=', name));
    return row ? (JSON.parse(row.value) as Kept[Name]) : usual;
  };
  const keep = (name: keyof Kept, value: unknown) =>
    storage.run(query.replaceInto('settings').values({ key: name, value: JSON.stringify(value) }));
  const keptModel = () => ({ price: null, monthlyCeiling: null, ...part('model', { baseUrl: '', model: '' }) });
  const isSameServer = (baseUrl: string) => originOf(baseUrl) === originOf(keptModel().baseUrl);
  const keyFor = (baseUrl: string) => (isSameServer(baseUrl) ? (vault.read(modelKeyName) ?? '') : '');
  const passwordFor = (host: string) => (host === part('mail', noMail).host ? (vault.read(mailPasswordName) ?? '') : '');
  const read = (): Settings => ({
    model: { ...keptModel(), hasKey: vault.has(modelKeyName) },
    mail: { ...part('mail', noMail), hasPassword: vault.has(mailPasswordName) },
    documents: part('documents', usualDocuments),
    appearance: part('appearance', usualAppearance),
    conduct: { ...usualConduct, ...part('conduct', usualConduct) },
    onboarding: part('onboarding', { done: [], dismissed: false }),
  });
  return {
    read,
    keyFor,
    save: async ({ model, mail, ...plain }) => {
      if (model) {
        const { key = isSameServer(model.baseUrl) ? undefined : '', ...rest } = model;
        if (key !== undefined) await vault.write(modelKeyName, key);
        keep('model', rest);
      }
      if (mail) {
        const { password = mail.host === part('mail', noMail).host ? undefined : '', ...rest } = mail;
        if (password !== undefined) await vault.write(mailPasswordName, password);
        keep('mail', rest);
      }
      for (const name of plainParts) if (plain[name]) keep(name, plain[name]);
      if (plain.appearance) onAppearance();
      return read();
    },
    mail: () => {
      const mail = part('mail', noMail);
      return mail.host === '' || mail.address === '' ? undefined : { ...mail, password: () => passwordFor(mail.host) };
    },
    model: () => {
      const { baseUrl, model, price, monthlyCeiling } = keptModel();
      return baseUrl === '' || model === '' ? undefined : { baseUrl, model, price, monthlyCeiling, key: () => keyFor(baseUrl) };
    },
  };
}

/** A key is shown to nobody but the server it was given for. */
function originOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).origin : '';
}
