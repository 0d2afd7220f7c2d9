import { expect, test } from 'vitest';
import { textLines } from '../docx-lines.ts';
import type { Reading, TextLine } from '../text-line.ts';
import { readEntries } from './read-entries.ts';
import { workOf, workStyle } from './work-entry.ts';

type Set = [text: string, more?: Partial<TextLine>];
/** Lines one below the other, as far apart as the lines of one paragraph are where nothing else is said. */
const lines = (...set: Set[]): TextLine[] =>
  set.map(([text, more], at) => ({ text, size: 1, face: 'plain', page: 1, line: at + 1, indent: 0, gap: 1.3, ...more }));
const bold = { face: 'bold' };
function read(set: TextLine[]) {
  const readings: Record<string, Reading> = {};
  const work = workOf(readEntries(set, workStyle), readings);
  return { work, readings, named: work.map(({ position, name, highlights }) => [position, name, highlights.length]) };
}

test('an employer that stands once above several titles is that of each, and it is said', () => {
  const { named, readings } = read(
    lines(
      ['Northpine Foods', bold],
      ['Staff Engineer', { indent: 1.5, ...bold }],
      ['January 2023 - Present (2 years 6 months)', { indent: 1.5 }],
      ['Own the platform', { indent: 2.6, gap: 1.6 }],
      ['Mentor four engineers', { indent: 2.6, gap: 1.6 }],
      ['Engineer', { indent: 1.5, ...bold, gap: 2.7 }],
      ['March 2020 - December 2022', { indent: 1.5 }],
      ['Moved 180 jobs', { indent: 2.6, gap: 1.6 }],
    ),
  );
  expect(named).toEqual([
    ['Staff Engineer', 'Northpine Foods', 2],
    ['Engineer', 'Northpine Foods', 1],
  ]);
  expect(readings['work:1']?.doubt).toContain('position above');
});

test('a title above three lines of where it was; what an office asks beside it is no point', () => {
  const { named } = read(
    lines(
      ['Program Analyst, GS-0343-11'],
      ['Bureau of Inland Fisheries'],
      ['Division of Hatcheries'],
      ['40 Gunnison Avenue, Grand Junction, CO 81501'],
      ['03/2015 – 06/2019'],
      ['Salary: $79,586 per year Hours per week: 40'],
      ['Supervisor: Dale Sample, (970) 555-0152. May contact: Yes'],
      ['Prepared the annual budget justification of the Division and its monthly reports for 11 hatcheries.', { gap: 1.8 }],
      ['Accomplishment: Received the Award for Service to Rural Communities (2021)', { gap: 1.8 }],
      ['for restructuring the emergency repair application.'],
    ),
  );
  expect(named).toEqual([['Program Analyst, GS-0343-11', 'Bureau of Inland Fisheries', 2]]);
});

test('the end of a point above a second title of one employer names nobody', () => {
  const { named } = read(
    lines(
      ['LINDQVIST & COMPANY', bold],
      ['Engagement Manager\tJan 2024 – Present'],
      ['• Built the model that is used on four engagements, reducing analysis time from', { room: 2, indent: 1 }],
      ['two weeks to three days', { indent: 1 }],
      ['Associate\tAug 2021 – Dec 2023'],
      ['• Analyzed plant-level margins', { indent: 1 }],
    ),
  );
  expect(named).toEqual([
    ['Engagement Manager', 'LINDQVIST & COMPANY', 1],
    ['Associate', 'LINDQVIST & COMPANY', 1],
  ]);
});

test('points without signs are parted by their gaps, and a line that was full goes on', () => {
  const { work } = read(
    lines(
      ['Engineer at Acme\t2019 – 2021', bold],
      ['Planned and carried out twelve tests of the booking', { gap: 1.7, room: 2, indent: 1.3 }],
      ['form of the town', { indent: 1.3 }],
      ['Prototypes in the browser', { gap: 1.7, room: 30, indent: 1.3 }],
      ['Interviews', { gap: 1.7, room: 60, indent: 1.3 }],
    ),
  );
  expect(work[0]?.highlights).toEqual([
    'Planned and carried out twelve tests of the booking form of the town',
    'Prototypes in the browser',
    'Interviews',
  ]);
});

test('an employer and its town are no place, and no title', () => {
  const { work } = read(
    lines(['02/2013 – 04/2015\tChemist in quality control', bold], ['Pharma Sample AG, Marburg'], ['– Tests of stability', { gap: 1.6 }]),
  );
  expect(work[0]).toMatchObject({ position: 'Chemist in quality control', name: 'Pharma Sample AG', location: 'Marburg' });
});

test('the fonts of a line part what they name', () => {
  const { named } = read(
    lines(
      ['01/04/2019 – ACTUAL'],
      ['Jefa de recepción HOTEL MIRAMAR', { ...bold, spans: ['Jefa de recepción', 'HOTEL MIRAMAR'] }],
      ['• Caja', { gap: 1.8 }],
    ),
  );
  expect(named).toEqual([['Jefa de recepción', 'HOTEL MIRAMAR', 1]]);
});

test('where no word tells title from employer, they stand as in the other entries', () => {
  const set = lines(
    ['Acme Ltd', bold],
    ['Engineer'],
    ['2019 – 2021'],
    ['• Cranes', { gap: 1.8 }],
    ['Zephyr', { ...bold, gap: 2.4 }],
    ['Dreamweaver'],
    ['2017 – 2019'],
    ['• Lifts', { gap: 1.8 }],
  );
  const { named, readings } = read(set);
  expect(named[1]).toEqual(['Dreamweaver', 'Zephyr', 1]);
  expect(readings['work:1']?.confidence).toBeLessThan(0.5);
});

test('the rows of a European form are taken apart by their labels, the employer named last included', () => {
  const rows = [
    'Date\tDal 03/2020 ad oggi',
    'Lavoro o posizione ricoperti\tCapo progetto',
    'Principali attività\tCoordinamento di cinque progettisti',
    'Datore di lavoro\tOfficine Esempio S.p.A., Bergamo',
    'Date\tDa aprile a settembre 2013',
    'Lavoro o posizione ricoperti\tTirocinante',
    'Datore di lavoro\tCompressori Esempio S.r.l., Lecco',
  ];
  expect(read(textLines(rows.join('\n'))).named).toEqual([
    ['Capo progetto', 'Officine Esempio S.p.A.', 1],
    ['Tirocinante', 'Compressori Esempio S.r.l.', 0],
  ]);
});

test('what stands between a head and its points is said of the position, and is no point', () => {
  const { work } = read(
    lines(
      ['Engineer at Acme\t2019 – 2021', bold],
      ['Payments for credit unions, sixty people in all.'],
      ['– Split a monolith', { gap: 1.6 }],
      ['– Wrote the guide', { gap: 1.6 }],
    ),
  );
  expect(work[0]).toMatchObject({
    summary: 'Payments for credit unions, sixty people in all.',
    highlights: ['Split a monolith', 'Wrote the guide'],
  });
});

test('an employer with the dates of all the years above titles with their own is no position, and is named by each of them', () => {
  const { named, readings } = read(
    lines(
      ['Corrib Foods plc, Dublin\tSeptember 2018 – Present', bold],
      ['Finance Manager\tFebruary 2021 – Present', { face: 'italic' }],
      ['• Lead a team of five', { indent: 1 }],
      ['Financial Accountant\tSeptember 2018 – January 2021', { face: 'italic', gap: 2.4 }],
      ['• Prepared the accounts', { indent: 1 }],
      ['Killary Ltd\tJune 2012 – August 2018', { ...bold, gap: 2.4 }],
      ['Accounts Assistant\tClifden', { face: 'italic' }],
      ['• Filed the returns', { indent: 1 }],
    ),
  );
  expect(named).toEqual([
    ['Finance Manager', 'Corrib Foods plc', 1],
    ['Financial Accountant', 'Corrib Foods plc', 1],
    ['Accounts Assistant', 'Killary Ltd', 1],
  ]);
  expect(readings['work:0']?.doubt).toBeUndefined();
});

test('how long it was and where its employer’s page is are no names', () => {
  const { named } = read(
    lines(
      ['Engineer, Tidewater Ltd', bold],
      ['Apr 2021 – Present\t5 years 7 months', {}],
      ['https://tidewater.example', {}],
      ['• Moved 41 services', { indent: 1 }],
      ['Tester, Brightloom Ltd', { ...bold, gap: 2.4 }],
      ['Mar 2018 – Mar 2021', {}],
      ['3 years', {}],
      ['• Wrote the tests', { indent: 1 }],
    ),
  );
  expect(named).toEqual([
    ['Engineer', 'Tidewater Ltd', 1],
    ['Tester', 'Brightloom Ltd', 1],
  ]);
});

test('positions in a grid are read one column after the other', () => {
  const { named } = read(
    lines(
      ['Charge Nurse\tStaff Nurse', bold],
      ['North Infirmary\tSouth Infirmary', {}],
      ['2020 – 2024\t2016 – 2019', {}],
      ['• Led the ward\t• Cared for eight patients', {}],
    ),
  );
  expect(named).toEqual([
    ['Charge Nurse', 'North Infirmary', 1],
    ['Staff Nurse', 'South Infirmary', 1],
  ]);
});

test('a sentence below the dates is what was done, also where its last word is short', () => {
  const { work } = read(
    lines(
      ['Charge Nurse, North Infirmary', bold],
      ['Jan 2020 – Present', {}],
      ['Lead for discharge on an acute medical ward.', { gap: 2 }],
      ['• Roster 22 staff', { indent: 1 }],
    ),
  );
  expect(work[0]).toMatchObject({ name: 'North Infirmary', summary: 'Lead for discharge on an acute medical ward.' });
});
