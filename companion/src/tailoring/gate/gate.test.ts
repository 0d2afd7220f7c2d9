import type { Fact } from '@sincerely/shared';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeSentence } from './gate.ts';

const posting = { title: 'Senior Backend Engineer', company: 'Brightwater Ltd' };

type FactParts = Partial<Fact> & Pick<Fact, 'id' | 'kind' | 'text'>;
const fact = (parts: FactParts): Fact => ({ source: { file: 'profile' }, confidence: 1, confirmed: true, ...parts });

/** One entry that has ended, with these highlights. */
function entry(...highlights: string[]): Fact[] {
  const dates = { entry: 'work:0', startDate: '2017-06', endDate: '2021-02' };
  return [
    fact({ id: 'work:0', kind: 'work', text: 'Engineer, Harbor Health, Leeds', ...dates }),
    ...highlights.map((text, at) => fact({ id: `work:0:${at}`, kind: 'highlight', text, ...dates })),
  ];
}

const reports = 'Cut p95 report time from 9 s to 1.2 s by moving aggregation to ClickHouse';
const led = 'Led four engineers through a migration of 60 services to TypeScript';
const intake = 'Built the patient intake API in Python and PostgreSQL, 2 million requests a day';
const helped = 'Helped build the billing service in Go; wrote the manual';
const down = 'Moved deployments to Kubernetes on AWS with no planned downtime';
const calls = 'Answered about 50 customer calls a day';

describe('carried', () => {
  test.each<[string, string, string]>([
    ['numbers in another form', intake, 'Built the patient intake API in Python and PostgreSQL, 2M requests per day'],
    ['a unit in words', reports, 'Reduced p95 report time from 9 seconds to 1.2 seconds by moving aggregation to ClickHouse'],
    ['a smaller unit', reports, 'Cut p95 report time from 9000 ms to 1200 ms by moving aggregation to ClickHouse'],
    ['a cause put in front', reports, 'By moving aggregation to ClickHouse, cut p95 report time from 9 s to 1.2 s'],
    ['another name of the same tool', intake, 'Developed the patient intake API in Python and Postgres'],
    ['less of a role', led, 'Contributed to a migration of 60 services to TypeScript'],
    ['the team that is counted', led, 'Led a team of 4 engineers migrating 60 services to TypeScript'],
    ['a hedge in other words', calls, 'Handled around 50 calls from customers daily'],
    ['a negation in other words', down, 'Migrated deployments to Kubernetes on AWS without planned downtime'],
    ['help in other words', helped, 'Supported the development of the billing service in Go'],
    ['the part that was not only helped with', helped, 'Wrote the manual'],
    [
      'the entry and its dates',
      intake,
      'From June 2017 to 2021, as an Engineer at Harbor Health, I built the patient intake API in Python',
    ],
  ])('%s', (_, own, text) => {
    expect(judgeSentence(text, entry(own))).toMatchObject({ ok: true });
  });

  test.each<[string, string, string]>([
    ['de, a noun for a verb', 'Führte ein neues Kassensystem in 3 Filialen ein', 'Einführung eines neuen Kassensystems in drei Filialen'],
    [
      'de, a word put together',
      'Bearbeitete täglich rund 40 Kundenanfragen für den Vertrieb',
      'Bearbeitete für den Vertrieb pro Tag etwa 40 Anfragen von Kunden',
    ],
    [
      'fr, a noun for a verb',
      'Formé 15 collaborateurs aux règles de sécurité sur les chantiers',
      'Formation de quinze collaborateurs aux règles de sécurité sur les chantiers',
    ],
    [
      'es, a noun for a verb',
      'Reduje los errores del inventario un 15 % para la tienda',
      'Reducción de los errores del inventario en un 15 por ciento para la tienda',
    ],
  ])('%s', (_, own, text) => {
    expect(judgeSentence(text, entry(own))).toMatchObject({ ok: true });
  });

  test('a letter names the position and claims nothing', () => {
    const text = 'I am applying for the position of Senior Backend Engineer at Brightwater Ltd.';
    expect(judgeSentence(text, entry(intake), posting)).toEqual({ ok: true, factIds: [] });
  });

  test('the facts that carry it are told', () => {
    const verdict = judgeSentence('Led four engineers through a migration of 60 services', entry(intake, led, reports));
    expect(verdict).toEqual({ ok: true, factIds: ['work:0:1'] });
  });
});

describe('refused', () => {
  test.each<[string, string, string, RegExp]>([
    ['another number', intake, 'Built the patient intake API, 3 million requests a day', /number/u],
    ['another unit', reports, 'Cut p95 report time from 9 min to 1.2 s by moving aggregation to ClickHouse', /number|unit/u],
    ['numbers that changed places', led, 'Led 60 engineers through a migration of four services', /something else/u],
    ['the sides of a change', reports, 'Cut p95 report time from 1.2 s to 9 s by moving aggregation to ClickHouse', /other side/u],
    ['a size for an amount', reports, 'Cut p95 report time by 9 s by moving aggregation to ClickHouse', /other side/u],
    ['another rate', calls, 'Answered about 50 customer calls an hour', /an hour|something else/u],
    ['a hedge left out', calls, 'Answered 50 customer calls a day', /exactly/u],
    ['a tool', intake, 'Built the patient intake API in Python with Kafka', /"Kafka"/u],
    ['a name that is also a word', 'Taught pupils to react quickly', 'Taught pupils in React', /"React"/u],
    ['more of a role', intake, 'Led the patient intake API', /"Led"/u],
    ['help told as done', helped, 'Built the billing service in Go', /bigger part|leaves out/u],
    ['a title', 'Stood in for the shift supervisor', 'Shift supervisor', /title/u],
    ['a negation left out', down, 'Moved deployments to Kubernetes on AWS with planned downtime', /leaves out/u],
    ['company left out', 'Designed the shop with two other designers', 'Designed the shop', /whom/u],
    ['reach', intake, 'Built the entire patient intake API', /more than/u],
    [
      'a cause',
      'Moved aggregation to ClickHouse and cut report time',
      'Moved aggregation to ClickHouse, thereby cutting report time',
      /came of/u,
    ],
    ['something past as present', intake, 'I build the patient intake API', /going on/u],
    ['years', intake, 'Built the patient intake API since 2012', /2012/u],
    ['who did what', 'Trained 4 colleagues', 'Was trained by 4 colleagues', /round/u],
    ['another time', 'Monitored patients after surgery', 'Monitored patients during surgery', /another time/u],
    [
      'years of something else',
      'Coordinator with five years in logistics; budgeting',
      'Coordinator with five years in budgeting',
      /something else/u,
    ],
    ['vague years', 'Worked on the booking page for two years', 'Worked on the booking page for years', /years/u],
    ['what is counted cut short', 'Handled 9,000 order lines', 'Handled 9,000 orders', /something else/u],
    ['what was instead', 'Ordering took 2 hours instead of 5', 'Ordering took 5 hours instead of 2', /other side/u],
    ['a deed moved', 'Wrote scripts that checked 120 backups', 'Wrote 120 backups', /something else/u],
  ])('%s', (_, own, text, reason) => {
    const verdict = judgeSentence(text, entry(own));
    expect(verdict).toMatchObject({ ok: false, reason: expect.stringMatching(reason) as string });
  });

  test('the employer applied to as a place of work', () => {
    expect(judgeSentence('I built the patient intake API at Brightwater Ltd.', entry(intake), posting).ok).toBe(false);
  });

  test('the position applied for as held', () => {
    expect(judgeSentence('As Senior Backend Engineer I built the patient intake API.', entry(intake), posting).ok).toBe(false);
  });

  test('a skill in an entry, and the level of one language for another', () => {
    const skill = fact({ id: 'skill:0', kind: 'skill', text: 'React' });
    expect(judgeSentence('Built the patient intake API in React', [...entry(intake), skill]).ok).toBe(false);
    const languages = ['English, native', 'French, basic'].map((text, at) => fact({ id: `language:${at}`, kind: 'language', text }));
    expect(judgeSentence('Native French', languages).ok).toBe(false);
    expect(judgeSentence('French', languages).ok).toBe(false);
    expect(judgeSentence('French (basic), English (native)', languages).ok).toBe(true);
  });
});

describe('always', () => {
  const facts = [reports, led, intake, helped, down, calls];

  test.each(facts)('a fact carries its own words: %s', (text) => {
    expect(judgeSentence(text, entry(text))).toMatchObject({ ok: true });
  });

  test('a name or a number that no fact has is refused wherever it is put', () => {
    const foreign = fc.constantFrom('Kafka', 'Globex', '77', '3.5 %', 'PhD', 'Salesforce', '€900', 'SAP');
    fc.assert(
      fc.property(fc.constantFrom(...facts), foreign, fc.nat(40), (text, more, at) => {
        const words = text.split(' ');
        const put = words.toSpliced(at % (words.length + 1), 0, more).join(' ');
        expect(judgeSentence(put, entry(text)).ok).toBe(false);
      }),
    );
  });

  test('two entries do not make one sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...facts), fc.constantFrom(...facts), (one, other) => {
        if (one === other) return;
        const second = fact({ id: 'work:1:0', kind: 'highlight', text: other, entry: 'work:1' });
        expect(judgeSentence(`${one} and ${other}`, [...entry(one), second]).ok).toBe(false);
      }),
    );
  });
});
