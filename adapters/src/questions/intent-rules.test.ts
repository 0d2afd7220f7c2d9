import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting } from '../testing/fitting.ts';
import { fieldRules, links } from './field-of-label.ts';
import { rules } from './intent-rules.ts';
import type { Pattern } from './pattern.ts';
import * as words from './right-to-work/words.ts';

type Named = [name: string, pattern: Pattern];
const isPattern = (thing: unknown): thing is Pattern => typeof thing === 'object' && thing !== null && 'pieces' in thing;
const patterns: Named[] = [
  ...rules.flatMap(({ intent, is }): Named[] => (isPattern(is) ? [[intent, is]] : [])),
  ...fieldRules.map(({ key, is }): Named => [`${key} by its label`, is]),
  ...links.map(([key, is]): Named => [`${key} by its label`, is]),
  ...Object.entries(words).flatMap(([name, thing]): Named[] => (isPattern(thing) ? [[name, thing]] : [])),
];

test.each(patterns)('%s: what the pattern fits has one of its pieces', (_, pattern) => {
  fc.assert(
    fc.property(fitting(pattern), (text) => {
      expect(pattern.pieces.filter((piece) => text.includes(piece))).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});
