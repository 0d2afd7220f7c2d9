import type { Found, StoredAnswer } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { applicant } from '../testing/applicant.ts';
import { filledWith, found, planned } from '../testing/found.ts';
import { planFill } from './plan-fill.ts';

const person = {
  ...applicant(),
  answers: { ...applicant().answers, eeo: { 'eeo-gender': 'Female' }, consents: { 'consent-privacy': true } },
};
const stored = (question: string, answer: string, confirmed = true): StoredAnswer => ({
  id: question,
  question,
  answer,
  confirmed,
  company: null,
  updatedAt: 0,
});

/** The rows for these controls, on a known site or with care. */
function itemsFor(controls: Found[], careful?: true) {
  const adapter = { id: 'test', version: 1, ...(careful && { careful }) };
  const url = 'https://jobs.example.com/1';
  return planFill({ found: controls, profile: person, answers: [], documents: {}, adapter, url, company: '' }).items;
}

type Described = Parameters<typeof planned>[0];
/** What is written on a known site, what on any other, and how the latter stands. */
function both(described: Described, answers: StoredAnswer[] = []) {
  const careful = planned(described, person, { answers, careful: true });
  return [
    filledWith(planned(described, person, { answers })),
    filledWith(careful),
    careful.action === 'fill' ? careful.confidence : careful.why,
  ];
}

test.each<[Described, string]>([
  [{ label: 'First name' }, 'Amara'],
  [{ label: 'E-Mail' }, 'amara.okafor@example.com'],
  [{ label: 'LinkedIn profile' }, 'https://www.linkedin.com/in/amara-okafor-example'],
  [{ label: 'CV', widget: 'file' }, 'cv.pdf'],
])('$label is plain on any page', (described, value) => {
  expect(both(described)).toEqual([value, value, 'ready']);
});

test('a number is written with its country', () => {
  expect(both({ label: 'Phone', widget: 'phone' })).toEqual(['(415) 555-0134', '+14155550134', 'ready']);
  expect(both({ label: 'Phone', widget: 'phone', maxLength: 11 }).at(2)).toBe('no-match');
});

test.each<[Described, string]>([
  [{ label: 'City' }, 'San Francisco'],
  [{ label: 'Notice period' }, '4 weeks'],
  [{ label: 'Will you require visa sponsorship in the United States?', options: ['Yes', 'No'] }, 'No'],
  [{ label: 'How did you hear about us?', options: ['LinkedIn', 'A friend'] }, 'LinkedIn'],
  [{ label: 'Cover letter', widget: 'file' }, 'letter.pdf'],
])('$label is filled on a known site and only suggested on any other', (described, value) => {
  expect(both(described)).toEqual([value, undefined, 'suggested']);
});

test.each<[Described, string]>([
  [{ label: 'Gender', options: ['Female', 'Male'] }, 'Female'],
  [{ label: 'Do you agree to our privacy policy?', options: ['Yes', 'No'] }, 'Yes'],
])('$label is left to the person although they once chose', (described, value) => {
  expect(both(described)).toEqual([value, undefined, 'asks-you']);
});

test('a stored answer is ready for the very same question, suggested for the same in other words', () => {
  const answers = [stored('Do you own a bicycle?', 'Yes')];
  expect(both({ label: 'Do you own a bicycle?', options: ['Yes', 'No'] }, answers)).toEqual(['Yes', 'Yes', 'ready']);
  expect(both({ label: 'Do you have a bicycle of your own?', options: ['Yes', 'No'] }, answers)[1]).toBeUndefined();
  const unconfirmed = [stored('Do you own a bicycle?', 'Yes', false)];
  expect(both({ label: 'Do you own a bicycle?', options: ['Yes', 'No'] }, unconfirmed)[1]).toBeUndefined();
});

test('what stands under the name of somebody else is left', () => {
  for (const section of ['Reference 1', 'Emergency contact', 'References'])
    expect(both({ label: 'Website', section }).slice(1), section).toEqual([undefined, 'unclear']);
  expect(both({ label: 'Website', section: 'Job reference 4711' })[2]).toBe('ready');
});

test('of two boxes that ask the same, neither is sure; a token that its label denies is none', () => {
  const plan = (controls: Found[]) => itemsFor(controls, true).map((item) => (item.action === 'fill' ? item.confidence : item.why));
  expect(plan([found({ label: 'E-mail' }), found({ label: 'Email address' })])).toEqual(['suggested', 'suggested']);
  const byToken = (label: string) => ({ ...found({ label }), kind: 'field', key: 'name', by: 'autocomplete' }) as const;
  expect(plan([byToken('Company')])).toEqual(['unclear']);
  expect(plan([byToken('Imię i nazwisko')])).toEqual(['ready']);
});

test('what is left says why, and waits for the person', () => {
  const left = (described: Described, answers: StoredAnswer[] = []) => planned(described, person, { answers, careful: true });
  const forYou = { action: 'skip', why: 'asks-you', reason: 'Left for you.', needsYou: true };
  expect(left({ label: 'Gender', options: ['Female', 'Male'] })).toMatchObject(forYou);
  for (const widget of ['checkbox', 'workable-checkbox'] as const)
    expect(left({ label: 'Do you own a bicycle?', widget }, [stored('Do you own a bicycle?', 'Yes')])).toMatchObject(forYou);
  expect(left({ label: 'Website', section: 'References' })).toMatchObject({
    action: 'skip',
    why: 'unclear',
    reason: 'It may be about somebody else.',
    needsYou: true,
  });
  expect(left({ label: 'Website', section: 'References' })).not.toHaveProperty('value');
});

test('a number with its country goes where there is room for it, and no other value is touched', () => {
  const number = { label: 'Phone', widget: 'phone' } as const;
  expect(planned({ ...number, maxLength: 14 }, person, { careful: true })).toMatchObject({
    value: { type: 'text', text: '+14155550134' },
    shown: '+14155550134',
    confidence: 'ready',
  });
  const short = { ...person, basics: { ...person.basics, phone: '+493012345678901' } };
  const [known, unknown] = [planned(number, short), planned(number, short, { careful: true })];
  expect(unknown).toMatchObject({ shown: '+493012345678901' });
  const fits = known.action === 'fill' ? known.shown.length : 0;
  expect(planned({ ...number, maxLength: Math.max(fits, 15) }, short, { careful: true })).toMatchObject({ confidence: 'suggested' });
  expect(planned({ ...number, maxLength: 16 }, short, { careful: true })).toMatchObject({ shown: '+493012345678901', confidence: 'ready' });
});

test('only what stands on the form once is sure, whatever else is there', () => {
  const plan = (controls: Found[]) => itemsFor(controls, true).map((item) => (item.action === 'fill' ? item.confidence : item.why));
  expect(plan([found({ label: 'E-mail' }), found({ label: 'First name' }), found({ label: 'What drives you?' })])).toEqual([
    'ready',
    'ready',
    'no-answer',
  ]);
});

test('an answer to another question makes none of its own sure', () => {
  const answers = [stored('Do you own a bicycle?', 'Yes'), stored('City', 'Lisbon')];
  expect(both({ label: 'Notice period' }, answers)).toEqual(['4 weeks', undefined, 'suggested']);
  const also = [{ ...stored('Do you own a bicycle?', 'Yes'), alsoAsked: ['Is a bicycle yours?'] }];
  expect(both({ label: 'Is a bicycle yours?', options: ['Yes', 'No'] }, also)).toEqual(['Yes', 'Yes', 'ready']);
});

test('no box is ticked on a page that is not known, whatever it asks; on a known site it is', () => {
  for (const widget of ['checkbox', 'workable-checkbox'] as const) {
    const box = { ...found({ label: 'Are you over 18?', widget }), kind: 'question', intent: 'over-18' } as const;
    expect(itemsFor([box])[0]).toMatchObject({ action: 'fill', shown: 'Yes' });
    expect(itemsFor([box], true)[0]).toMatchObject({ action: 'skip', why: 'asks-you', reason: 'Left for you.', needsYou: true });
  }
});
