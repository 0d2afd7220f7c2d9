import { expect, test } from 'vitest';
import type { Profile } from '@sincerely/shared';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';
import { wordings, type Asks, type Wording } from './right-to-work.wordings.ts';
import { yesNoOf } from './yes-no.ts';

type Status = { authorized: boolean; sponsorship: boolean };

const citizen: Status = { authorized: true, sponsorship: false };
const needsSponsor: Status = { authorized: false, sponsorship: true };
/** On a permit that ends: may work today, needs a sponsor later. */
const onPermit: Status = { authorized: true, sponsorship: true };

function personWith({ authorized, sponsorship }: Status): Profile {
  return applicant({ workAuthorization: { others: authorized }, requiresSponsorship: { others: sponsorship } });
}

/** What is true for this person; undefined where one word cannot say it. */
function truth(asks: Asks, { authorized, sponsorship }: Status): boolean | undefined {
  if (asks === 'both') return undefined;
  if (asks === 'authorized') return authorized;
  if (asks === 'sponsorship') return sponsorship;
  const unaided = authorized && !sponsorship;
  return asks === 'unaided' ? unaided : !unaided;
}

const yesAndNo = { Yes: 'yes', No: 'no' } as const;
type Meaning = NonNullable<Wording['options']>[string];

function isTrue(meaning: Meaning | undefined, asks: Asks, status: Status): boolean {
  if (meaning === 'yes with a sponsor') return status.authorized && status.sponsorship;
  return (meaning === 'yes' || meaning === 'no') && (meaning === 'yes') === truth(asks, status);
}

function verdict({ label, asks, options = yesAndNo, location = 'New York, NY' }: Wording, status: Status): 'right' | 'empty' | 'wrong' {
  const meanings: Record<string, Meaning> = options;
  const given = filledWith(planned({ label, options: Object.keys(meanings) }, personWith(status), { location }));
  if (given === undefined) return 'empty';
  return isTrue(meanings[given], asks, status) ? 'right' : 'wrong';
}

const cases = wordings.flatMap((wording) =>
  [citizen, needsSponsor, onPermit].map((status) => ({ wording, status, is: verdict(wording, status) })),
);
const named = (list: typeof cases) => list.map(({ wording, status }) => `${JSON.stringify(status)} ${wording.label}`);

test('at least 120 different wordings are asked', () => {
  expect(new Set(wordings.map(({ label, options }) => label + JSON.stringify(options))).size).toBe(wordings.length);
  expect(wordings.length).toBeGreaterThanOrEqual(120);
});

test('no wording is ever given the opposite answer', () => {
  expect(named(cases.filter(({ is }) => is === 'wrong'))).toEqual([]);
});

test('nine in ten of the wordings that can be answered are', () => {
  const answerable = cases.filter(({ wording, status }) => wording.isOpen !== true && status !== onPermit);
  const empty = answerable.filter(({ is }) => is === 'empty');
  expect(empty.length / answerable.length, named(empty).join('\n')).toBeLessThanOrEqual(0.1);
});

test('a text box takes the same word as a choice', () => {
  const differing = wordings
    .filter(({ options }) => options === undefined)
    .filter(({ label, asks, location }) => {
      const text = filledWith(planned({ label }, personWith(citizen), { location }));
      return text !== undefined && yesNoOf(text) !== truth(asks, citizen);
    });
  expect(differing.map(({ label }) => label)).toEqual([]);
});
