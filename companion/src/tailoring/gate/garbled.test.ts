import { expect, test } from 'vitest';
import { says } from '../../testing/told-of-a-florist.ts';

/** What a model writes that has nothing to say: words of the facts in no order. */

test.each([
  ['two small words that never meet', 'Tied wreaths for after during two markets', 'Tied wreaths for two markets', 'en'],
  ['an opening verb in the middle', 'two groups of Coach for markets', 'Coach two groups for markets', 'en'],
  ['a word said again', 'Taught growers after growers how to tie', 'Taught growers how to tie', 'en'],
  [
    'an article before a comma',
    'Monitoring the stalls for roses, the including and the ferns',
    'Monitoring the stalls for roses and the ferns',
    'en',
  ],
  [
    'a name between a number and its noun',
    'Arbeit mit 8 Leipzig Markt Gärtnern aus der Region',
    'Arbeit mit 8 Gärtnern aus der Region',
    'de',
  ],
  ['articles that should have melted', 'Vendita di le rose il martedì e il giovedì', 'Vendita delle rose il martedì e il giovedì', 'it'],
] as const)('words in no order: %s', (_, junk, own, language) =>
  expect([says(junk, own, language), says(own, own, language)]).toEqual([false, true]),
);
