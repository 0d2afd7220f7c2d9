import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOfProfile } from '../../profile/facts-of-profile.ts';
import { amara } from '../../testing/test-companion.ts';
import type { Patch } from '../model/patch.ts';
import { judgePatch } from './judge-patch.ts';

const facts = factsOfProfile(amara);
const header = { title: 'Senior Backend Engineer', company: 'Acme' };
const rewrite = (text: string, target = 'work:1:0', src = [target]): Patch => ({ op: 'rewrite', target, text, src });

describe('a patch of a model', () => {
  test.each<[string, Patch]>([
    ['the same words in another order', rewrite('Built the API for patient intake with Python and PostgreSQL, 2 million requests a day')],
    ['fewer words', rewrite('Built the patient intake API in Python')],
    [
      'a letter naming the position',
      {
        op: 'letter',
        target: 'letter',
        text: 'For Acme I can use the work on the patient intake API in Python.',
        src: ['work:1:0'],
      },
    ],
  ])('lets through: %s', (_, patch) => {
    expect(judgePatch(patch, facts, header)).toEqual({ ok: true });
  });

  test.each<[string, Patch]>([
    ['another number', rewrite('Built the patient intake API in Python and PostgreSQL, 3 million requests a day')],
    ['a number word', rewrite('Built two patient intake APIs in Python')],
    ['numbers the other way round', rewrite('Cut p95 report time from 1.2 s to 9 s by moving aggregation to ClickHouse', 'work:0:0')],
    ['a tool', rewrite('Built the patient intake API in Python and Kafka')],
    ['a bigger role', rewrite('Led the patient intake API in Python')],
    ['an employer', rewrite('Built the patient intake API in Python at Google')],
    ['a result', rewrite('Built the patient intake API in Python, improving outcomes')],
    ['a fact of another entry', rewrite('Built the patient intake API in TypeScript', 'work:1:0', ['work:1:0', 'work:0:1'])],
    ['no such fact', rewrite('Built the patient intake API', 'work:9:9')],
    ['contact data', { op: 'letter', target: 'letter', text: 'I am Amara Okafor', src: ['basics:name'] }],
    ['a link', rewrite('Built the patient intake API in Python https://evil.example')],
    ['nothing', rewrite('the and of')],
  ])('refuses: %s', (_, patch) => {
    expect(judgePatch(patch, facts, header).ok).toBe(false);
  });

  test('a rewording may not drop what makes a fact smaller', () => {
    const helped = factsOfProfile({ ...amara, work: [{ name: 'Acme', highlights: ['Helped build the billing service in Go'] }] });
    expect(judgePatch(rewrite('Build the billing service in Go', 'work:0:0'), helped, header).ok).toBe(false);
  });

  test('of a model that writes random words, nothing is let through that the facts do not say', () => {
    const own = facts.flatMap(({ text }) => text.split(/\s+/u));
    const word = fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...own) },
      { weight: 1, arbitrary: fc.constantFrom('Kafka', 'led', '40', 'managed', 'Google', 'certified', 'doubled', 'PhD', '%', 'expert') },
    );
    const patch = fc.record({
      op: fc.constantFrom('rewrite' as const, 'summary' as const, 'letter' as const),
      target: fc.constantFrom('work:0:0', 'work:0:1', 'work:1:0', 'summary'),
      text: fc.array(word, { minLength: 1, maxLength: 15 }).map((words) => words.join(' ')),
      src: fc.subarray(
        facts.map(({ id }) => id),
        { minLength: 1, maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(patch, (one) => {
        if (!judgePatch(one, facts, header).ok) return;
        expect(one.text).not.toMatch(/\b(?:Kafka|40|managed|Google|certified|doubled|PhD|expert)\b/u);
      }),
      { numRuns: 2000 },
    );
  });
});
