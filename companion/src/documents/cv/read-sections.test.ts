import { expect, test } from 'vitest';
import { textLines } from '../docx-lines.ts';
import type { TextLine } from '../text-line.ts';
import { readSections } from './read-sections.ts';
import { headingOf, hintOf } from './words/heading-words.ts';

const heading = (text: string, more: Partial<TextLine> = {}): TextLine => ({ text, size: 1.4, face: 'f2', page: 1, line: 1, ...more });
const line = (text: string, more: Partial<TextLine> = {}): TextLine => ({ text, size: 1, face: 'f1', page: 1, line: 1, ...more });
const names = (lines: TextLine[]) => readSections(lines).map(({ name, lines: { length } }) => `${name} ${length}`);

const name = line('Tane Sample', { size: 3, face: 'f2' });
const job = [line('Head Chef'), line('Saltbush Ltd, Fremantle'), line('2021 – 2024'), line('Lead sixteen cooks')];
const degree = [line('Certificate III in Cookery'), line('Institute of the South, 2012')];

test('headings in words of their own are known by how they are set, and what they stand above by its text', () => {
  const cv = [
    name,
    line('Head chef, fire and fish'),
    heading('On the pass'),
    ...job,
    heading('Schooling'),
    ...degree,
    heading('What I bring'),
    line('Butchery, Costing'),
    heading('Referees'),
    line('On request'),
  ];
  expect(names(cv)).toEqual(['head 2', 'work 4', 'education 2', 'skills 1', 'other 1']);
});

test('a title set as headings are is none', () => {
  const cv = [
    name,
    heading('Experience'),
    heading('Software Engineer'),
    line('Acme Ltd'),
    line('2019 – 2021'),
    heading('Education'),
    heading('Bachelor of Arts'),
    line('University of Leeds, 2012'),
  ];
  expect(names(cv)).toEqual(['head 1', 'work 3', 'education 2']);
});

test('"Languages" among skills is a label where nobody speaks them', () => {
  const cv = [name, heading('Skills'), line('Languages'), line('Python, SQL'), heading('Languages'), line('English, French')];
  expect(names(cv)).toEqual(['head 1', 'skills 2', 'languages 1']);
});

test('a box beside a section does not end it', () => {
  const cv = [
    name,
    heading('Experience'),
    ...job.slice(0, 2),
    line('anna@example.com', { startsColumn: true }),
    line('Lyon'),
    line('2021 – 2024', { endsColumns: true }),
    line('Lead sixteen cooks'),
  ];
  const sections = readSections(cv);
  expect(sections.filter((one) => one.name === 'work').flatMap((one) => one.lines)).toHaveLength(4);
});

test('headings are known in decoration, letter-spacing, and with an accent first', () => {
  expect(
    ['~ ÉTUDES ~', '— Formation —', 'E X P E R I E N C E', 'Über mich', '## Toolbox', '⮚  Trayectoria laboral'].map(headingOf),
  ).toEqual(['education', 'education', 'work', 'summary', 'skills', 'work']);
  expect(['• Education of trainees', 'Licence en géographie', 'Progettista meccanico'].map(headingOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a plain text has its headings by their words alone', () => {
  expect(
    readSections(textLines('Anna Sample\n\nBerufstätigkeit\nseit 2020 Köchin\n\nAus- und Weiterbildung\n2010 Lehre')).map(
      (one) => one.name,
    ),
  ).toEqual(['head', 'work', 'education']);
});

test('employers set as headings are, each with its dates below, begin no section', () => {
  const at = (text: string, more: Partial<TextLine> = {}) => line(text, more);
  const cv = [
    name,
    heading('Work experience'),
    heading('Tidewater Logistics'),
    at('Engineer'),
    at('2021 – 2024'),
    heading('Brightloom Analytics'),
    at('Tester'),
    at('2018 – 2021'),
    heading('Education'),
    ...degree,
  ];
  expect(names(cv)).toEqual(['head 1', 'work 6', 'education 2']);
});

test('"Highlights" and "Courses" within entries begin no section', () => {
  const part = (text: string) => line(text, { size: 1.2, face: 'f2', indent: 2 });
  const cv = [
    name,
    heading('Work'),
    ...job,
    part('Highlights'),
    line('Won a prize'),
    heading('Education'),
    ...degree,
    part('Courses'),
    line('Pastry'),
  ];
  expect(names(cv)).toEqual(['head 1', 'work 6', 'education 4']);
});

test('languages that nobody speaks are skills', () => {
  const cv = [name, heading('Experience'), ...job, heading('Languages'), line('Go, Python'), heading('Interests'), line('Chess')];
  expect(names(cv)).toEqual(['head 1', 'work 4', 'skills 1', 'other 1']);
});

test('capitals that have lost their accents are the same heading, and so is one that names two things', () => {
  expect(['EXPERIENCES PROFESSIONNELLES', 'COMPETENCES', 'FORMACION ACADEMICA', 'FAHIGKEITEN'].map(headingOf)).toEqual([
    'work',
    'skills',
    'education',
    'skills',
  ]);
  expect(['Ausbildung und Wehrdienst', 'Diplômes et concours', 'Schooling and apprenticeship'].map(headingOf)).toEqual(
    Array.from({ length: 3 }, () => 'education'),
  );
  // Work told with it would be read as schools; and in English it is the name of the paper.
  expect(['Ausbildung und Beruf', 'RESUME'].map(headingOf)).toEqual([undefined, undefined]);
});

test.each([
  ['work', ['Relevant Work Experience', 'Teaching Experience', 'Berufliche Erfahrungen', 'Historique professionnel', 'Historial laboral']],
  [
    'education',
    ['Vocational Training', 'Schul- und Berufsausbildung', 'Akademischer Werdegang', 'Parcours académique', 'Datos académicos'],
  ],
  ['skills', ['Soft Skills', 'Besondere Kenntnisse', 'Connaissances informatiques', 'Puntos fuertes', 'What I can do']],
  ['languages', ['Language Proficiency', 'Compétences linguistiques', 'Spoken languages']],
  ['summary', ['Summary of Qualifications', 'Zielsetzung', 'Projet professionnel', 'Objetivo profesional']],
  ['other', ['Security Clearance', 'Training and Development', 'Vie associative', 'Carnet de conducir', 'Altre informazioni']],
])('headings of %s', (section, texts) => {
  expect(texts.map(headingOf)).toEqual(texts.map(() => section));
});

test('a word that may be any is a heading only where it is set as one', () => {
  expect(['Software', 'Missions', 'Schwerpunkte', 'Portfolio', 'Key achievements', 'Tickets handled per week: 40'].map(headingOf)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
  expect(['Software', 'Missions', 'Schwerpunkte', 'Portfolio', 'Informations'].map(hintOf)).toEqual([
    'skills',
    'work',
    'skills',
    'other',
    undefined,
  ]);
});

test('the last word of a point is no heading', () => {
  const wrapped = [line('2021 – 2024'), line('• Lead sixteen cooks: rotas, appraisals,'), line('training'), line('• Write the menus')];
  expect(names([name, heading('Work history'), line('Head Chef'), ...wrapped, heading('Education'), ...degree])).toEqual([
    'head 1',
    'work 5',
    'education 2',
  ]);
});

test('"Training" heads schools where nothing else does, and courses where something does', () => {
  const training = [heading('Training'), line('NVQ Level 2 Roof Slating\t2012'), line('Dearne Valley College')];
  expect(names([name, heading('Work history'), ...job, ...training])).toEqual(['head 1', 'work 4', 'education 2']);
  expect(names([name, heading('Work history'), ...job, heading('Education'), ...degree, ...training])).toEqual([
    'head 1',
    'work 4',
    'education 2',
    'other 2',
  ]);
});
