import { join } from 'node:path';
import type { FillPlan, FillReport, Outcome, OutcomeKind } from '@sincerely/shared';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { amara, openLive, posting, startPaired, startTestCompanion } from '../testing/test-companion.ts';

const plan: FillPlan = {
  id: 'p1',
  adapter: 'greenhouse',
  adapterVersion: 1,
  url: posting.url,
  items: [],
};
const report: FillReport = { planId: 'p1', results: [{ ref: 'a', label: 'Name', result: 'filled', shown: 'Amara' }], took: 5, appeared: 0 };
const ending = (kind: OutcomeKind): Outcome => ({ kind, signal: 'page', message: '', errors: [], url: posting.url, at: 1_700_000_000_000 });
const values = [{ label: 'Name', value: 'Amara' }];

async function prepare() {
  const parts = await startPaired();
  const { application } = await parts.extension.call('savePosting', { input: posting });
  const { id } = application;
  return {
    ...parts,
    id,
    intent: (insist = false) => parts.extension.call('recordIntent', { id, input: { plan, insist } }),
    outcome: (intentId: string, kind: OutcomeKind) =>
      parts.extension.call('recordOutcome', { id, input: { intentId, outcome: ending(kind), values } }),
    detail: () => parts.extension.call('application', { id }),
  };
}

test('a posting reached twice is one application; what is known is not forgotten', async () => {
  const { extension, id } = await prepare();
  const { description: _, company: __, ...bare } = posting;
  const again = await extension.call('savePosting', { input: { ...bare, board: 'ACME', url: `${posting.url}#app` } });
  expect(again.application.id).toBe(id);
  expect(again.posting).toMatchObject({ description: posting.description, company: 'Acme', url: `${posting.url}#app` });
  expect(await extension.call('applications', { input: { search: 'BÄCKEND acme' } })).toMatchObject({
    total: 1,
    rows: [{ company: 'Acme' }],
  });
  expect(await extension.call('applications', { input: { search: 'nurse' } })).toMatchObject({ rows: [], total: 0 });
  expect(await extension.call('applications', { input: { statuses: 'submitted' } })).toMatchObject({
    rows: [],
    total: 0,
    counts: { draft: 1 },
  });
});

test('fill, intent, outcome: submitted with its receipt, and never twice', async () => {
  const { extension, id, intent, outcome, detail } = await prepare();
  expect((await extension.call('recordFill', { id, input: { plan, report } })).status).toBe('filling');
  const { intentId, application } = await intent();
  expect(application.status).toBe('submitting');
  const done = await outcome(intentId, 'submitted');
  expect(done).toMatchObject({ status: 'submitted', submittedAt: 1_700_000_000_000, receipt: { values, outcome: { kind: 'submitted' } } });
  expect(await outcome(intentId, 'submitted')).toEqual(done);
  expect(await extension.refusal('recordIntent', { id, input: { plan, insist: false } })).toBe('already-submitted');
  expect((await extension.call('sync')).submitted).toEqual(['greenhouse:acme:4000001']);
  expect((await intent(true)).application.status).toBe('submitted');
  expect((await detail()).events.map(({ kind }) => kind)).toEqual(['seen', 'fill', 'status', 'status', 'outcome', 'status']);
});

test('while a submit has no known end, another is refused; the person’s word ends it', async () => {
  const { extension, dashboard, id, intent, outcome } = await prepare();
  const { intentId } = await intent();
  expect(await extension.refusal('recordIntent', { id, input: { plan, insist: false } })).toBe('submit-unresolved');
  expect((await outcome(intentId, 'unknown')).status).toBe('needs-you');
  expect(await extension.refusal('recordIntent', { id, input: { plan, insist: false } })).toBe('submit-unresolved');
  expect((await dashboard.call('overview')).needsYou).toBe(1);
  const said = await dashboard.call('changeApplication', { id, input: { status: 'submitted' } });
  expect(said).toMatchObject({ status: 'submitted', receipt: { values } });
  expect((await dashboard.call('overview')).sentToday).toBe(1);
});

test('the person can also say that nothing was sent', async () => {
  const { dashboard, id, intent, outcome } = await prepare();
  const { intentId } = await intent();
  await outcome(intentId, 'unknown');
  await dashboard.call('changeApplication', { id, input: { status: 'filling' } });
  expect((await intent()).application.status).toBe('submitting');
});

test.each<[OutcomeKind, string]>([
  ['invalid', 'filling'],
  ['challenged', 'needs-you'],
  ['code-required', 'needs-you'],
  ['closed', 'needs-you'],
  ['duplicate', 'needs-you'],
])('after %s it is %s, and may be submitted again', async (kind, status) => {
  const { intent, outcome } = await prepare();
  const { intentId } = await intent();
  expect(await outcome(intentId, kind)).toMatchObject({ status, submittedAt: null, receipt: null });
  expect((await intent()).application.status).toBe('submitting');
});

test('a status that may not follow is refused; notes are kept', async () => {
  const { dashboard, id } = await prepare();
  await dashboard.call('changeApplication', { id, input: { status: 'withdrawn' } });
  expect(await dashboard.refusal('changeApplication', { id, input: { status: 'offer' } })).toBe('illegal-status');
  expect((await dashboard.call('changeApplication', { id, input: { notes: 'Call Ada' } })).notes).toBe('Call Ada');
  expect(await dashboard.refusal('application', { id: 'none' })).toBe('not-found');
});

test('an intent that a stop left open goes to the person', async () => {
  const { companion, extension, dashboard, id, intent } = await prepare();
  await intent();
  await companion.close();
  const second = await startTestCompanion({ dataFolder: companion.dataFolder, port: companion.port });
  expect(second.port).toBe(companion.port);
  expect((await dashboard.call('application', { id })).status).toBe('needs-you');
  expect(await extension.refusal('recordIntent', { id, input: { plan, insist: false } })).toBe('submit-unresolved');
});

test('an application whose tailoring ended while nobody could note it is ready after the next start', async () => {
  const { companion, dashboard, id } = await prepare();
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const live = await openLive(dashboard);
  await dashboard.call('startJob', { input: { kind: 'tailor', applicationId: id } });
  await live.until((event) => event.type === 'job' && event.job.state === 'done');
  await companion.close();
  const database = new Sqlite(join(companion.dataFolder, 'sincerely.db'));
  database.prepare(`UPDATE applications SET status = 'tailoring'`).run();
  database.close();
  await startTestCompanion({ dataFolder: companion.dataFolder, port: companion.port });
  expect((await dashboard.call('application', { id })).status).toBe('ready');
});

test('a change is pushed to everyone who listens', async () => {
  const { extension, dashboard, id } = await prepare();
  const live = await openLive(dashboard);
  await extension.call('recordFill', { id, input: { plan, report } });
  const event = await live.until(({ type }) => type === 'application');
  expect(event).toMatchObject({ application: { id, status: 'filling', posting: { company: 'Acme' } } });
});

test('the picture of a confirmation is kept with its application, and nothing but a picture', async () => {
  const { extension, id, intent, outcome, detail } = await prepare();
  await outcome((await intent()).intentId, 'submitted');
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('practice')]);
  const kept = await extension.call('savePicture', { id, input: { picture: png.toString('base64') } });
  expect((await detail()).artifacts).toContainEqual(kept);
  expect(kept).toMatchObject({ kind: 'screenshot', mime: 'image/png', bytes: png.length, applicationId: id });
  const { url } = await extension.call('artifactLink', { id: kept.id, input: { inline: true } });
  expect(url).toContain(`/d/${kept.id}`);
  await expect(extension.call('savePicture', { id, input: { picture: Buffer.from('<html>').toString('base64') } })).rejects.toThrow(
    'unreadable-file',
  );
});
