import { expect, test } from 'vitest';
import { editPlan } from '../engine/edit-plan.ts';
import { asksForSecret } from '../sight/asks-for-secret.ts';
import { applicant } from '../testing/applicant.ts';
import { filledWith, found, planned } from '../testing/found.ts';
import { isContradicted } from './is-contradicted.ts';

test.each(['Password', 'Social Security Number', 'IBAN', 'Name on card', 'Kontonummer', 'Mot de passe', 'CPF'])(
  '%s is a secret',
  (label) => {
    expect(asksForSecret(label)).toBe(true);
  },
);

test.each(['Describe your experience with credit card processing', 'Phone', 'Account manager', 'Which bank did you last work for?'])(
  '%s is none',
  (label) => {
    expect(asksForSecret(label)).toBe(false);
  },
);

test('a secret is never filled: not from what is remembered, and not by an edit of the plan', () => {
  const label = 'Social Security Number';
  const stored = { id: '1', question: label, answer: '000-00-0000', company: null, confirmed: true, neverUse: false, updatedAt: 0 };
  const item = planned({ label }, applicant(), { answers: [stored] });
  expect(item).toMatchObject({ action: 'skip', why: 'never', reason: 'Sincerely never fills this.' });
  const plan = { id: 'p', adapter: 'lever', adapterVersion: 1, url: 'https://jobs.lever.co/', items: [item] };
  expect(editPlan(plan, item.ref, { type: 'text', text: '000-00-0000' }).items).toEqual([item]);
  expect(planned({ label: 'Phone', type: 'secret' }, applicant())).toMatchObject({ action: 'skip', why: 'never' });
});

test('a box whose label names another personal field than the page’s mark is left', () => {
  expect(planned({ label: 'Phone', mapped: 'email' }, applicant())).toMatchObject({ action: 'skip', why: 'unclear' });
  expect(filledWith(planned({ label: 'E-mail', mapped: 'email' }, applicant()))).toBeDefined();
  expect(isContradicted(found({ label: 'Where can we reach you?', mapped: 'email' }))).toBe(false);
});
