import type { PassageChange } from '@sincerely/shared';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Caller } from '../testing/call.ts';
import type { Live } from '../testing/live.ts';
import { amara, openLive, posting, startPaired } from '../testing/test-companion.ts';
import { align } from './align.ts';

test('the steps from one list to another give back both, and share as much as can be', () => {
  const lists = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const steps = align(before, after, (a, b) => a === b);
      const without = (change: string) => steps.filter((step) => step.change !== change).map(({ item }) => item);
      expect(without('added')).toEqual(before);
      expect(without('removed')).toEqual(after);
      expect(steps.filter(({ change }) => change === 'same').length).toBe(longestShared(before, after));
    }),
  );
});

/** By its definition: the longest list that is a part of both. */
function longestShared([one, ...before]: string[], after: string[]): number {
  if (one === undefined) return 0;
  const at = after.indexOf(one);
  const without = longestShared(before, after);
  return at < 0 ? without : Math.max(without, 1 + longestShared(before, after.slice(at + 1)));
}

async function tailored() {
  const parts = await startPaired();
  await parts.dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const { application } = await parts.extension.call('savePosting', { input: posting });
  const live = await openLive(parts.dashboard);
  await tailor(parts.dashboard, live, application.id);
  return { ...parts, live, id: application.id };
}

async function tailor(dashboard: Caller, live: Live, applicationId: string): Promise<void> {
  const { id } = await dashboard.call('startJob', { input: { kind: 'tailor', applicationId } });
  await live.until((event) => event.type === 'job' && event.job.id === id && event.job.state === 'done');
}

const shorter = 'Led four engineers through a migration to TypeScript';
const changed = (changes: PassageChange[]) => changes.filter(({ change }) => change !== 'same');

test('each tailoring and each change by hand is a version; two are compared by sentence and word; an older one is taken back', async () => {
  const { dashboard, extension, live, id } = await tailored();
  const { lines } = await dashboard.call('grounding', { id });
  const line = lines.find(({ part, text }) => part === 'cv' && text.startsWith('Led four')) as { id: string };
  await extension.call('editLine', { id, input: { line: line.id, text: shorter, insist: false } });
  const [edited, first] = await dashboard.call('versions', { id });
  expect([edited?.origin, first?.origin, edited?.isCurrent, first?.isCurrent]).toEqual(['edited', 'tailored', true, false]);
  expect(first).toMatchObject({ template: 'classic', language: 'en', base: 'Everything', model: 'none' });
  expect(first?.score).toBeGreaterThan(0);
  expect(edited?.score).toBe(first?.score);

  const input = { from: first?.id as string, to: edited?.id as string };
  const { cv, letter } = await dashboard.call('compareVersions', { id, input });
  expect(changed(cv)).toEqual([
    {
      under: 'Senior Software Engineer, Northwind Analytics',
      change: 'changed',
      pieces: [
        { text: 'Led four engineers through a migration ', change: 'same' },
        { text: 'of 60 services ', change: 'removed' },
        { text: 'to TypeScript', change: 'same' },
      ],
    },
  ]);
  expect(changed(letter)).toEqual([]);

  const cvOf = async () => (await dashboard.call('tailoredPreview', { id })).cv_html;
  expect(await cvOf()).not.toContain('of 60 services');
  const listed = await dashboard.call('restoreVersion', { id, input: { version: first?.id as string } });
  expect(listed.map(({ origin, isCurrent }) => [origin, isCurrent])).toEqual([
    ['restored', true],
    ['edited', false],
    ['tailored', false],
  ]);
  expect(await cvOf()).toContain('of 60 services');
  expect((await dashboard.call('application', { id })).events.at(-1)?.kind).toBe('restored');
  expect(await dashboard.refusal('restoreVersion', { id, input: { version: 'none' } })).toBe('not-found');

  // A change of what was taken back, then a new tailoring with less in the profile.
  await extension.call('editLine', { id, input: { line: line.id, text: shorter, insist: false } });
  const profile = { ...amara, skills: amara.skills.slice(0, 2), work: amara.work.slice(0, 1) };
  await dashboard.call('saveProfile', { input: { profile, revision: 1 } });
  await tailor(dashboard, live, id);
  const all = await dashboard.call('versions', { id });
  expect(all.map(({ origin }) => origin)).toEqual(['tailored', 'edited', 'restored', 'edited', 'tailored']);
  const [newest, , restored] = all;
  const later = await dashboard.call('compareVersions', { id, input: { from: restored?.id as string, to: newest?.id as string } });
  expect(changed(later.cv).map(({ change, pieces }) => [change, pieces[0]?.text])).toEqual(
    expect.arrayContaining([
      ['removed', 'Software Engineer, Harbor Health · Jun 2017 – Feb 2021'],
      ['removed', 'Built the patient intake API in Python and PostgreSQL, 2 million requests a day'],
    ]),
  );
  expect(
    changed(later.cv).some(({ change, pieces }) => change === 'changed' && pieces.some(({ text }) => text.includes('Kubernetes'))),
  ).toBe(true);
});

test('what is not tailored has no versions', async () => {
  const { dashboard, extension } = await startPaired();
  const { application } = await extension.call('savePosting', { input: posting });
  expect(await dashboard.call('versions', { id: application.id })).toEqual([]);
});
