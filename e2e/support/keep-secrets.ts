import type { Caller } from '@sincerely/companion/testing/call';

type Secrets = { baseUrl: string; modelKey: string; mailPassword: string };

const mail = { host: 'smtp.example.com', port: 465, security: 'tls', user: 'amara', address: 'amara@example.com', name: 'Amara' } as const;

/** The person gives a model at this address its key, and their mail its password. */
export async function keepSecrets(person: Caller, { baseUrl, modelKey, mailPassword }: Secrets): Promise<void> {
  await person.call('saveSettings', { input: { model: { baseUrl, model: 'test', key: modelKey, price: null, monthlyCeiling: null } } });
  await person.call('saveSettings', { input: { mail: { ...mail, password: mailPassword } } });
}
