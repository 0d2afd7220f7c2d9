import { expect, test } from 'vitest';
import type { Profile } from '@sincerely/shared';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';
import { decoys } from './right-to-work-wordings/decoys.ts';
import type { Asks, Meaning, Wording } from './right-to-work-wordings/wording.ts';
import { wordings } from './right-to-work-wordings/wordings.ts';
import { storedFor } from './right-to-work.ts';
import { yesNoOf } from './yes-no.ts';

type ByRegion = Record<string, boolean>;
/** What a person stored about each country. */
type Status = { authorized: ByRegion; sponsorship: ByRegion };

const citizen: Status = { authorized: { others: true }, sponsorship: { others: false } };
const needsSponsor: Status = { authorized: { others: false }, sponsorship: { others: true } };
/** On a permit that ends: may work today, needs a sponsor later. */
const onPermit: Status = { authorized: { others: true }, sponsorship: { others: true } };
/** May work without a sponsor in some countries only: another country's answer must never be given. */
const homes: ByRegion[] = [
  { US: true, others: false },
  { GB: true, others: false },
  { CA: true, US: false, others: false },
  { EU: true, US: false, others: false },
  { US: false, DE: false, others: true },
];
const atHome: Status[] = homes.map((authorized) => ({
  authorized,
  sponsorship: Object.fromEntries(Object.entries(authorized).map(([country, may]) => [country, !may])),
}));

function personWith({ authorized, sponsorship }: Status): Profile {
  return applicant({ workAuthorization: authorized, requiresSponsorship: sponsorship });
}

/** Countries that differ, for questions nobody can place. */
const anywhere = ['US', 'GB', 'CA', 'DE', 'ZZ'];

function countriesOf({ countries = ['US'] }: Wording): string[] {
  return countries.length > 0 ? countries : anywhere;
}

/** What is stored alike for all of the countries. */
function alike(of: ByRegion, countries: string[]): boolean | undefined {
  const [first, ...others] = countries.map((country) => storedFor(of, country));
  return others.every((one) => one === first) ? first : undefined;
}

type Fact = { authorized: boolean | undefined; sponsorship: boolean | undefined };
const not = (fact: boolean | undefined) => (fact === undefined ? undefined : !fact);

function isUnaided({ authorized, sponsorship }: Fact): boolean | undefined {
  return authorized === undefined || sponsorship === undefined ? undefined : authorized && !sponsorship;
}

/** What is true for this person; undefined where one word cannot say it. */
const truths: Record<Asks, (fact: Fact) => boolean | undefined> = {
  authorized: ({ authorized }) => authorized,
  unauthorized: ({ authorized }) => not(authorized),
  sponsorship: ({ sponsorship }) => sponsorship,
  'no sponsorship': ({ sponsorship }) => not(sponsorship),
  unaided: isUnaided,
  aided: (fact) => not(isUnaided(fact)),
  status: () => undefined,
  both: () => undefined,
};

function isTrue(meaning: Meaning | undefined, asks: Asks, fact: Fact): boolean {
  if (meaning === 'yes' || meaning === 'no') return truths[asks](fact) === (meaning === 'yes');
  if (meaning === 'yes with a sponsor') return fact.authorized === true && fact.sponsorship === true;
  if (meaning === 'without a sponsor') return isUnaided(fact) === true;
  if (meaning === 'not authorized') return fact.authorized === false;
  return meaning === 'with a sponsor' && fact.sponsorship === true;
}

function verdict(wording: Wording, status: Status): 'right' | 'empty' | 'wrong' {
  const { label, asks, options = { Yes: 'yes', No: 'no' }, location = 'New York, NY' } = wording;
  const meanings: Record<string, Meaning> = options;
  const given = filledWith(planned({ label, options: Object.keys(meanings) }, personWith(status), { location }));
  if (given === undefined) return 'empty';
  const countries = countriesOf(wording);
  const fact = { authorized: alike(status.authorized, countries), sponsorship: alike(status.sponsorship, countries) };
  return isTrue(meanings[given], asks, fact) ? 'right' : 'wrong';
}

const cases = wordings.flatMap((wording) =>
  [citizen, needsSponsor, onPermit, ...atHome].map((status) => ({ wording, status, is: verdict(wording, status) })),
);
const named = (list: typeof cases) => list.map(({ wording, status }) => `${JSON.stringify(status.authorized)} ${wording.label}`);

test('at least 600 different wordings are asked', () => {
  const different = new Set(wordings.map(({ label, options, location }) => label + JSON.stringify(options) + location));
  expect(different.size).toBe(wordings.length);
  expect(wordings.length).toBeGreaterThanOrEqual(600);
});

test('no wording is ever given the opposite answer, nor another country’s', () => {
  expect(named(cases.filter(({ is }) => is === 'wrong'))).toEqual([]);
});

test('nineteen in twenty of the wordings that can be answered are', () => {
  const answerable = cases.filter(({ wording, status }) => wording.isOpen !== true && (status === citizen || status === needsSponsor));
  const empty = answerable.filter(({ is }) => is === 'empty');
  expect(empty.length / answerable.length, named(empty).join('\n')).toBeLessThanOrEqual(0.05);
});

test('nothing about the right to work is written where something else is asked', () => {
  const written = decoys.flatMap(([label, options]) =>
    [citizen, needsSponsor]
      .filter((status) => {
        const item = planned({ label, ...(options === undefined ? {} : { options }) }, personWith(status));
        return item.action === 'fill' && /workAuthorization|requiresSponsorship/u.test(JSON.stringify(item.source));
      })
      .map(() => label),
  );
  expect(written).toEqual([]);
});

test('a text box takes the same word as a choice', () => {
  const fact = { authorized: true, sponsorship: false };
  const differing = wordings
    .filter(({ options }) => options === undefined)
    .filter(({ label, asks, location }) => {
      const text = filledWith(planned({ label }, personWith(citizen), { location }));
      return text !== undefined && yesNoOf(text) !== truths[asks](fact);
    });
  expect(differing.map(({ label }) => label)).toEqual([]);
});
