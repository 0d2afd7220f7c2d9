import { expect, test } from 'vitest';
import type { TextLine } from '../text-line.ts';
import { listOf } from './read-list.ts';

const line = (text: string, more: Partial<TextLine> = {}): TextLine => ({ text, size: 1, page: 1, line: 1, indent: 0, room: 60, ...more });
const items = (...lines: TextLine[]) => listOf(lines).map(({ text }) => text);

test('a list behind a label goes on in its column', () => {
  expect(items(line('EDV:\tMS Word, DATEV, SAP'), line('R/3 (Grundkenntnisse)', { indent: 12 }), line('Sonstiges:\tStenografie'))).toEqual([
    'MS Word',
    'DATEV',
    'SAP R/3 (Grundkenntnisse)',
    'Stenografie',
  ]);
});

test('what begins at the edge again is another one', () => {
  expect(items(line('EDV:\tMS Word, DATEV'), line('Stenografie'))).toEqual(['MS Word', 'DATEV', 'Stenografie']);
});

test('how well something is known is no skill', () => {
  expect(items(line('Dentrix'), line('Excellent', { indent: 12 }), line('Eaglesoft'), line('Very Good', { indent: 11 }))).toEqual([
    'Dentrix',
    'Eaglesoft',
  ]);
});
