import type { Fact } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { judgeSentence } from './gate.ts';

/** Wholes and parts, one's own and that of others: none is told for the other. */

type FactParts = Partial<Fact> & Pick<Fact, 'id' | 'kind' | 'text'>;
const fact = (parts: FactParts): Fact => ({ source: { file: 'profile' }, confidence: 1, confirmed: true, ...parts });
const dates = { entry: 'work:0', startDate: '2018-03' };
const says = (text: string, own: string) =>
  judgeSentence(text, [
    fact({ id: 'work:0', kind: 'work', text: 'Florist, Petal Yard, Leeds', ...dates }),
    fact({ id: 'work:0:0', kind: 'highlight', text: own, ...dates }),
  ]).ok;

test.each([
  [
    'half, not a quarter',
    'Brought in order tablets; roughly a quarter of growers use them',
    'Brought in order tablets; roughly half of growers use them',
    'Brought in order tablets',
  ],
  [
    'a part of a whole',
    'Answered calls for tender from parishes: 4 won of 17',
    'Answered calls for tender from parishes: 17 won',
    'Answered calls for tender from parishes: 4 won of 17',
  ],
  [
    'a part of them',
    'Sorted about 60 seed lots and labelled a third of them by hand',
    'Sorted and labelled about 60 seed lots by hand',
    'Sorted about 60 seed lots',
  ],
  [
    'how many in all',
    'Support about 280 growers at the market and two nurseries',
    'Support about 280 growers at each of the market and two nurseries',
    'Support about 280 growers at the market and two nurseries',
  ],
  [
    'selected ones',
    'Rose pruning for selected customers since 2023',
    'Rose pruning for customers since 2023',
    'Rose pruning for selected customers since 2023',
  ],
  [
    'one, not many',
    'Reading support for a Year 5 pupil in the garden club',
    'Reading support for Year 5 pupils in the garden club',
    'Reading support for a Year 5 pupil in the garden club',
  ],
  [
    'some of them',
    'Write flower cards for 6 regular shops, four of them in the old town',
    'Write flower cards for 6 regular shops in the old town',
    'Write flower cards for 6 regular shops',
  ],
  [
    "across what is one's own",
    'Losses of 4% in 2023 across my beds, against a team average of 6%',
    'Losses of 4% across the team in 2023',
    'Losses of 4% across my beds in 2023',
  ],
  [
    'years in a trade, not in a position',
    'Florist with nine years in the trade, three of them at a market',
    'Nine years as a florist',
    'Florist with nine years in the trade',
  ],
  [
    'years in two places',
    'Ten years between a nursery and flower shops',
    'Ten years in flower shops',
    'Ten years between a nursery and flower shops',
  ],
  [
    'with somebody whose trade sounds like the deed',
    'Made a watering plan with a test engineer that cut losses from 9 to 5 beds',
    'Made a watering plan that cut losses from 9 to 5 beds',
    'With a test engineer, made a watering plan that cut losses from 9 to 5 beds',
  ],
  [
    'what others decide',
    'Equipo de 7 personas en la floristería, horarios incluidos; las contrataciones las decide la zona',
    'Equipo de 7 personas en la floristería: horarios y contrataciones',
    'Equipo de 7 personas en la floristería',
  ],
  [
    "what is another's to do",
    'Conti mensili del vivaio; le dichiarazioni annuali sono dello studio esterno',
    'Conti mensili del vivaio e dichiarazioni annuali',
    'Conti mensili del vivaio',
  ],
])('%s', (_, own, lie, text) => {
  expect(says(text, own)).toBe(true);
  expect(says(lie, own)).toBe(false);
});

test('supplies and standards stand in for nobody', () => {
  expect(says('Wreaths for the chapel, ordered weekly', 'Supplies for the chapel ordered weekly, wreaths')).toBe(true);
  expect(says('Wrote wreath rules', 'Standards for wreath rules, which I wrote')).toBe(true);
});
