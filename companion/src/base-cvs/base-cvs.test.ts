import { orderedIds, Profile } from '@sincerely/shared';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOfProfile } from '../profile/facts-of-profile.ts';
import type { Caller } from '../testing/call.ts';
import { amara, openLive, posting, startPaired, startTestCompanion } from '../testing/test-companion.ts';
import { followProfile } from './follow-profile.ts';
import { profileOfBase } from './profile-of-base.ts';

const everything = { out: [], order: [] };

test('with nothing left out a base is the whole profile; what is left out is gone and nothing else', () => {
  expect(profileOfBase(amara, everything)).toEqual(amara);
  const { work, skills, basics } = profileOfBase(amara, {
    out: ['work:0:1', 'skill:0', 'summary', 'basics:label', 'link:0'],
    order: ['work:1', 'work:0'],
  });
  expect(work).toEqual([amara.work[1], { ...amara.work[0], highlights: [amara.work[0]?.highlights[0]] }]);
  expect(skills).toEqual(amara.skills.slice(1));
  expect(basics).toMatchObject({ name: 'Amara Okafor', email: 'amara.okafor@example.com', profiles: [] });
  expect(basics).not.toHaveProperty('summary');
  expect(basics).not.toHaveProperty('label');
});

test('whatever a base is, it says nothing the profile does not', () => {
  const ids = factsOfProfile(amara).map(({ id }) => id);
  const texts = new Set(factsOfProfile(amara).map(({ text }) => text));
  fc.assert(
    fc.property(fc.subarray(ids), fc.shuffledSubarray(ids), (out, order) => {
      for (const { text } of factsOfProfile(profileOfBase(amara, { out, order }))) expect(texts).toContain(text);
    }),
  );
});

test('an order holds for what it names; a new one stays behind the one before it', () => {
  expect(orderedIds(['a', 'b', 'c'], { order: ['c', 'a', 'b'] })).toEqual(['c', 'a', 'b']);
  expect(orderedIds(['new', 'a', 'b'], { order: ['b', 'a'] })).toEqual(['new', 'b', 'a']);
  expect(orderedIds(['a', 'b', 'new'], { order: ['b', 'a'] })).toEqual(['b', 'new', 'a']);
});

test('a selection follows its facts when the profile is changed', () => {
  const [first, second] = amara.work as [Profile['work'][number], Profile['work'][number]];
  const selection = { out: ['work:1:0', 'skill:1'], order: ['work:1', 'work:0'] };
  const newFirst = { ...amara, work: [{ name: 'Lakeside', position: 'Lead', highlights: ['Began'] }, first, second] };
  expect(followProfile(selection, amara, Profile.parse(newFirst))).toEqual({ out: ['work:2:0', 'skill:1'], order: ['work:2', 'work:1'] });
  const reworded = { ...amara, work: [first, { ...second, highlights: ['Something else altogether'] }] };
  expect(followProfile(selection, amara, Profile.parse(reworded)).out).toEqual(['work:1:0', 'skill:1']);
  const gone = { ...amara, skills: amara.skills.filter(({ name }) => name !== 'Python') };
  expect(followProfile(selection, amara, Profile.parse(gone))).toEqual({ out: ['work:1:0'], order: ['work:1', 'work:0'] });
});

async function withProfile() {
  const parts = await startPaired();
  await parts.dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  return parts;
}

const namesOf = async (dashboard: Caller) =>
  (await dashboard.call('baseCvs')).map(({ name, isDefault }) => `${name}${isDefault ? ' (default)' : ''}`);

test('made, copied, renamed, made the default, removed and taken back; they outlive a restart', async () => {
  const { companion, dashboard } = await withProfile();
  expect(await namesOf(dashboard)).toEqual(['Everything (default)']);
  const manager = await dashboard.call('addBaseCv', { input: { name: 'Manager' } });
  await dashboard.call('changeBaseCv', { id: manager.id, input: { out: ['work:0:0'], name: 'Team lead' } });
  const copy = await dashboard.call('addBaseCv', { input: { name: 'Copy', from: manager.id } });
  expect(copy.out).toEqual(['work:0:0']);
  await dashboard.call('changeBaseCv', { id: copy.id, input: { isDefault: true } });
  await companion.close();
  await startTestCompanion({ dataFolder: companion.dataFolder, port: companion.port });
  expect(await namesOf(dashboard)).toEqual(['Everything', 'Team lead', 'Copy (default)']);

  await dashboard.call('removeBaseCv', { id: copy.id });
  expect(await namesOf(dashboard)).toEqual(['Everything (default)', 'Team lead']);
  await dashboard.call('restoreBaseCv', { id: copy.id });
  expect(await namesOf(dashboard)).toEqual(['Everything (default)', 'Team lead', 'Copy']);
  for (const { id } of (await dashboard.call('baseCvs')).slice(1)) await dashboard.call('removeBaseCv', { id });
  const [last] = await dashboard.call('baseCvs');
  expect(await dashboard.refusal('removeBaseCv', { id: last?.id as string })).toBe('last-base-cv');
  expect(await dashboard.refusal('changeBaseCv', { id: 'none', input: { name: 'x' } })).toBe('not-found');
});

test('saving the profile takes the selections along', async () => {
  const { dashboard } = await withProfile();
  const base = await dashboard.call('addBaseCv', { input: { name: 'Manager' } });
  await dashboard.call('changeBaseCv', { id: base.id, input: { out: ['work:0'] } });
  const profile = { ...amara, work: [{ name: 'Lakeside', position: 'Lead', highlights: [] }, ...amara.work] };
  await dashboard.call('saveProfile', { input: { profile, revision: 1 } });
  expect((await dashboard.call('baseCvs')).find(({ id }) => id === base.id)?.out).toEqual(['work:1']);
});

test('a CV is made of the chosen base alone, the form of the whole profile; the choice stays with the application', async () => {
  const { dashboard, extension } = await withProfile();
  const base = await dashboard.call('addBaseCv', { input: { name: 'Manager' } });
  await dashboard.call('changeBaseCv', { id: base.id, input: { out: ['work:0:0', 'work:1', 'skill:1'] } });
  const { application } = await extension.call('savePosting', { input: posting });
  const live = await openLive(dashboard);
  const tailor = async (baseId?: string) => {
    const input = { kind: 'tailor' as const, applicationId: application.id, ...(baseId === undefined ? {} : { baseId }) };
    const { id } = await dashboard.call('startJob', { input });
    await live.until((event) => event.type === 'job' && event.job.id === id && event.job.state === 'done');
    return (await dashboard.call('tailoredPreview', { id: application.id })).cv_html;
  };
  expect(await tailor()).toContain('Harbor Health');
  expect((await dashboard.call('application', { id: application.id })).baseId).toBeNull();
  for (const cv of [await tailor(base.id), await tailor()]) {
    expect(cv).toContain('Led four engineers');
    expect(cv).not.toMatch(/Harbor Health|ClickHouse|Python/u);
  }
  expect((await dashboard.call('application', { id: application.id })).baseId).toBe(base.id);
  const { lines } = await dashboard.call('grounding', { id: application.id });
  expect(JSON.stringify(lines)).not.toMatch(/Harbor Health|ClickHouse/u);
  expect((await extension.call('sync')).profile).toEqual(amara);
  expect(await dashboard.refusal('startJob', { input: { kind: 'tailor', applicationId: application.id, baseId: 'none' } })).toBe(
    'not-found',
  );
});
