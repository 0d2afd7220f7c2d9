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

test('a degree behind its label, a date that ends a sentence, and one that did not fit on the line', () => {
  const [school, course] = read(
    '1996 – 2005\tGymnasium am Tief, Aurich\nAbschluss: Allgemeine Hochschulreife\nNVQ Level 3 Plumbing, Pennine Valley College, 2008 to 2012.',
  );
  expect(school).toEqual({ institution: 'Gymnasium am Tief', studyType: 'Allgemeine Hochschulreife', startDate: '1996', endDate: '2005' });
  expect(course?.endDate).toBe('2012');
  const [broken] = educationEntries([
    { text: 'Bachelor of Technology, Sri Kaveri Institute of Technology –', page: 1, line: 1, size: 1, room: 0 },
    { text: 'May 2013', page: 1, line: 2, size: 1, room: 60 },
  ]).map((entry, index) => educationOf(entry, index, {}));
  expect(broken).toMatchObject({ institution: 'Sri Kaveri Institute of Technology', endDate: '2013-05' });
});
