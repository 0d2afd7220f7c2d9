import { CodedError, type Fact, type FactSource, type ReadPage } from '@sincerely/shared';
import { parse } from 'csv-parse/sync';
import { factsOfProfile } from '../profile/facts-of-profile.ts';
import { withinBounds } from './within-bounds.ts';
import type { ReadCv } from './read-cv.ts';
import { readSingleDate } from './cv/read-dates.ts';
import { placeOf } from './cv/read-place.ts';

type Row = Record<string, string>;
type Table = (name: string) => Row[];

/** What LinkedIn's "Download your data" says, taken as it is. `texts`: the CSV files by name. Throws `unreadable-file` where it is another archive. */
export function fromLinkedIn(texts: Record<string, string>, file: string): ReadCv {
  const table = (name: string) => rowsOf(texts[`${name}.csv`] ?? '');
  if (!['Profile', 'Positions', 'Education', 'Skills'].some((name) => table(name).length > 0))
    throw new CodedError('unreadable-file', { message: 'This archive is not a LinkedIn export: it has no Profile.csv or Positions.csv.' });
  const profile = withinBounds({
    basics: basicsOf(table),
    work: table('Positions').map(workOf),
    education: table('Education').map(educationOf),
    skills: table('Skills').flatMap(({ Name }) => (Name ? [{ name: Name }] : [])),
    languages: table('Languages').flatMap(({ Name, Proficiency }) => (Name ? [{ language: Name, ...some('fluency', Proficiency) }] : [])),
  });
  const facts = factsOfProfile(profile).map((fact): Fact => ({
    ...fact,
    source: sourceOf(fact.id, file, table),
    confidence: 0.95,
    confirmed: false,
  }));
  const warnings = profile.work.length === 0 ? ['The export has no positions. Add your work yourself.'] : [];
  return { profile, facts, warnings, pages: usedTables.flatMap((name) => pageOf(table(name), `${file}/${name}.csv`)) };
}

const usedTables = ['Profile', 'Email Addresses', 'PhoneNumbers', 'Positions', 'Education', 'Skills', 'Languages'];

/** The records of a table, numbered like its rows: the first below the head is 2. */
function pageOf(rows: Row[], file: string): ReadPage[] {
  const lines = rows.map((row, at) => ({ line: at + 2, text: Object.values(row).filter(Boolean).join(' · ') }));
  return lines.length === 0 ? [] : [{ file, page: 1, lines }];
}

/** A table that is none loses the whole import, by its code: half an export would look like a whole one. */
function rowsOf(text: string): Row[] {
  try {
    return parsed(text);
  } catch (cause) {
    throw new CodedError('unreadable-file', { cause });
  }
}

/** Letters of one record: far more than a summary takes, and few enough that its columns can be told apart at once. */
const longestRecord = 200_000;

function parsed(text: string): Row[] {
  const asked = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true, max_record_size: longestRecord };
  return parse(text, { columns: true, bom: true, ...asked });
}

function some<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value ? ({ [key]: value } as Record<K, string>) : {};
}

/** The row of the address the person uses; −1: the export does not say. */
function mailRow(mails: Row[]): number {
  return mails.findIndex(({ Primary }) => Primary === 'Yes');
}

function basicsOf(table: Table): Record<string, unknown> {
  const [own = {}] = table('Profile');
  const mails = table('Email Addresses');
  const mail = mails[Math.max(0, mailRow(mails))];
  const [phone] = table('PhoneNumbers');
  const place = placeOf(own['Geo Location'] ?? '', { anyRegion: true });
  const links = [...(own.Websites ?? '').matchAll(/https?:\/\/[^\s,\]]+/gu)].map(([url]) => url);
  return {
    name: [own['First Name'], own['Last Name']].filter(Boolean).join(' '),
    ...some('givenName', own['First Name']),
    ...some('familyName', own['Last Name']),
    ...some('label', own.Headline),
    ...some('summary', own.Summary),
    ...some('email', mail?.['Email Address']),
    ...some('phone', phone?.Number),
    ...some('url', links[0]),
    ...(place === undefined ? {} : { location: place }),
  };
}

/** "Mar 2021" and "2021" as partial ISO dates. */
function dateOf(text: string | undefined): string | undefined {
  return readSingleDate(text ?? '')?.endDate;
}

function workOf(row: Row): Record<string, unknown> {
  const lines = (row.Description ?? '')
    .split(/\n|\s+(?=[•▪]\s)/u)
    .map((line) => line.replace(/^[•▪*-]\s*/u, '').trim())
    .filter(Boolean);
  return {
    name: row['Company Name'] ?? '',
    ...some('position', row.Title),
    ...some('location', row.Location),
    ...some('startDate', dateOf(row['Started On'])),
    ...some('endDate', dateOf(row['Finished On'])),
    highlights: lines,
  };
}

function educationOf(row: Row): Record<string, unknown> {
  const [, studyType, area] = /^(.+?)(?:,\s+|\s+in\s+)(.+)$/u.exec(row['Degree Name'] ?? '') ?? [];
  return {
    institution: row['School Name'] ?? '',
    ...some('studyType', studyType ?? row['Degree Name']),
    ...some('area', area),
    ...some('startDate', dateOf(row['Start Date'])),
    ...some('endDate', dateOf(row['End Date'])),
  };
}

const tableOfFact: Record<string, string> = { work: 'Positions', education: 'Education', skill: 'Skills', language: 'Languages' };
const tableOfContact: Record<string, string> = { 'basics:email': 'Email Addresses', 'basics:phone': 'PhoneNumbers' };

/** The table a fact was read from and its row there, the first below the head being 2. */
function sourceOf(id: string, file: string, table: Table): FactSource {
  const [kind = '', index] = id.split(':');
  const list = tableOfFact[kind];
  if (list !== undefined) return { file: `${file}/${list}.csv`, line: Number(index) + 2 };
  const name = tableOfContact[id] ?? 'Profile';
  const at = name === 'Email Addresses' ? Math.max(0, mailRow(table(name))) : 0;
  return { file: `${file}/${name}.csv`, line: at + 2 };
}
