import { describe, expect, test } from 'vitest';
import { fact, going } from '../../testing/told-of-a-florist.ts';
import { judgeSentence } from './gate.ts';

const highlights = [
  'Answer calls two mornings a week, not including complaints',
  'Autumn fair 2023: prepared the lists of 740 growers together with a colleague',
  'Bloomware for two shops; till closed by the 10th',
  'Weekly payroll for 26 florists; public contracts only in May',
  'Vouchers for around 30 growers each January',
  'Price lists every two weeks, checked by the owner before printing',
];
const facts = [
  fact({ id: 'work:0', kind: 'work', text: 'Florist, Petal Yard, Leeds', ...going }),
  ...highlights.map((text, at) => fact({ id: `work:0:${at}`, kind: 'highlight', text, ...going })),
  fact({ id: 'skill:0', kind: 'skill', text: 'Excel' }),
];
const says = (text: string) => judgeSentence(text, facts).ok;

describe('each clause of a sentence, and each thing that is listed, by itself', () => {
  test.each([
    [
      'two of one person',
      'I answer calls two mornings a week, not including complaints, and prepared the lists of 740 growers for the autumn fair 2023 together with a colleague.',
      'I answer calls two mornings a week, not including complaints, and prepared the lists of 740 growers for the autumn fair 2023.',
    ],
    [
      'things of different facts',
      'My work includes Bloomware for two shops, weekly payroll for 26 florists, and vouchers for around 30 growers each January.',
      'My work includes Bloomware for two shops, weekly payroll for 26 florists, and vouchers for around 26 growers each January.',
    ],
    [
      'before is not after, at a joint',
      'My work includes price lists every two weeks, checked by the owner before printing, and vouchers for around 30 growers each January.',
      'My work includes price lists every two weeks, checked by the owner after printing, and vouchers for around 30 growers each January.',
    ],
    [
      'a skill is not said to be used beside a deed',
      'I answer calls two mornings a week, not including complaints.',
      'I answer calls two mornings a week, not including complaints, and I use Excel.',
    ],
  ])('%s', (_, text, lie) => expect([says(text), says(lie)]).toEqual([true, false]));
});
