import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinBrokenRange, readDateRange, readSingleDate } from './read-dates.ts';

test.each([
  ['March 2021 – Present', '2021-03', undefined],
  ['06/2017 - 02/2021', '2017-06', '2021-02'],
  ['2022/05 → ongoing', '2022-05', undefined],
  ['[ 15/03/2016 – 31/03/2019 ]', '2016-03', '2019-03'],
  ['vom 01.04.2015 bis zum 31.03.2018', '2015-04', '2018-03'],
  ['1º settembre 2018 – 14 marzo 2021', '2018-09', '2021-03'],
  ['2019–21', '2019', '2021'],
  ['2019-03-01 – 2021-11-30', '2019-03', '2021-11'],
  ['2020-01-15 —', '2020-01', undefined],
  ['08.2014–03.2019', '2014-08', '2019-03'],
  ['avril – août 2025', '2025-04', '2025-08'],
  ["d'avril à juin 2012", '2012-04', '2012-06'],
  ['de janvier 2015 à août 2019', '2015-01', '2019-08'],
  ['seit Oktober 2021', '2021-10', undefined],
  ['dal 2018 ad oggi', '2018', undefined],
  ['sept. 2018 – à ce jour', '2018-09', undefined],
  ['Oct 2021 – Till Date', '2021-10', undefined],
  ['2019 – a día de hoy', '2019', undefined],
  ['Junio 2019 a la fecha', '2019-06', undefined],
  ['02/2020–alla data attuale', '2020-02', undefined],
  ['WINTER 2015 – SUMMER 2017/18', '2015', '2018'],
  ['veranos de 2021 y 2022', '2021', '2022'],
  ["Jan '19 – Mar '21", '2019-01', '2021-03'],
])('%s is read as a range', (text, startDate, endDate) => {
  const found = readDateRange(text);
  expect([found?.startDate, found?.endDate]).toEqual([startDate, endDate]);
  expect(found?.rest).toBe('');
});

test.each(['40 to 50 people in 2019', 'Harvests of the years 1890–1930', 'ISO 9606-1: 141 and 111', 'Call 020 7946 0018'])(
  '%s has no range',
  (text) => {
    expect(readDateRange(text)).toBeUndefined();
  },
);

test('what is beside the dates stays whole', () => {
  expect(readDateRange('Engineer (2016 – today), Acme')?.rest).toBe('Engineer\t, Acme');
  expect(readDateRange('Classroom Teacher, Year 1\tJan 2018 – Dec 2020')?.rest).toBe('Classroom Teacher, Year 1');
  expect(readSingleDate('Bachelor of Science, June 2007')).toMatchObject({ endDate: '2007-06', rest: 'Bachelor of Science' });
});

test('a range that a narrow column or the end of a line broke is made whole', () => {
  expect(joinBrokenRange('2021 – Engineer, Acme', 'Present Built a crane')).toEqual(['2021 – Present\tEngineer, Acme', 'Built a crane']);
  expect(joinBrokenRange('Chair of law\tOctober 2008 to', 'Assistant\tSeptember 2010')).toEqual([
    'Chair of law\tOctober 2008 to September 2010',
    'Assistant',
  ]);
  expect(joinBrokenRange('Apr 2016–Aug Designer', '2019 Drew housings')).toEqual(['Apr 2016 – Aug 2019\tDesigner', 'Drew housings']);
  expect(joinBrokenRange('Summers 2006\tA farm', 'and 2007\tHelper')).toEqual(['2006 – 2007\tA farm', 'Helper']);
  expect(joinBrokenRange('Engineer', 'Acme')).toBeUndefined();
});

test('any two months of any years are read in every form', () => {
  const month = fc.integer({ min: 1, max: 12 });
  const year = fc.integer({ min: 1950, max: 2039 });
  fc.assert(
    fc.property(month, year, month, year, (startMonth, startYear, endMonth, endYear) => {
      const two = (value: number) => String(value).padStart(2, '0');
      const wanted = { startDate: `${startYear}-${two(startMonth)}`, endDate: `${endYear}-${two(endMonth)}` };
      for (const form of [
        `${two(startMonth)}/${startYear} – ${two(endMonth)}/${endYear}`,
        `${startMonth}.${startYear} - ${endMonth}.${endYear}`,
        `${startYear}/${two(startMonth)} → ${endYear}/${two(endMonth)}`,
        `01.${two(startMonth)}.${startYear} bis 28.${two(endMonth)}.${endYear}`,
      ])
        expect(readDateRange(form), form).toMatchObject(wanted);
    }),
  );
});
