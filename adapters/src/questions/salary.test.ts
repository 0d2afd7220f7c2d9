import { expect, test } from 'vitest';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';

const says = (label: string, options?: string[], location = 'Austin, TX') =>
  filledWith(planned({ label, ...(options ? { options } : {}) }, applicant(), { location }));

test('an amount is written as the box wants it', () => {
  expect(says('Desired salary')).toBe('165,000 USD');
  expect(says('Desired annual salary (numbers only)')).toBe('165000');
  expect(says('Can you share your salary expectations?')).toBe('165,000 USD');
});

test.each([
  [['Under $120,000', '$120,000 - $159,999', '$160,000 - $180,000'], 'Austin, TX', '$160,000 - $180,000'],
  [['$120-140k', '$140-160k', '$160-180k'], 'New York', '$160-180k'],
  [['USD 100k-150k', 'USD 150k-200k'], 'Toronto, Canada', 'USD 150k-200k'],
  [['$120k-$150k', '$150k-$180k'], 'Toronto, Canada', undefined],
  [['$120k-$150k', '$150k-$180k'], '', undefined],
  [['£100k-£150k', '£150k-£180k'], 'London, UK', undefined],
  [['100k-150k', '150k-180k'], 'Austin, TX', undefined],
  [['$50-$60/hr', '$60+/hr'], 'Austin, TX', undefined],
  [['$150k-$165k', '$165k-$180k'], 'Austin, TX', undefined],
  [['Below market', 'At market'], 'Austin, TX', undefined],
])('among %j for a job in %s: %s', (options, location, expected) => {
  expect(says('What are your salary expectations?', options, location)).toBe(expected);
});

test.each([
  'Are your salary expectations flexible?',
  'The salary range for this role is $90,000-$110,000. Please confirm you would like to proceed.',
  'How did you arrive at your salary expectations?',
  'Expected salary increase (%)',
])('%s is not a question for an amount', (label) => {
  expect(says(label)).toBeUndefined();
});
