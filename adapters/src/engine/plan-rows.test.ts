import { expect, test } from 'vitest';
import type { Found } from '@sincerely/shared';
import { planOfForm as plan } from '../testing/any-form.ts';
import { applicant } from '../testing/applicant.ts';
import { found as control, planned } from '../testing/found.ts';

// What `planFill` says of one control: what is written and why, or why it is left.

const person = applicant();
const yesNo = ['Yes', 'No'];

const planOf = (found: Found, profile = person) => plan([found], undefined, profile).items[0];

test('what is filled says what, from where and how surely', () => {
  const label = 'Email';
  expect(planned({ label, section: 'About you', required: true }, person)).toEqual({
    ref: '#Email',
    selector: '#Email',
    signature: '',
    widget: 'text',
    label,
    section: 'About you',
    required: true,
    key: 'email',
    action: 'fill',
    value: { type: 'text', text: 'amara.okafor@example.com' },
    shown: 'amara.okafor@example.com',
    source: { kind: 'profile', path: 'basics.email', label: 'profile' },
    confidence: 'ready',
    overwrite: false,
  });
  expect(planned({ label: 'Resume/CV', widget: 'file' }, person)).toMatchObject({
    action: 'fill',
    value: { type: 'file', document: 'resume', name: 'cv.pdf' },
    shown: 'cv.pdf',
    confidence: 'ready',
  });
});

test('a text that does not fit is left whole, one that just fits is not', () => {
  const text = 'amara.okafor@example.com';
  expect(planned({ label: 'Email', maxLength: text.length }, person).action).toBe('fill');
  expect(planned({ label: 'Email', maxLength: text.length - 1 }, person)).toMatchObject({
    action: 'skip',
    why: 'no-match',
    reason: `It takes ${text.length - 1} characters and your text is longer.`,
  });
  // A menu has no place to type in: what is said of a length is not about it.
  expect(planned({ label: 'Are you over 18?', options: yesNo, maxLength: 1 }, person)).toMatchObject({ action: 'fill', shown: 'Yes' });
});

test('options that do not surely say it are left, with what they do not say', () => {
  expect(planned({ label: 'Are you over 18?', options: ['Perhaps', 'Later'] }, person)).toMatchObject({
    action: 'skip',
    why: 'no-match',
    reason: 'The options do not surely say “Yes”.',
  });
  const typed: Found = { ...control({ label: 'Resume' }), kind: 'field', key: 'resume', by: 'adapter' };
  expect(plan([typed]).items[0]).toMatchObject({
    action: 'skip',
    reason: 'The options do not surely say “cv.pdf”.',
  });
});

test('what the person put in is kept and named; what the page put in is written over; the very same is confirmed', () => {
  const described = { label: 'Email', current: ['other@example.com'] };
  expect(planned(described, person)).toMatchObject({
    action: 'skip',
    why: 'has-value',
    reason: 'You already put in “other@example.com”; it is kept.',
    needsYou: false,
  });
  expect(planned({ ...described, prefilledByPage: true }, person)).toMatchObject({ action: 'fill', overwrite: true });
  expect(planned({ label: 'Email', current: ['amara.okafor@example.com'] }, person)).toMatchObject({ action: 'fill', overwrite: false });
  expect(planned({ label: 'Resume/CV', widget: 'file', current: ['old.pdf'] }, person)).toMatchObject({ action: 'fill', shown: 'cv.pdf' });
  expect(planned({ label: 'Email', current: ['a', 'b'] }, person)).toMatchObject({ reason: 'You already put in “a, b”; it is kept.' });
});

test('a box to tick is ticked for a yes alone', () => {
  for (const widget of ['checkbox', 'workable-checkbox'] as const) {
    const box: Found = { ...control({ label: 'Are you over 18?', widget }), kind: 'question', intent: 'over-18' };
    expect(planOf(box)).toMatchObject({ value: { type: 'checked', checked: true }, shown: 'Yes' });
    expect(planOf(box, applicant({ over18: false }))).toMatchObject({ action: 'skip', why: 'no-match' });
  }
});

test('in a menu that nobody has looked into, yes, no and the vendor’s own are ready, and all else is suggested', () => {
  const menu = { widget: 'react-select' } as const;
  expect(planned({ label: 'Are you over 18?', ...menu }, person)).toMatchObject({
    value: { type: 'choice', options: [{ label: 'Yes' }] },
    confidence: 'ready',
  });
  expect(planned({ label: 'How did you hear about us?', ...menu }, person)).toMatchObject({ shown: 'LinkedIn', confidence: 'suggested' });
  expect(planned({ label: 'How did you hear about us?', options: ['LinkedIn', 'Other'] }, person)).toMatchObject({ confidence: 'ready' });
  expect(planned({ label: 'How did you hear about us?' }, person)).toMatchObject({ value: { type: 'text' }, confidence: 'ready' });
  const country: Found = { ...control({ label: 'Country', ...menu }), kind: 'field', key: 'country', by: 'adapter' };
  expect(plan([country]).items[0]).toMatchObject({ action: 'fill', confidence: 'ready' });
  expect(plan([{ ...country, by: 'label' }]).items[0]).toMatchObject({ action: 'fill', confidence: 'suggested' });
});

test('what stays empty waits for the person, but what is never filled, was typed, or the form can do without', () => {
  const needs = (described: Parameters<typeof planned>[0], who = person) => {
    const item = planned(described, who);
    return item.action === 'skip' ? [item.why, item.needsYou] : item;
  };
  expect(needs({ label: 'Password', type: 'secret', required: true })).toEqual(['never', false]);
  expect(needs({ label: 'Email', current: ['x@example.com'], required: true })).toEqual(['has-value', false]);
  const nobody = applicant();
  nobody.basics.url = '';
  expect(needs({ label: 'Website' }, nobody)).toEqual(['no-answer', false]);
  expect(needs({ label: 'Website', required: true }, nobody)).toEqual(['no-answer', true]);
  expect(needs({ label: 'What is your favourite colour?' })).toEqual(['no-answer', true]);
  expect(needs({ label: 'Are you over 18?', options: ['Perhaps', 'Later'] })).toEqual(['no-match', true]);
  const marked = { id: 'a', question: 'What drives you?', answer: '', confirmed: true, company: null, updatedAt: 0, neverUse: true };
  for (const required of [false, true])
    expect(planned({ label: 'What drives you?', required }, person, { answers: [marked] })).toMatchObject({
      action: 'skip',
      why: 'marked-never',
      needsYou: required,
    });
});

test('a button brings up blocks for the entries of the profile, a list takes them whole', () => {
  const two = applicant();
  two.work.push({ ...two.work[0], name: 'Tidewater' } as (typeof two.work)[0]);
  const list: Found = { ...control({ label: 'Employment' }), kind: 'field', key: 'employment-entries', by: 'adapter' };
  expect(planOf({ ...list, widget: 'greenhouse-add-entry' }, two)).toMatchObject({ value: { type: 'blocks' } });
  expect(planOf({ ...list, widget: 'workable-entries' }, two)).toMatchObject({ value: { type: 'entries' } });
  expect(planOf({ ...list, widget: 'text' }, two)).toMatchObject({ action: 'skip', why: 'no-match' });
});

test('a yes nobody asked for is not said: a box whose words are no question is left, a stored consent is one', () => {
  const asked = (label: string, intent: string, described: Partial<Parameters<typeof control>[0]> = {}): Found => ({
    ...control({ label, widget: 'checkbox', ...described }),
    kind: 'question',
    intent,
  });
  const left = { action: 'skip', why: 'no-match', reason: 'The options do not surely say “Yes”.' };
  expect(planOf(asked('I am over 18', 'over-18'))).toMatchObject(left);
  expect(planOf(asked('Age', 'over-18', { widget: 'text' }))).toMatchObject(left);
  expect(planOf(asked('Age', 'over-18', { widget: 'react-select' }))).toMatchObject(left);
  expect(planned({ label: 'Tell us about your willingness to relocate' }, person).action).toBe('skip');
  expect(planned({ label: 'Are you willing to relocate?' }, person)).toMatchObject({ action: 'fill', shown: 'Yes' });
  // Where a yes stands among the options, it is what it says.
  expect(planOf(asked('Age', 'over-18', { options: yesNo }))).toMatchObject({ action: 'fill', shown: 'Yes' });
  // The help may ask what the label only names, but not instead of a question that the label asks itself.
  const help = 'Are you over 18?';
  expect(planOf(asked('Age', 'over-18', { help }))).toMatchObject({ action: 'fill', shown: 'Yes' });
  expect(planOf(asked('What is your age?', 'over-18', { help }))).toMatchObject(left);
  // A field has its meaning from the vendor.
  const field: Found = { ...control({ label: 'Age', widget: 'checkbox' }), kind: 'field', key: 'over-18', by: 'adapter' };
  expect(planOf(field)).toMatchObject({ action: 'fill', shown: 'Yes' });
  const consent = asked('I have read the privacy policy and agree to it', 'consent-privacy');
  expect(planOf(consent, applicant({ consents: { 'consent-privacy': true } }))).toMatchObject({ action: 'fill', shown: 'Yes' });
  // What the person said to the very words of a box is theirs, whatever the words are.
  const stored = { id: 'a', question: 'Age', answer: 'Yes', confirmed: true, company: null, updatedAt: 0 };
  const box = planned({ label: 'Age', widget: 'checkbox' }, person, { answers: [stored] });
  expect(box).toMatchObject({ action: 'fill', shown: 'Yes', source: { kind: 'answer', path: 'a' } });
});

test('what the page itself contradicts is left', () => {
  const contradicted: Found = { ...control({ label: 'Email' }), kind: 'field', key: 'tel', by: 'adapter' };
  expect(planOf(contradicted)).toMatchObject({
    action: 'skip',
    why: 'unclear',
    reason: 'Its label says something else than the page’s own mark.',
  });
});

test('only a number the person typed keeps the country beside it, and only that', () => {
  const dialCode: Found = {
    ...control({ label: 'Country', current: ['+49'], prefilledByPage: true, widget: 'phone-country' }),
    kind: 'field',
    key: 'tel-country-code',
    by: 'adapter',
  };
  const [phone, email] = [control({ label: 'Phone', widget: 'phone', current: ['30 1234567'] }), control({ label: 'Email' })];
  expect(plan([dialCode, email, phone]).items).toMatchObject([
    { action: 'skip', why: 'has-value', reason: 'It goes with the number you put in.', needsYou: false },
    { action: 'fill', shown: 'amara.okafor@example.com' },
    { action: 'skip', why: 'has-value' },
  ]);
  expect(plan([dialCode, { ...phone, current: [] }]).items[0]).toMatchObject({ action: 'fill', overwrite: true });
  // Another thing that was typed, and a number that is left for another reason, change nothing.
  expect(plan([dialCode, { ...email, current: ['x@example.com'] }]).items[0]?.action).toBe('fill');
  expect(plan([dialCode, { ...phone, current: [], maxLength: 2 }]).items).toMatchObject([{ action: 'fill' }, { why: 'no-match' }]);
  const without = applicant();
  without.basics.phone = '';
  expect(planOf({ ...dialCode, prefilledByPage: false, current: [] }, without)).toMatchObject({ action: 'skip', why: 'no-answer' });
});

test('languages are known without looking into a menu', () => {
  const menu = { widget: 'react-select-multi' } as const;
  const languages: Found = { ...control({ label: 'Which languages do you speak?' }), ...menu, kind: 'question', intent: 'languages' };
  expect(planOf(languages)).toMatchObject({ action: 'fill', shown: 'English, French', confidence: 'ready' });
  // Of a stored answer to another question in such a menu, it is not known that it is there.
  const stored = { id: 'a', question: 'Favourite colour', answer: 'Green', confirmed: true, company: null, updatedAt: 0 };
  expect(planned({ label: 'Favourite colour', ...menu }, person, { answers: [stored] })).toMatchObject({ confidence: 'suggested' });
});

test('what a control means and offers is in its row, and nothing that it has not', () => {
  const [question] = plan([control({ label: 'What is your favourite colour?' })]).items;
  expect(Object.keys(question ?? {}).filter((key) => ['key', 'intent', 'options'].includes(key))).toEqual([]);
  const [meant] = plan([control({ label: 'Are you over 18?', options: yesNo })]).items;
  expect(meant).toMatchObject({ intent: 'over-18', options: [{ label: 'Yes' }, { label: 'No' }] });
  expect(meant).not.toHaveProperty('key');
});

test('of entries that have no place, the titles are said', () => {
  const two = applicant();
  two.work = two.work.slice(0, 2);
  const list: Found = { ...control({ label: 'Employment' }), kind: 'field', key: 'employment-entries', by: 'adapter' };
  expect(planOf(list, two)).toMatchObject({ reason: expect.stringMatching(/“.*Northwind Analytics.* · .*Harbor Health.*”/u) as string });
});

test('a consent without which nothing can be sent is agreed to only where that was said', () => {
  const box = { label: 'I agree to the privacy policy', widget: 'checkbox', required: true } as const;
  expect(planned(box, person)).toMatchObject({ action: 'skip' });
  expect(planned(box, person, { agreesToRequiredPrivacy: true })).toMatchObject({ action: 'fill' });
});
