import { expect, test } from 'vitest';
import { isHowLong, withoutHowLong } from './how-long.ts';

test.each(['3 years 9 months', '(2 Jahre und 1 Monat)', '1 an 11 mois', 'a year', '10 months'])('%s says how long', (text) => {
  expect(isHowLong(text)).toBe(true);
});

test.each(['any', 'Am', '5 m', 'Years of practice', '9 months of teaching'])('%s does not', (text) => {
  expect(isHowLong(text)).toBe(false);
});

test('it is taken from the end of a line where it stands apart', () => {
  expect(withoutHowLong('January 2023 – Present (2 years 6 months)')).toBe('January 2023 – Present');
  expect(withoutHowLong('Apr 2021 – Present\t5 years 7 months')).toBe('Apr 2021 – Present');
  expect(withoutHowLong('Worked there for 2 years')).toBe('Worked there for 2 years');
});
