import type { FillItem, FillPlan, FillReport, FillResult } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { filesInForm } from './current-files.ts';

const resume: FillItem = {
  ref: '#resume',
  selector: '#resume',
  signature: '',
  widget: 'file',
  label: 'Resume',
  section: '',
  required: true,
  action: 'fill',
  value: { type: 'file', document: 'resume', name: 'cv.pdf' },
  shown: 'cv.pdf',
  source: { kind: 'document', path: 'resume', label: 'your document' },
  confidence: 'ready',
  overwrite: true,
};
const plan: FillPlan = { id: 'p', adapter: 'lever', adapterVersion: 1, url: 'https://example.test/', items: [resume] };
const [first, second] = [{ resume: { id: '1', name: 'cv.pdf' } }, { resume: { id: '2', name: 'cv.pdf' } }];
const after = (result: FillResult['result']): FillReport => ({
  planId: 'p',
  results: [{ ref: '#resume', label: 'Resume', result, shown: '' }],
  took: 1,
  appeared: 0,
});

test('a document that did not get into its box leaves the earlier one there, and the panel goes on saying so', () => {
  expect(filesInForm(plan, after('filled'), second, first)).toEqual(second);
  expect(filesInForm(plan, after('mismatch'), second, first)).toEqual(first);
});

test('where nothing stood before there is nothing older to tell of; a file of the person’s own is theirs to know', () => {
  expect(filesInForm(plan, after('refused'), second)).toEqual(second);
  expect(filesInForm(plan, after('kept'), second, first)).toEqual(second);
});
