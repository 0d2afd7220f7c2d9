import type { FillPlan, Found } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { learnedFrom } from './learn.ts';
import { sentValues } from '@sincerely/adapters';

const question = (ref: string, label: string, current: string[], over: Partial<Found> = {}): Found =>
  ({
    kind: 'question',
    ref,
    selector: ref,
    widget: 'text',
    type: 'text',
    label,
    help: '',
    section: '',
    required: false,
    current,
    prefilledByPage: false,
    signature: '',
    ...over,
  }) as Found;

const filled = (ref: string, shown: string, kind: 'profile' | 'person'): FillPlan['items'][number] => ({
  ref,
  selector: ref,
  signature: '',
  widget: 'text',
  label: ref,
  section: '',
  required: false,
  action: 'fill',
  value: { type: 'text', text: shown },
  shown,
  source: { kind, path: '', label: '' },
  confidence: 'ready',
  overwrite: false,
});

const planOf = (...items: FillPlan['items']): FillPlan => ({
  id: 'p',
  adapter: 'lever',
  adapterVersion: 1,
  url: 'https://example.test/',
  items,
});
const learned = (found: Found[], plan = planOf(), company = 'Tidewater') => learnedFrom(found, plan, company, []);

test('what the person typed is offered, what the plan put in is not', () => {
  const found = [question('#a', 'Which editor do you use?', ['Helix']), question('#b', 'Notice period', ['4 weeks'])];
  expect(learned(found, planOf(filled('#b', '4 weeks', 'profile')))).toEqual([
    { question: 'Which editor do you use?', answer: 'Helix', company: null },
  ]);
  expect(learned(found, planOf(filled('#b', '4 weeks', 'person')))).toHaveLength(2);
  expect(learned(found, planOf(filled('#b', '2 weeks', 'profile')))).toHaveLength(2);
});

test('choices about oneself, consents, boxes, files and empty controls are not', () => {
  const gender = question('#g', 'Gender', ['Female'], { intent: 'eeo-gender' });
  const consent = question('#c', 'I agree', ['Yes'], { intent: 'consent-privacy', widget: 'checkbox' });
  const file = question('#f', 'Portfolio', ['work.pdf'], { widget: 'file' });
  expect(learned([gender, consent, file, question('#e', 'Anything else?', [])])).toEqual([]);
});

test('free text stays with the employer it was written for; what is confirmed already is not asked again', () => {
  const why = question('#w', 'Why us?', ['Because of the tides.'], { widget: 'textarea' });
  expect(learned([why])).toEqual([{ question: 'Why us?', answer: 'Because of the tides.', company: 'Tidewater' }]);
  const known = { id: '1', question: 'why us', answer: 'Because of the tides.', confirmed: true, company: 'Tidewater', updatedAt: 0 };
  expect(learnedFrom([why], planOf(), 'Tidewater', [known])).toEqual([]);
});

test('a receipt holds what the page showed, and the files of boxes that are gone', () => {
  const resume = {
    ...filled('#resume', 'cv.pdf', 'profile'),
    value: { type: 'file', document: 'resume', name: 'cv.pdf' },
  } as FillPlan['items'][number];
  expect(sentValues([question('#a', 'Editor', ['Helix']), question('#b', 'Empty', [])], planOf(resume))).toEqual([
    { label: '#resume', value: 'cv.pdf' },
    { label: 'Editor', value: 'Helix' },
  ]);
});

test('what is never to be answered for the person is not asked to be kept', () => {
  const marked = {
    id: '1',
    question: 'Which editor do you use?',
    answer: '',
    confirmed: true,
    company: null,
    neverUse: true,
    updatedAt: 0,
  };
  expect(learnedFrom([question('#a', 'Which editor do you use?', ['Helix'])], planOf(), 'Tidewater', [marked])).toEqual([]);
});
