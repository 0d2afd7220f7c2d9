import type { Profile } from '@sincerely/shared';
import { keepSecrets } from '../../support/keep-secrets.ts';
import type { Attacked } from '../with-companion.ts';

/** In none of the postings, and in no fact. */
const secrets = {
  modelKey: 'key-of-the-model-7f3a',
  mailPassword: 'password-of-the-mail-91c2',
  sitePassword: 'password-of-a-site-40be',
  totp: 'JBSWY3DPEHPK3PXP',
  answer: 'remembered-answer-5d17',
};
export const { modelKey } = secrets;

/** Puts something of each kind into the vault and the memory, and the model's address into the settings. */
export async function keepEverySecret({ dashboard }: Attacked, baseUrl: string): Promise<void> {
  await keepSecrets(dashboard, { baseUrl, ...secrets });
  const login = { host: 'boards.example.com', user: 'amara', password: secrets.sitePassword, totp: secrets.totp, consent: true } as const;
  await dashboard.call('saveSiteLogin', { input: login, key: 'login' });
  await dashboard.call('saveAnswer', { input: { question: 'Why here?', answer: secrets.answer, confirmed: true, company: null } });
}

/** What no prompt may hold: secrets, and by what the person can be found. */
export function unsayable({ basics, answers }: Profile): string[] {
  const { name, email, phone, url, location, profiles } = basics;
  const own = [name, email, phone, phone?.slice(-7), url, location?.address, location?.postalCode, ...profiles.map((one) => one.url)];
  return [...Object.values(secrets), ...own, answers.pronouns, String(answers.salaryExpectation?.amount)].flatMap((text) => text ?? []);
}
