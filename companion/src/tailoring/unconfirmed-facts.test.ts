import { type Fact, toBase64 } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { openLive, posting, startPaired } from '../testing/test-companion.ts';
import { leftUntilConfirmed, warningsOnFacts } from './unconfirmed-facts.ts';

const fact = (id: string, kind: Fact['kind'], parts: Partial<Fact> = {}): Fact => ({
  id,
  kind,
  text: id,
  source: { file: 'cv.pdf' },
  confidence: 0.4,
  confirmed: false,
  ...parts,
});

test('only what is doubtful and nobody confirmed is left out, and no position or degree with it', () => {
  const facts = [
    fact('basics:name', 'identity'),
    fact('basics:label', 'identity'),
    fact('work:0', 'work'),
    fact('work:0:0', 'highlight'),
    fact('work:0:1', 'highlight', { confirmed: true }),
    fact('education:0', 'education'),
    fact('skill:0', 'skill', { confidence: 0.9 }),
    fact('language:0', 'language'),
  ];
  expect(leftUntilConfirmed(facts).map(({ id }) => id)).toEqual(['basics:label', 'work:0:0', 'language:0']);
});

test('what is not confirmed is told, whether it was used or not; where all is confirmed nothing is said', () => {
  const used = [fact('a', 'work'), fact('b', 'skill', { confirmed: true })];
  expect(warningsOnFacts(used, [fact('Led the harbour', 'highlight')])).toEqual([
    { code: 'facts-left-out', message: expect.stringContaining('Left out: “Led the harbour”.') as string },
    { code: 'facts-unconfirmed', message: expect.stringContaining('not confirmed: 1.') as string },
  ]);
  expect(warningsOnFacts([fact('b', 'skill', { confirmed: true })], [])).toEqual([]);
});

const cv = `Amara Okafor
amara@okafor.example

Experience
Engineer, Acme, Oakland, CA
2019 – 2020
• Moved the aggregation of the reports to ClickHouse in 2020
• Wrote the tide tables for the
• harbour
`;

test('a doubtful fact comes into no document until the person confirms it, and the preview says so', async () => {
  const { dashboard, extension } = await startPaired();
  const file = { name: 'cv.txt', mime: 'text/plain', data: toBase64(new TextEncoder().encode(cv)) };
  const { profile } = await dashboard.call('importProfile', { input: file });
  const { facts, revision } = await dashboard.call('saveProfile', { input: { profile, revision: 0 } });
  const { application } = await extension.call('savePosting', { input: posting });
  const live = await openLive(extension);
  const tailored = async () => {
    const job = await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
    await live.until((event) => event.type === 'job' && event.job.id === job.id && event.job.state === 'done');
    const { cv_html, cover_letter_html } = await extension.call('tailoredPreview', { id: application.id });
    const { warnings = [] } = (await extension.call('job', { id: job.id })).job;
    return { pages: cv_html + cover_letter_html, warnings: warnings.filter(({ code }) => code.startsWith('facts-')) };
  };
  const before = await tailored();
  expect(before.pages).toContain('ClickHouse');
  expect(before.pages).not.toContain('harbour');
  expect(before.warnings.map(({ code }) => code)).toEqual(['facts-left-out', 'facts-unconfirmed']);
  expect(before.warnings[0]?.message).toContain('“harbour”');
  const { lines } = await extension.call('grounding', { id: application.id });
  expect(lines.flatMap((line) => line.facts).filter(({ confirmed }) => confirmed === false).length).toBeGreaterThan(0);

  await dashboard.call('confirmFacts', { input: { ids: facts.map(({ id }) => id), revision } });
  const after = await tailored();
  expect(after.pages).toContain('harbour');
  expect(after.warnings).toEqual([]);
});
