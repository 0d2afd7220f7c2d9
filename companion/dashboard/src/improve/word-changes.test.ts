import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Run, wordChanges } from './word-changes.ts';

const textOf = (runs: Run[], ...kinds: Run['kind'][]) =>
  runs
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

test('only the words that differ are marked', () => {
  expect(wordChanges('Built the intake API in Python', 'Built in Python the intake API')).toEqual([
    { text: 'Built ', kind: 'same' },
    { text: 'in Python ', kind: 'new' },
    { text: 'the intake ', kind: 'same' },
    { text: 'API in Python', kind: 'gone' },
    { text: 'API', kind: 'new' },
  ]);
});

test('what stays and goes is the old text, what stays and comes is the new one', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '  ', 'c ', '\n', 'API'), { maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordChanges(before, after);
      expect([textOf(runs, 'same', 'gone'), textOf(runs, 'same', 'new')]).toEqual([before, after]);
      expect(textOf(wordChanges(before, before), 'gone', 'new')).toBe('');
    }),
  );
});
