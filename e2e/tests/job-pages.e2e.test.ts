import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Companion, startCompanion } from '@sincerely/companion';
import { defineJob, type Step } from '@sincerely/companion/jobs/define-job';
import { StepError } from '@sincerely/companion/jobs/step-error';
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { untilShown } from '../support/desk.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { chromiumSurface, type Surface } from '../support/surface.ts';

const Input = z.object({ to: z.enum(['broken line', 'busy host', 'nowhere', 'fine']) });
type Input = z.infer<typeof Input>;

let sent = 0;

/** Reads, and then sends something to where its input says. */
const parcel = defineJob<Input>({
  kind: 'parcel',
  version: 1,
  input: Input,
  concurrency: 4,
  steps: ({ to }) => [
    step('read', 20, { run: async () => ({ output: null }) }),
    step('pack', 40, { run: async () => pack(to) }),
    step('send', 60, { hasEffect: true, run: async () => send(to) }),
  ],
});

function step(name: string, percent: number, own: Pick<Step<Input>, 'run'> & Partial<Step<Input>>): Step<Input> {
  const host = ({ input }: { input: Input }) => (input.to === 'busy host' && name === 'pack' ? 'parcels.example' : undefined);
  const retry = { attempts: 9, base: 1, longest: 2 };
  return { name, version: 1, percent, label: `${name} the parcel`, retry, host, inputs: () => name, ...own };
}

async function pack(to: Input['to']) {
  if (to === 'busy host') throw new StepError('model-busy', 'retry');
  if (to === 'nowhere') throw new StepError('model-rejected', 'give-up');
  return { output: null };
}

async function send(to: Input['to']) {
  sent += 1;
  if (to === 'broken line' && sent === 1) throw new Error('the line broke');
  return { output: null };
}

const dataFolder = mkdtempSync(join(tmpdir(), 'sincerely-'));
let companion: Companion;
let context: BrowserContext;
let dashboard: Surface;
beforeAll(async () => {
  companion = await startCompanion({ port: 0, dataFolder, logLevel: 'silent', chromium: null, jobs: [parcel as never] });
  context = await launchChromium();
  dashboard = chromiumSurface(await context.newPage());
  await dashboard.open(companion.dashboardUrl);
  await dashboard.waitFor('nav.rail');
});
afterAll(async () => {
  await context?.close();
  await companion?.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function begin(to: Input['to']): Promise<string> {
  return (await companion.jobs.enqueue({ kind: 'parcel', version: 1, input: { to }, applicationId: null })).id;
}

/** Goes to a job's page as a person does, by the list. */
async function openJob(id: string): Promise<void> {
  await dashboard.click('nav a[href="/jobs"]');
  await dashboard.click(`tr[data-job-id="${id}"] a`);
  await dashboard.waitFor('section[aria-label="How it stands"]');
}

test('where there are no jobs the page says what makes them', async () => {
  await dashboard.click('nav a[href="/jobs"]');
  await untilShown(dashboard, '.empty h2', 'No jobs yet');
});

test('the list is filtered by state, live, and read on in pages', async () => {
  await dashboard.click('nav a[href="/jobs"]');
  await begin('fine');
  // It appears by itself.
  await dashboard.waitFor('.table [data-state="done"]');
  await Promise.all(Array.from({ length: 59 }, async () => begin('fine')));
  await dashboard.press('Finished 60');
  await expect.poll(async () => dashboard.count('.table tbody tr')).toBe(50);
  await dashboard.press('Show older ones');
  await expect.poll(async () => dashboard.count('.table tbody tr')).toBe(60);
  await dashboard.press('Waiting 0');
  await untilShown(dashboard, '.room', 'None of these now.');
  sent = 0;
});

test('a job that waits for a host says until when, and why', async () => {
  const id = await begin('busy host');
  await expect.poll(async () => (await companion.jobs.get(id))?.errorCode).toBe('host-resting');
  await openJob(id);
  await untilShown(dashboard, '[data-waits="host-resting"]', 'parcels.example failed three times in a row');
  expect(await dashboard.text('[data-waits]')).toMatch(/Waits until \d+ \w+, \d\d:\d\d/u);
});

test('a failed job says why in plain words and with its code, and is tried again from a step the person chooses', async () => {
  const id = await begin('nowhere');
  await openJob(id);
  await untilShown(dashboard, 'section[aria-label="How it stands"]', 'Check the address, the model’s name and the key');
  await untilShown(dashboard, 'section[aria-label="How it stands"] code', 'model-rejected');
  const before = (await companion.jobs.steps(id))[0]?.startedAt;
  await dashboard.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('select[aria-label="Retry from"]');
    if (select === null) throw new Error('nothing to choose from');
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, 'read');
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  await dashboard.press('Retry');
  await untilShown(dashboard, 'section[aria-label="What happened"]', 'Started again, attempt 2');
  await expect.poll(async () => (await companion.jobs.get(id))?.state).toBe('error');
  const [first] = await companion.jobs.steps(id);
  expect(first).toMatchObject({ name: 'read', attempt: 2 });
  expect(first?.startedAt).toBeGreaterThan(before ?? 0);
});

test('what may have gone out is asked of the person, whose word settles it; it is not sent again', async () => {
  const id = await begin('broken line');
  await dashboard.click('nav a[href="/"]');
  await untilShown(dashboard, '[data-testid="interrupted"]', 'Did it go out?');
  expect(await dashboard.count('[data-testid="interrupted"] li')).toBe(1);
  expect(await seriousFindings(dashboard)).toEqual([]);
  await openJob(id);
  await untilShown(dashboard, 'section[aria-label="How it stands"]', 'Did it go out?');
  await dashboard.press('Yes, it went out');
  await expect.poll(async () => (await companion.jobs.get(id))?.state).toBe('done');
  await dashboard.waitFor('[data-job="done"]');
  expect(sent).toBe(1);
});
