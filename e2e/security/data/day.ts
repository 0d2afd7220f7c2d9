import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDashboard as openByCalls, type Caller } from '@sincerely/companion/testing/call';
import type { Boards } from '../../boards/boards.ts';
import { fillForm } from '../../support/apply.ts';
import { type CompanionProcess, startCompanionProcess } from '../../support/companion-process.ts';
import { chromiumPerson } from '../../support/evening.ts';
import { keepSecrets } from '../../support/keep-secrets.ts';
import { minimalPdf } from '../../support/minimal-pdf.ts';
import { openForm, type Person } from '../../support/person.ts';
import type { PersonOfCanaries } from './person-of-canaries.ts';

/** A day as it was lived, with everything that is open still. */
export type Day = {
  companion: CompanionProcess;
  dashboard: Caller;
  /** Where the companion and what it starts put what they need for a moment. */
  temporary: string;
  /** What the extension keeps, as JSON. */
  kept: () => Promise<{ local: string; session: string }>;
  close: () => Promise<void>;
};

/** Everything a person does on a day: set-up, secrets, a posting tailored, tracked and drafted for, a form filled in their browser, a backup. */
export async function liveDay(person: PersonOfCanaries, boards: Boards, folder: string): Promise<Day> {
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary);
  const env = { TMPDIR: temporary, SINCERELY_LOG: 'trace' };
  const companion = await startCompanionProcess({ dataFolder: join(folder, 'data'), env });
  const dashboard = await openByCalls(companion.port, companion.dashboardUrl);
  await setUp(person, dashboard);
  const opened = await chromiumPerson(boards);
  await pair(opened.person, dashboard);
  const { panel, tab } = await openForm(opened.person, boards.urlOf('greenhouse-platform-engineer'));
  await tailor(dashboard, tab.applicationId ?? '');
  await track(person, dashboard, tab.applicationId ?? '');
  await fillForm(panel, tab.tabId);
  await dashboard.call('makeBackup');
  return {
    companion,
    dashboard,
    temporary,
    kept: async () => ({ local: await panel.evaluate(stored, 'local'), session: await panel.evaluate(stored, 'session') }),
    close: async () => {
      await opened.close();
      await companion.stop();
    },
  };
}

async function setUp({ profile, answers, logins, modelKey, mailPassword }: PersonOfCanaries, dashboard: Caller): Promise<void> {
  await dashboard.call('saveProfile', { input: { profile, revision: 0 } });
  for (const { question, answer } of answers)
    await dashboard.call('saveAnswer', { input: { question, answer, confirmed: true, company: null } });
  const resume = {
    kind: 'resume',
    name: 'amara-okafor-cv.pdf',
    mime: 'application/pdf',
    data: minimalPdf('Amara Okafor, CV').toString('base64'),
  } as const;
  await dashboard.call('addDocument', { input: resume });
  for (const { host, password, totp } of logins)
    await dashboard.call('saveSiteLogin', { input: { host, user: 'amara', password, totp, consent: true }, key: host });
  // No model listens there: the draft without one is what is made.
  await keepSecrets(dashboard, { baseUrl: 'http://127.0.0.1:9/v1', modelKey, mailPassword });
}

/** The person types the code of the dashboard into the popup, and confirms it in the dashboard. */
async function pair(person: Person, dashboard: Caller): Promise<void> {
  const { code } = await dashboard.call('makePairingCode');
  const popup = await person.newPage();
  await popup.open(person.extensionPage('popup.html'));
  await popup.type('input[name="code"]', code);
  await popup.click('details summary');
  await popup.type('input[name="port"]', String(dashboard.port));
  await popup.press('Pair');
  const [waiting] = await until(
    async () => dashboard.call('pendingPairings'),
    (pending) => pending.length > 0,
  );
  await dashboard.call('decidePairing', { id: waiting?.pairingId ?? '', input: { accept: true } });
  await popup.waitFor('[data-connection="connected"]');
  await popup.close();
}

async function tailor(dashboard: Caller, applicationId: string): Promise<void> {
  const { id } = await dashboard.call('startJob', { input: { kind: 'tailor', applicationId } });
  await until(
    async () => dashboard.call('job', { id }),
    ({ job }) => job.state === 'done',
  );
}

async function track({ notes, contact, tag, letter }: PersonOfCanaries, dashboard: Caller, id: string): Promise<void> {
  const contacts = [{ name: contact, role: 'Recruiter', email: 'recruiter@example.com', phone: '', note: '' }];
  await dashboard.call('saveTracking', { id, input: { tags: [tag], deadline: '2027-01-31', salary: '', contacts } });
  await dashboard.call('changeApplication', { id, input: { notes } });
  const { draft } = await dashboard.call('mail', { id });
  await dashboard.call('saveMail', { id, input: { ...draft, body: `${draft.body}\n${letter}` } });
}

/** Asks again until it is so; 60 s at most. */
export async function until<Answer>(ask: () => Promise<Answer>, isSo: (answer: Answer) => boolean): Promise<Answer> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (Date.now() > end) throw new Error(`Not so after a minute: ${JSON.stringify(answer).slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** On a page of the extension. */
async function stored(area: 'local' | 'session'): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, { get(key: null): Promise<object> }> } };
  return JSON.stringify(await chrome.storage[area]?.get(null));
}
