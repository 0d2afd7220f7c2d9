import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerTokenName } from '@sincerely/shared';
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { startCompanionProcess, type CompanionProcess } from '../support/companion-process.ts';
import { importProfile, openDashboard, type Person, sampleProfile } from '../support/person.ts';
import { chromiumSurface, type Surface } from '../support/surface.ts';

let context: BrowserContext;
let companion: CompanionProcess;
let second: CompanionProcess | undefined;
let dashboard: Surface;
// Long enough to see section after section, and to stop between two.
const env = { SINCERELY_STEP_DELAY: '600' };

beforeAll(async () => {
  companion = await startCompanionProcess({ env });
  context = await launchChromium();
  const person: Person = { newPage: async () => chromiumSurface(await context.newPage()), extensionPage: () => '' };
  dashboard = await openDashboard(person, companion);
});
afterAll(async () => {
  await context?.close();
  await second?.stop();
  await companion?.stop();
});

const readySections = async () => dashboard.count('[data-section][data-state="ready"]');
const shownSections = async (page = dashboard) =>
  page.evaluate(
    () => [...document.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset, textContent }) => [dataset.section, textContent]),
    null,
  );
const openPage = async () => {
  await dashboard.click('a[href="/profile"]');
  await dashboard.click('a[href="/profile/improve"]');
};
const change = '[data-change="work:0:1"]';
const tidy = 'Led four engineers through a migration of 60 services to TypeScript';
const next = 'Moved deployments to Kubernetes on AWS with no planned downtime';
const untidy = `•  ${tidy}`;

/** The sample profile with what an import may leave in a point. */
async function untidyProfile(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'sincerely-profile-')), 'profile.json');
  await writeFile(file, (await readFile(sampleProfile, 'utf8')).replace(tidy, untidy).replace(next, `- ${next}`));
  return file;
}

const focused = async () => dashboard.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '', null);
/** A key pressed where the focus is. */
const pressKey = async (key: string) => context.pages().at(-1)?.keyboard.press(key);

test('with nothing to look at, the page says what comes first', async () => {
  await openPage();
  await dashboard.waitFor('.empty');
  expect(await dashboard.text('.empty')).toContain('There is no CV to look at yet');
  await importProfile(dashboard, await untidyProfile());
});

test('sections come one by one; paused, reloaded and with the companion started again it shows the same, and goes on to the end', async () => {
  await openPage();
  await dashboard.type('input[name="role"]', 'Data Analyst');
  await dashboard.type('textarea[name="instructions"]', 'Shorter sentences.');
  await dashboard.press('Analyse my CV');
  await dashboard.waitFor('[data-section="contact"][data-state="ready"]');
  expect(await dashboard.text('[data-job]')).toMatch(/Looking at .+ · \d+ %/u);
  await dashboard.waitFor('[data-section="summary"][data-state="ready"]');
  await dashboard.press('Pause');
  await dashboard.waitFor('[data-job="paused"]');
  const ready = await readySections();
  expect(ready).toBeLessThan(8);
  // What goes on being told after the pause is told here as well: the same as in a window that is opened now.
  const another = chromiumSurface(await context.newPage());
  await another.open(await dashboard.url());
  await another.waitFor('[data-job="paused"]');
  await expect.poll(async () => shownSections()).toEqual(await shownSections(another));
  await another.close();
  const before = await shownSections();

  // It waits where all work is shown, and is found again from there.
  await dashboard.click('nav a[href="/"]');
  await dashboard.click('[data-job="paused"] a[href="/profile/improve"]');
  await dashboard.open(await dashboard.url());
  await dashboard.waitFor('[data-job="paused"]');
  expect(await shownSections()).toEqual(before);

  await companion.kill();
  second = await startCompanionProcess({ dataFolder: companion.dataFolder, port: companion.port, env });
  await dashboard.open(await dashboard.url());
  await dashboard.waitFor('[data-job="paused"]');
  expect(await shownSections()).toEqual(before);
  expect(await dashboard.text('.room')).toContain('Still to come: ');

  await dashboard.press('Resume');
  await dashboard.waitFor('[data-section="whole"][data-state="ready"]');
  await expect.poll(readySections).toBe(8);
  expect((await shownSections()).slice(0, ready)).toEqual(before.slice(0, ready));
  expect(await dashboard.text('.room')).toContain('All 8 sections looked at for Data Analyst');
  expect(await dashboard.text('[data-section="summary"]')).toContain('does not name the role you are looking for (Data Analyst)');
});

test('a change is accepted into the profile and undone again, by mouse and by keyboard, and is the same after a reload', async () => {
  expect(await dashboard.text(`${change} dl`)).toContain(untidy);
  await dashboard.press(`Accept: ${tidy}`);
  await dashboard.waitFor(`${change}[data-state="accepted"]`);
  // The keyboard goes on from the button that took the place of the one pressed.
  await expect.poll(focused).toBe(`Undo: ${tidy}`);
  expect(await pointInProfile()).toBe(tidy);
  await dashboard.open(await dashboard.url());
  await dashboard.waitFor(`${change}[data-state="accepted"]`);
  await dashboard.press(`Undo: ${tidy}`);
  await dashboard.waitFor(`${change}[data-state="open"]`);
  expect(await pointInProfile()).toBe(untidy);

  await expect.poll(focused).toBe(`Accept: ${tidy}`);
  await pressKey('ArrowDown');
  await expect.poll(focused).toBe(`Accept: ${next}`);
  await pressKey('ArrowUp');
  await expect.poll(focused).toBe(`Accept: ${tidy}`);
  await pressKey('d');
  await dashboard.waitFor(`${change}[data-state="dismissed"]`);
  await pressKey('u');
  await dashboard.waitFor(`${change}[data-state="open"]`);
  await pressKey('a');
  await dashboard.waitFor(`${change}[data-state="accepted"]`);
  expect(await dashboard.text(`${change} [role="status"]`)).toContain('It is in your profile');
});

test('looked at again for something else, the wish is kept to change and what was accepted is not proposed anew', async () => {
  await dashboard.click('details.card > summary');
  expect(await dashboard.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value, null)).toBe('Shorter sentences.');
  await dashboard.type('input[name="role"]', 'Software Engineer');
  await dashboard.press('Analyse again');
  await dashboard.waitFor('[data-job="running"]');
  await expect.poll(readySections, { timeout: 30_000 }).toBe(8);
  expect(await dashboard.count(change)).toBe(0);
  expect(await dashboard.text('[data-section="summary"]')).not.toContain('does not name');
});

/** A point of the first position as the companion keeps it, asked with the page's own session. */
async function pointInProfile(): Promise<string | undefined> {
  return dashboard.evaluate(async (headerName) => {
    const body = JSON.stringify({ key: localStorage.getItem('sincerely-resume') });
    const resumed = await fetch('/api/session/resume', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { headerToken } = (await resumed.json()) as { headerToken: string };
    const answer = await fetch('/api/profile', { headers: { [headerName]: headerToken } });
    return ((await answer.json()) as { profile: { work: { highlights: string[] }[] } }).profile.work[0]?.highlights[1];
  }, headerTokenName);
}
