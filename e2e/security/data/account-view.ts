import type { Caller } from '@sincerely/companion/testing/call';

const parts = [
  'profile',
  'answers',
  'applications',
  'documents',
  'baseCvs',
  'madeDocuments',
  'siteLogins',
  'settings',
  'insights',
  'jobs',
] as const;

/** The account as its person sees it, by part, as JSON. What is secret is in no export: of it only that it is to be given again. */
export async function accountView(dashboard: Caller): Promise<Record<string, string>> {
  const seen: [string, string][] = [];
  for (const name of parts) seen.push([name, tidy(await dashboard.call(name))]);
  const { rows } = await dashboard.call('applications');
  for (const { id } of rows) {
    seen.push([`application ${id}`, tidy(await dashboard.call('application', { id }))]);
    seen.push([`tracking of ${id}`, tidy(await dashboard.call('tracking', { id }))]);
    seen.push([`mail of ${id}`, tidy(await dashboard.call('mail', { id }))]);
  }
  return Object.fromEntries(seen);
}

/** Whether a secret is there changes, as it should; nothing else does. */
function tidy(answer: unknown): string {
  return JSON.stringify(answer, (name, value: unknown) =>
    ['hasKey', 'hasPassword', 'logins', 'isReady'].includes(name) ? undefined : value,
  );
}
