import { type ImportReview, isLeft, Profile, type ReviewItem, toBase64 } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { draftProfile } from '../documents/cv/draft-profile.ts';
import { textLines } from '../documents/docx-lines.ts';
import type { Caller } from '../testing/call.ts';
import { amara, startPaired, startTestCompanion } from '../testing/test-companion.ts';
import { mergeProfile } from './merge-profile.ts';
import { type Decisions, reviewItems } from './review-items.ts';

const cv = `Amara Okafor
Oakland, CA | amara@okafor.example | 415 555 0134

Experience
Senior Software Engineer, Northwind Analytics, San Francisco, CA
March 2021 – Present
• Led four engineers through a migration of 60 services to TypeScript
• Cut p95 report time from 9 s to 1.2 s by moving the aggregation to ClickHouse in 2022
• Held the weekly review of the reporting platform
Software Engineer at Harbor Health   06/2017 - 02/2021
• Built the patient intake API in Python and PostgreSQL, 2 million requests a day
Research Assistant, Lakeside Labs
2015 – 2016
• Wrote the sampling tools in R

Skills
TypeScript, Rust
`;
const read = draftProfile(textLines(cv), 'cv.txt');
const itemOf = (items: ReviewItem[], text: string) =>
  items.find(({ fields }) => Object.values(fields).some((value) => value.startsWith(text)));
const takeAllNew = (own: Profile): Decisions =>
  Object.fromEntries(
    reviewItems(read, {}, own)
      .filter(({ relation }) => relation === 'new')
      .map(({ id }) => [id, { state: 'take' as const }]),
  );

test('against an empty profile all is new, and taking all of it gives the profile that was read', () => {
  const none = Profile.parse({});
  const items = reviewItems(read, {}, none);
  expect(items.every(({ relation, own, state }) => relation === 'new' && own === null && state === 'open')).toBe(true);
  const { profile, origins } = mergeProfile(read, takeAllNew(none), none);
  expect(profile).toEqual(read.profile);
  expect(origins.find(({ text }) => text.startsWith('Wrote the sampling'))).toMatchObject({
    source: { file: 'cv.txt', page: 1, line: 14 },
    confidence: 0.85,
    confirmed: true,
  });
});

test('what a fact says stands beside what the profile says: same, new or different', () => {
  const items = reviewItems(read, {}, amara);
  const relations = Object.fromEntries(items.map(({ id, relation }) => [id, relation]));
  expect(relations).toMatchObject({
    'basics:name': 'same',
    'basics:email': 'differs',
    'basics:phone': 'same',
    'basics:location': 'differs',
    'work:0': 'same',
    'work:0:0': 'same',
    'work:0:1': 'differs',
    'work:0:2': 'new',
    'work:1': 'same',
    'work:1:0': 'same',
    'work:2': 'new',
    'work:2:0': 'new',
    'skill:0': 'same',
    'skill:1': 'new',
  });
  expect(items.find(({ id }) => id === 'work:0:1')?.own).toEqual({ text: amara.work[0]?.highlights[0] });
  expect(itemOf(reviewItems(read, {}, Profile.parse({})), '415')).toMatchObject({
    confidence: 0.5,
    doubt: expect.stringContaining('country code'),
  });
});

test('an import over a profile loses nothing of it: the own stays, the new comes in its place by time', () => {
  const { profile } = mergeProfile(read, takeAllNew(amara), amara);
  expect(profile.basics).toEqual(amara.basics);
  expect(profile.answers).toEqual(amara.answers);
  expect(profile.education).toEqual(amara.education);
  expect(profile.work.map(({ name }) => name)).toEqual(['Northwind Analytics', 'Harbor Health', 'Lakeside Labs']);
  expect(profile.work[0]).toEqual({
    ...amara.work[0],
    highlights: [...(amara.work[0]?.highlights ?? []), 'Held the weekly review of the reporting platform'],
  });
  expect(profile.skills.map(({ name }) => name)).toEqual([...amara.skills.map(({ name }) => name), 'Rust']);
});

test('nothing decided, nothing changed; whatever is taken, no text of the own is lost but where the other was chosen', () => {
  expect(mergeProfile(read, {}, amara)).toEqual({ profile: amara, origins: [] });
  const chosen = mergeProfile(read, { 'work:0:1': { state: 'take' }, 'basics:email': { state: 'take' } }, amara).profile;
  expect(chosen.basics.email).toBe('amara@okafor.example');
  expect(chosen.work[0]?.highlights).toEqual([read.profile.work[0]?.highlights[1], amara.work[0]?.highlights[1]]);
  const both = mergeProfile(read, { 'work:0:1': { state: 'both' } }, amara).profile;
  expect(both.work[0]?.highlights).toEqual([...(amara.work[0]?.highlights ?? []), read.profile.work[0]?.highlights[1]]);
});

test('a position left out takes what stands under it along; a position wanted beside the own one brings its own points', () => {
  const dropped = reviewItems(read, { 'work:2': { state: 'drop' } }, amara);
  expect(dropped.find(({ id }) => id === 'work:2:0')).toMatchObject({ state: 'drop' });
  const apart = mergeProfile(read, { 'work:1': { state: 'both' }, 'work:1:0': { state: 'take' } }, amara).profile;
  expect(apart.work.filter(({ name }) => name === 'Harbor Health').map(({ highlights }) => highlights)).toEqual([
    amara.work[1]?.highlights,
    amara.work[1]?.highlights,
  ]);
});

test('a correction is the person’s own: sure and confirmed, and still from its line', () => {
  const fields = { text: '+14155550134' };
  const { profile, origins } = mergeProfile(read, { 'basics:phone': { state: 'take', fields } }, Profile.parse({}));
  expect(profile.basics.phone).toBe('+14155550134');
  expect(origins).toEqual([{ text: '+14155550134', source: { file: 'cv.txt', page: 1, line: 2 }, confidence: 1, confirmed: true }]);
});

const payload = (name: string, text: string) => ({ name, mime: '', data: toBase64(new TextEncoder().encode(text)) });
const confirmAll = async (dashboard: Caller, { id, items }: ImportReview) => {
  const decisions = items
    .filter(isLeft)
    .map((item) => ({ id: item.id, state: item.relation === 'new' ? ('take' as const) : ('keep' as const) }));
  await dashboard.call('decideReview', { id, input: { decisions } });
};

test('a review outlives a restart, saves by the revision rule, and ends', async () => {
  const { companion, dashboard } = await startPaired();
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const { reviewId: id } = await dashboard.call('importProfile', { input: payload('cv.txt', cv) });
  await dashboard.call('decideReview', { id, input: { decisions: [{ id: 'skill:1', state: 'drop' }] } });
  await companion.close();
  await startTestCompanion({ dataFolder: companion.dataFolder, port: companion.port });

  const [summary] = await dashboard.call('importReviews');
  const review = await dashboard.call('importReview', { id });
  expect(summary).toMatchObject({ id, file: 'cv.txt', left: review.items.filter(isLeft).length });
  expect(review.items.find((item) => item.id === 'skill:1')?.state).toBe('drop');
  expect(review.pages).toMatchObject([{ file: 'cv.txt', page: 1 }]);
  expect(review.pages[0]?.lines.find(({ line }) => line === 14)?.text).toContain('Wrote the sampling tools');
  expect(await dashboard.refusal('finishReview', { id, input: { revision: 1, leaveOut: false } })).toBe('review-unfinished');
  await confirmAll(dashboard, review);
  expect(await dashboard.refusal('finishReview', { id, input: { revision: 0, leaveOut: false } })).toBe('stale-revision');
  expect((await dashboard.call('importReview', { id })).left).toBe(0);

  const { profile, facts, revision } = await dashboard.call('finishReview', { id, input: { revision: 1, leaveOut: false } });
  expect(revision).toBe(2);
  expect(profile.skills.map(({ name }) => name)).not.toContain('Rust');
  const source = { file: 'cv.txt', page: 1, line: 14 };
  expect(facts.find(({ text }) => text.startsWith('Wrote the'))).toMatchObject({ source, confidence: 0.85, confirmed: true });
  expect(facts.find(({ id: fact }) => fact === 'basics:email')).toMatchObject({ source: { file: 'profile' }, confirmed: true });
  expect(await dashboard.call('importReviews')).toEqual([]);
  expect(await dashboard.refusal('importReview', { id })).toBe('not-found');
});

test('what the person typed stays confirmed when a file says the same; what only the file says waits for their word', async () => {
  const { dashboard } = await startPaired();
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  await dashboard.call('importProfile', { input: payload('cv.txt', cv) });
  const profile = { ...amara, skills: [...amara.skills, { name: 'Rust' }] };
  const { facts } = await dashboard.call('saveProfile', { input: { profile, revision: 1 } });
  const skills = facts.filter(({ kind }) => kind === 'skill').map(({ text, confirmed, source }) => [text, confirmed, source.file]);
  expect(skills).toEqual([
    ['TypeScript', true, 'cv.txt'],
    ...amara.skills.slice(1).map(({ name }) => [name, true, 'profile']),
    ['Rust', false, 'cv.txt'],
  ]);
});

test('a review is discarded and taken back; what it does not know and what is no date is refused', async () => {
  const { dashboard } = await startPaired();
  const { reviewId: id } = await dashboard.call('importProfile', { input: payload('cv.txt', cv) });
  const decide = async (decision: object) => dashboard.refusal('decideReview', { id, input: { decisions: [decision as never] } });
  expect(await decide({ id: 'work:9', state: 'take' })).toBe('not-found');
  expect(await decide({ id: 'work:0', state: 'take', fields: { startDate: 'March' } })).toBe('invalid-body');
  expect(await decide({ id: 'work:0', state: 'take', fields: { salary: '9' } })).toBe('invalid-body');
  expect(await decide({ id: 'work:0:0', state: 'take', fields: { text: ' ' } })).toBe('invalid-body');
  await dashboard.call('discardReview', { id });
  expect(await dashboard.call('importReviews')).toEqual([]);
  await dashboard.call('restoreReview', { id });
  expect(await dashboard.call('importReviews')).toHaveLength(1);
  expect((await dashboard.call('profile')).revision).toBe(0);
});

test('all that a JSON Resume says is in the profile once it is taken, what has no form here included', async () => {
  const { dashboard } = await startPaired();
  const resume = { ...amara, projects: [{ name: 'Tide tables' }], answers: { ...amara.answers, noticePeriod: '4 weeks' } };
  const { reviewId: id } = await dashboard.call('importProfile', { input: payload('resume.json', JSON.stringify(resume, null, 2)) });
  const review = await dashboard.call('importReview', { id });
  expect(review.items.find((item) => item.id === 'other:projects')?.fields.text).toBe('Projects: 1 entry');
  const lines = JSON.stringify(resume, null, 2).split('\n');
  const highlight = review.items.find((item) => item.id === 'work:0:1');
  expect(lines[(highlight?.source.line ?? 0) - 1]).toContain('Led four engineers');
  await confirmAll(dashboard, review);
  const { profile } = await dashboard.call('finishReview', { id, input: { revision: 0, leaveOut: false } });
  expect(profile).toEqual(resume);
});
