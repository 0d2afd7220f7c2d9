import { type Improvement, Profile, type ShownChange } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { improving, withProfile } from '../testing/improve-with-model.ts';
import { openDashboard } from '../testing/call.ts';
import { startProcess } from '../testing/companion-process.ts';
import { amara, openLive, startPaired, startTestCompanion } from '../testing/test-companion.ts';

const untidy = Profile.parse({
  ...amara,
  work: [
    { ...amara.work[0], highlights: ['•  Led four engineers through a migration of 60 services', 'Responsible for reports'] },
    { ...amara.work[1], highlights: ['Built the intake API in Python', 'Built the intake API in Python.'] },
  ],
  skills: [...amara.skills, { name: 'python' }],
});
const sectionIds = ['contact', 'summary', 'work-0', 'work-1', 'education', 'skills', 'languages', 'whole'];

const changesOf = ({ sections }: Improvement) => sections.flatMap(({ changes }) => changes);
const changeAt = (improvement: Improvement, target: string) => changesOf(improvement).find((one) => one.target === target) as ShownChange;

test('with no model the whole analysis is there, section by section, with the facts it stands on', async () => {
  const { improve, dashboard, live } = await withProfile({}, untidy);
  expect(await dashboard.call('improvement')).toEqual({ improvement: null });
  const job = await improve.start({ role: 'Data Analyst', industry: 'Health' });
  const improvement = await improve.ended(job.id);
  expect(improvement).toMatchObject({
    job: { kind: 'improve', state: 'done', progress: 100, model: 'none', applicationId: null },
    language: 'en',
    wish: { role: 'Data Analyst', industry: 'Health', instructions: '' },
  });
  expect(improvement.sections.map(({ id, state }) => [id, state])).toEqual(sectionIds.map((id) => [id, 'ready']));
  expect(improvement.sections[2]?.title).toBe('Senior Software Engineer, Northwind Analytics');
  expect(improvement.sections.map(({ findings }) => findings.map(({ rule }) => rule))).toMatchObject({
    1: ['summary-short', 'role-unnamed'],
    2: ['point-short', 'opening-weak', 'tense-mixed'],
    3: ['point-repeated', 'numbers-missing', 'ending-mixed'],
  });
  expect(changesOf(improvement).map(({ op, target, after, state }) => [op, target, after, state])).toEqual([
    ['rewrite', 'work:0:0', 'Led four engineers through a migration of 60 services', 'open'],
    ['drop', 'work:1:1', '', 'open'],
    ['drop', 'skill:6', '', 'open'],
  ]);
  const known = new Set(improvement.facts.map(({ id }) => id));
  for (const { factIds } of changesOf(improvement)) expect(factIds.filter((id) => !known.has(id))).toEqual([]);

  const phases = live.events.flatMap((event) => (event.type === 'job' && event.job.id === job.id && event.job.phase ? [event.job] : []));
  expect([...new Set(phases.map(({ phase }) => phase))]).toEqual(sectionIds);
  expect(phases.map(({ progress }) => progress)).toEqual(phases.map(({ progress }) => progress).sort((a, b) => a - b));
  const { steps } = await dashboard.call('job', { id: job.id });
  expect(steps.map(({ name, attempt }) => [name, attempt])).toEqual(sectionIds.map((id) => [id, 1]));
});

test('an accepted change is in the profile as the person’s own word, is undone exactly, and a dismissed one stays away', async () => {
  const { improve, dashboard } = await withProfile({}, untidy);
  const job = await improve.start();
  const improvement = await improve.ended(job.id);
  const before = await dashboard.call('profile');
  const change = changeAt(improvement, 'work:0:0');
  const decide = async (decision: 'accept' | 'dismiss' | 'undo', one: ShownChange, revision: number) =>
    dashboard.call('decideChange', { id: job.id, input: { change: one.id, decision, revision } });

  const accepted = await decide('accept', change, before.revision);
  expect([changeAt(accepted, 'work:0:0').state, accepted.revision]).toEqual(['accepted', before.revision + 1]);
  const saved = await dashboard.call('profile');
  expect(saved.profile.work[0]?.highlights[0]).toBe('Led four engineers through a migration of 60 services');
  expect(saved.facts.find(({ id }) => id === 'work:0:0')).toMatchObject({
    text: change.after,
    source: { file: 'profile' },
    confirmed: true,
  });
  // Asked twice, it is done once.
  expect((await decide('accept', change, before.revision)).revision).toBe(before.revision + 1);

  const repeat = changeAt(accepted, 'work:1:1');
  const dropped = await decide('accept', repeat, accepted.revision);
  expect((await dashboard.call('profile')).profile.work[1]?.highlights).toEqual(['Built the intake API in Python']);
  const dismissed = await decide('dismiss', changeAt(dropped, 'skill:6'), dropped.revision);
  expect(changeAt(dismissed, 'skill:6').state).toBe('dismissed');

  const back = await decide('undo', change, dropped.revision);
  const undone = await decide('undo', repeat, back.revision);
  expect((await decide('undo', changeAt(undone, 'skill:6'), undone.revision)).sections.flatMap(({ changes }) => changes)).toEqual(
    changesOf(improvement),
  );
  expect((await dashboard.call('profile')).profile).toEqual(before.profile);
});

test('a decision on an older profile is refused and nothing is lost; what was reworded meanwhile is told as outdated', async () => {
  const { improve, dashboard, extension } = await withProfile({}, untidy);
  const job = await improve.start();
  const improvement = await improve.ended(job.id);
  const change = changeAt(improvement, 'work:0:0');
  const { profile, revision } = await dashboard.call('profile');
  const elsewhere = { ...profile, basics: { ...profile.basics, label: 'Principal Engineer' } };
  await dashboard.call('saveProfile', { input: { profile: elsewhere, revision } });
  const accept = { change: change.id, decision: 'accept' as const, revision };
  expect(await dashboard.refusal('decideChange', { id: job.id, input: accept })).toBe('stale-revision');
  expect(changeAt(await improve.now(), 'work:0:0').state).toBe('open');

  const work = elsewhere.work.map((one, at) => (at === 0 ? { ...one, highlights: ['Led a migration'] } : one));
  await dashboard.call('saveProfile', { input: { profile: { ...elsewhere, work }, revision: revision + 1 } });
  expect(changeAt(await improve.now(), 'work:0:0').state).toBe('outdated');
  expect(await dashboard.refusal('decideChange', { id: job.id, input: { ...accept, revision: revision + 2 } })).toBe('change-outdated');
  expect((await dashboard.call('profile')).profile.work[0]?.highlights).toEqual(['Led a migration']);
  expect(await dashboard.refusal('decideChange', { id: job.id, input: { ...accept, change: 'none' } })).toBe('not-found');
  expect(await extension.refusal('decideChange', { id: job.id, input: accept })).toBe('forbidden');
});

test('an empty profile and instructions without end are refused; one analysis lives at a time', async () => {
  const { dashboard } = await startPaired({ holdAfterStep: 'contact' });
  const input = { kind: 'improve' as const };
  expect(await dashboard.refusal('startJob', { input })).toBe('profile-empty');
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  expect(await dashboard.refusal('startJob', { input: { ...input, instructions: 'x'.repeat(2001) } })).toBe('invalid-body');
  const first = await dashboard.call('startJob', { input });
  expect((await dashboard.call('startJob', { input: { ...input, role: 'Cook' } })).id).toBe(first.id);
});

test('paused between sections it waits with what it has, also over a restart, and goes on with the CV it began with', async () => {
  const { companion, dashboard, improve, live } = await withProfile({ holdAfterStep: 'work-0' }, untidy);
  const job = await improve.start();
  await live.until((event) => event.type === 'job' && event.job.phase === 'work-0');
  await dashboard.call('requestJob', { id: job.id, input: { request: 'pause' } });
  await live.until((event) => event.type === 'job' && event.job.state === 'paused');
  const paused = await improve.now();
  expect(paused.sections.map(({ state }) => state).filter((state) => state === 'ready').length).toBeLessThan(sectionIds.length);
  await companion.close();

  const second = await startTestCompanion({ dataFolder: companion.dataFolder, port: companion.port });
  const again = await openDashboard(second.port, second.dashboardUrl);
  const kept = improving(again, await openLive(again));
  expect(await kept.now()).toEqual(paused);
  // What is accepted while it is paused does not make a finished section again.
  const change = changesOf(paused)[0];
  if (change) await again.call('decideChange', { id: job.id, input: { change: change.id, decision: 'accept', revision: paused.revision } });
  await again.call('requestJob', { id: job.id, input: { request: 'resume' } });
  const ended = await kept.ended(job.id);
  expect(ended.sections.slice(0, paused.sections.filter(({ state }) => state === 'ready').length).map(({ findings }) => findings)).toEqual(
    paused.sections.filter(({ state }) => state === 'ready').map(({ findings }) => findings),
  );
  const { steps } = await again.call('job', { id: job.id });
  const attempts = steps.map(({ attempt }) => attempt);
  expect(attempts).toEqual([...attempts].sort((a, b) => a - b));
  expect([attempts[0], attempts.at(-1)]).toEqual([1, 2]);
});

test('killed between sections, the finished ones are not made again', async () => {
  const { companion } = await withProfile({}, untidy);
  await companion.close();
  const { dataFolder } = companion;
  const first = await startProcess(dataFolder, { SINCERELY_HOLD_AFTER_STEP: 'work-1' });
  const caller = await openDashboard(first.port, first.dashboardUrl);
  const live = await openLive(caller);
  const job = await improving(caller, live).start({ instructions: 'Shorter, please.' });
  await live.until((event) => event.type === 'job' && event.job.phase === 'work-1');
  // The phase is told before its checkpoint is on the disk.
  await expect.poll(async () => (await caller.call('job', { id: job.id })).steps.length).toBe(4);
  await first.kill('SIGKILL');

  const second = await startProcess(dataFolder);
  const again = await openDashboard(second.port, second.dashboardUrl);
  const ended = await improving(again, await openLive(again)).ended(job.id);
  expect(ended).toMatchObject({ job: { state: 'done' }, wish: { instructions: 'Shorter, please.' } });
  const { steps } = await again.call('job', { id: job.id });
  expect(steps.map(({ name, attempt }) => [name, attempt])).toEqual(sectionIds.map((id, at) => [id, at < 4 ? 1 : 2]));
  expect(await second.kill('SIGTERM')).toBe(0);
});

test('cancelled, what is there stays and can be decided on; tried again, it goes on', async () => {
  const { dashboard, improve, live } = await withProfile({ holdAfterStep: 'work-0' }, untidy);
  const job = await improve.start();
  await live.until((event) => event.type === 'job' && event.job.phase === 'work-0');
  await dashboard.call('requestJob', { id: job.id, input: { request: 'cancel' } });
  const cancelled = await improve.ended(job.id);
  expect(cancelled.job.state).toBe('cancelled');
  expect(cancelled.sections[0]?.state).toBe('ready');
  await dashboard.call('requestJob', { id: job.id, input: { request: 'retry' } });
  await live.until((event) => event.type === 'job' && event.job.id === job.id && event.job.state === 'done');
  expect((await improve.now()).sections.every(({ state }) => state === 'ready')).toBe(true);
});
