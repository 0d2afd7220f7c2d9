import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { smallestPdf } from './pdf/smallest-pdf.ts';
import { readCv } from './read-cv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = async (name: string, data: Uint8Array) =>
  readCv(name, data).then(
    () => 'none',
    (thrown: { code: string }) => thrown.code,
  );

const positions = `Company Name,Title,Description,Location,Started On,Finished On
Northwind Analytics,Senior Software Engineer,"• Cut report time from 9 s to 1.2 s
• Led four engineers, ""the reporters""","San Francisco, California, United States",Mar 2021,
Harbor Health,Software Engineer,,Oakland,Jun 2017,Feb 2021
`;
const linkedIn = {
  'Profile.csv':
    '\uFEFFFirst Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nAmara,Okafor,,,,Senior Software Engineer,"Nine years, from schema to screen",Software,94109,"San Francisco, California, United States",,[PERSONAL:https://amara-okafor.example.com],\n',
  'Positions.csv': positions,
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of Washington,2013,2017,,"Bachelor of Science, Computer Science",\n',
  'Skills.csv': 'Name\nTypeScript\n"SQL, in anger"\n',
  'Languages.csv': 'Name,Proficiency\nEnglish,Native or bilingual proficiency\nFrench,\n',
  'Email Addresses.csv':
    'Email Address,Confirmed,Primary,Updated On\nold@example.com,Yes,No,1/1/20\namara.okafor@example.com,Yes,Yes,1/1/21\n',
  'PhoneNumbers.csv': 'Extension,Number,Type\n,+14155550134,Mobile\n',
};
const archiveOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [`export/${name}`, strToU8(text)])));

test('a LinkedIn export is taken whole, each fact with the row it stands in', async () => {
  const { profile, facts, warnings } = await readCv('Basic_LinkedInDataExport.zip', archiveOf(linkedIn));
  expect(profile.basics).toEqual({
    name: 'Amara Okafor',
    givenName: 'Amara',
    familyName: 'Okafor',
    label: 'Senior Software Engineer',
    summary: 'Nine years, from schema to screen',
    email: 'amara.okafor@example.com',
    phone: '+14155550134',
    url: 'https://amara-okafor.example.com',
    location: { city: 'San Francisco', region: 'California', countryCode: 'US' },
    profiles: [],
  });
  expect(profile.work).toMatchObject([
    {
      name: 'Northwind Analytics',
      position: 'Senior Software Engineer',
      startDate: '2021-03',
      highlights: ['Cut report time from 9 s to 1.2 s', 'Led four engineers, "the reporters"'],
    },
    { name: 'Harbor Health', startDate: '2017-06', endDate: '2021-02', highlights: [] },
  ]);
  expect(profile.education).toEqual([
    {
      institution: 'University of Washington',
      studyType: 'Bachelor of Science',
      area: 'Computer Science',
      startDate: '2013',
      endDate: '2017',
    },
  ]);
  expect(profile.skills.map(({ name }) => name)).toEqual(['TypeScript', 'SQL, in anger']);
  expect(profile.languages).toEqual([{ language: 'English', fluency: 'Native or bilingual proficiency' }, { language: 'French' }]);
  expect(facts.find(({ id }) => id === 'work:1')?.source).toEqual({ file: 'Basic_LinkedInDataExport.zip/Positions.csv', line: 3 });
  expect(warnings).toEqual([]);
});

const ids = Array.from({ length: 300 }, (_, at) => at + 10);
const manyPages = smallestPdf
  .replace('/Kids[3 0 R]/Count 1', `/Kids[${ids.map((id) => `${id} 0 R`).join(' ')}]/Count 300`)
  .replace('trailer', `${ids.map((id) => `${id} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj`).join('\n')}\ntrailer`);
const locked = smallestPdf.replace(
  'trailer <</Root 1 0 R>>',
  `6 0 obj <</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>> endobj\ntrailer <</Root 1 0 R/Encrypt 6 0 R/ID[<01><01>]>>`,
);
const withoutText = smallestPdf.replace('(Warm) Tj', '(    ) Tj');

test.each([
  ['a photograph of a CV', 'scan.pdf', bytes(withoutText), 'no-text-in-file'],
  ['a password', 'locked.pdf', bytes(locked), 'encrypted-file'],
  ['300 pages', 'book.pdf', bytes(manyPages), 'too-many-pages'],
  ['an archive of something else', 'photos.zip', archiveOf({ 'list.csv': 'a,b\n1,2\n' }), 'unreadable-file'],
  ['an archive that unpacks to far too much', 'bomb.zip', archiveOf({ 'Positions.csv': 'a'.repeat(3_000_000) }), 'file-too-heavy'],
  [
    'a table that never ends its quote',
    'cut.zip',
    archiveOf({ ...linkedIn, 'Positions.csv': 'Company Name,Title\n"Northwind' }),
    'unreadable-file',
  ],
  ['a text of one endless line', 'line.txt', bytes('x'.repeat(100_000)), 'file-too-heavy'],
  ['a text of endless lines', 'lines.txt', bytes('a line\n'.repeat(100_000)), 'file-too-heavy'],
  ['a broken archive', 'broken.zip', bytes('PK\u0003\u0004 not a zip'), 'unreadable-file'],
  ['a program named as an archive', 'x.zip', bytes('MZ'), 'unreadable-file'],
])('%s is refused by its code', async (_, name, data, code) => {
  expect(await refusal(name, data)).toBe(code);
});
