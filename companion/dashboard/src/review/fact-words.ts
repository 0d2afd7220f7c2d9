import type { FactSource, ReviewFields, ReviewItem } from '@sincerely/shared';
import { isDoubtful } from './review-store.ts';

const names: Record<string, string> = {
  'basics:name': 'Name',
  'basics:label': 'Headline',
  'basics:email': 'E-mail',
  'basics:phone': 'Phone',
  'basics:location': 'Place',
  'link:own': 'Website',
};

export const sectionNames: Record<ReviewItem['section'], string> = {
  you: 'You',
  links: 'Links',
  summary: 'Summary',
  work: 'Work',
  education: 'Education',
  skills: 'Skills',
  languages: 'Languages',
  other: 'What else the file says',
};

export const partNames: Record<string, string> = {
  text: 'Wording',
  position: 'Title',
  name: 'Name',
  location: 'Place',
  startDate: 'From',
  endDate: 'To, empty: until today',
  studyType: 'Degree',
  area: 'Subject',
  institution: 'School',
  score: 'Grade',
  keywords: 'More words, with commas',
  language: 'Language',
  fluency: 'How well',
  network: 'Where',
  url: 'Address',
  address: 'Street address',
  postalCode: 'Postal code',
  city: 'City',
  region: 'State or region',
  countryCode: 'Country, two letters',
};

/** What a fact is called where its words alone do not say. */
export function nameOf({ id }: ReviewItem): string | undefined {
  return names[id];
}

export function partName(id: string, key: string): string {
  if (key === 'name' && id.startsWith('work:')) return 'Employer';
  return (key === 'text' ? names[id] : undefined) ?? partNames[key] ?? key;
}

/** A fact in one line: its parts, then its dates. */
export function wordsOf({ startDate = '', endDate = '', ...fields }: ReviewFields): string {
  const parts = Object.values(fields).filter((value) => value !== '');
  const dates = startDate === '' && endDate === '' ? '' : `${startDate || '?'} – ${endDate || 'today'}`;
  return [parts.join(', '), startDate === '' ? endDate : dates].filter((part) => part !== '').join(' · ');
}

/** Such as "page 1, lines 12–13"; undefined where the file does not say. */
export function placeOf({ file, page, line, lastLine }: FactSource, hasPages: boolean): string | undefined {
  if (line === undefined) return undefined;
  const table = /\.zip\/(.+)\.csv$/u.exec(file)?.[1];
  const lines = lastLine === undefined ? `line ${line}` : `lines ${line}–${lastLine}`;
  if (table !== undefined) return `${table}, row ${line}`;
  return hasPages && page !== undefined ? `page ${page}, ${lines}` : lines;
}

/** How it stands with a fact: a shape and a word. */
export function standOf(item: ReviewItem): { sign: string; word: string; kind: 'open' | 'doubtful' | 'settled' } {
  const settled = (sign: string, word: string) => ({ sign, word, kind: 'settled' as const });
  if (item.state === 'take') return settled('✓', item.isCorrected ? 'corrected' : item.relation === 'differs' ? 'taken' : 'confirmed');
  if (item.state === 'keep') return settled('✓', 'yours kept');
  if (item.state === 'both') return settled('✓', 'both kept');
  if (item.state === 'drop') return settled('–', 'left out');
  if (item.relation === 'same') return settled('=', 'as you have it');
  if (isDoubtful(item)) return { sign: '◐', word: item.relation === 'differs' ? 'not sure, differs' : 'not sure', kind: 'doubtful' };
  if (item.relation === 'differs') return { sign: '!', word: 'differs', kind: 'doubtful' };
  return { sign: '○', word: item.own === null ? 'to confirm' : 'adds to yours', kind: 'open' };
}
