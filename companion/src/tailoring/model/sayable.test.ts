import type { Fact } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { withoutIdentity } from './sayable.ts';

const own: Fact[] = [
  { id: 'basics:phone', kind: 'identity', text: '612 34 56 78', source: { file: 'profile' }, confidence: 1, confirmed: true },
];

test.each(['Call 612 34 56 78', 'Call +49 151 2345678', 'Call 0151/2345678 or 030 - 12345678', 'Call (555) 010-0199', 'Call 555.010.0199'])(
  'a number one may be called by is not said: %s',
  (text) => expect(withoutIdentity(text, own)).not.toMatch(/\d{2}/u),
);

test.each([
  'Accreditation to DIN EN ISO 15189 (2015)',
  'Head of shift 2018 - 2021',
  'Head of shift 01/2018 - 12/2021',
  'Budgets of 120 000 - 150 000 a year',
  'Steel 1.4301 and 1.4571',
])('what only has digits stays: %s', (text) => expect(withoutIdentity(text, own)).toBe(text));
