import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedNotes } from './notes-draft.ts';

test('what was typed and not saved is gone on with', () => {
  expect(mergedNotes('call', { base: 'call', text: 'call Robin' })).toBe('call Robin');
  expect(mergedNotes('call', undefined)).toBe('call');
  expect(mergedNotes('changed elsewhere', { base: 'call', text: 'call' })).toBe('changed elsewhere');
});

test('a text that was on its way and has arrived was not written elsewhere', () => {
  expect(mergedNotes('call', { base: '', sent: 'call', text: 'ask' })).toBe('ask');
});

test('whatever was written in two places, no line of either is lost', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'call Robin', 'ask'), { maxLength: 4 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, text, (base, saved, typed) => {
      const merged = mergedNotes(saved, { base, text: typed });
      if (saved !== base) expect(merged).toContain(saved);
      if (typed !== base) expect(merged).toContain(typed);
    }),
  );
});
