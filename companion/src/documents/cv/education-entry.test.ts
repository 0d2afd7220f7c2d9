import { expect, test } from 'vitest';
import { textLines } from '../docx-lines.ts';
import { educationEntries, educationOf } from './education-entry.ts';

const read = (text: string) => educationEntries(textLines(text)).map((entry, index) => educationOf(entry, index, {}));

test.each([
  ['University of Bradford\n2013 – 2016\nAdult Nursing\nBSc (Hons)', 'Adult Nursing'],
  ['Adult Nursing, BSc (Hons), University of Bradford\n2013 – 2016', 'Adult Nursing'],
  ['BSc\tUniversity of Bradford, Adult Nursing\tBradford, UK\n2013 – 2016', 'Adult Nursing'],
  ['University of Bradford, Leeds\nBSc\n2013 – 2016', undefined],
])('the subject of a degree that stands alone: %j', (text, area) => {
  const [entry] = read(text);
  expect(entry?.institution).toBe('University of Bradford');
  expect(entry?.area).toBe(area);
});

test('words that are letters of schools in capitals are words in small ones', () => {
  const [entry] = read('Akademie Leine-Weser\nFachweiterbildung Intensivpflege\t10/2016 – 09/2018\nFacharbeit mit der Note 1,6');
  expect(entry?.institution).toBe('Akademie Leine-Weser');
});
