import type { FactSource, ReviewFields, ReviewItem } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { isDoubtful } from './review-store.ts';

const names: Record<string, string> = {
  'basics:name': phrase('Name'),
  'basics:label': phrase('Headline'),
  'basics:email': phrase('E-mail'),
  'basics:phone': phrase('Phone'),
  'basics:location': phrase('Place'),
  'link:own': phrase('Website'),
};

export const sectionNames: Record<ReviewItem['section'], string> = {
  you: phrase('You'),
  links: phrase('Links'),
  summary: phrase('Summary'),
  work: phrase('Work'),
  education: phrase('Education'),
  skills: phrase('Skills'),
  languages: phrase('Languages'),
  other: phrase('What else the file says'),
};

export const partNames: Record<string, string> = {
  text: phrase('Wording'),
  position: phrase('Title'),
  name: phrase('Name'),
  location: phrase('Place'),
  startDate: phrase('From'),
  endDate: phrase('To, empty: until today'),
  studyType: phrase('Degree'),
  area: phrase('Subject'),
  institution: phrase('School'),
  score: phrase('Grade'),
  keywords: phrase('More words, with commas'),
  language: phrase('Language'),
  fluency: phrase('How well'),
  network: phrase('Where'),
  url: phrase('Address'),
  address: phrase('Street address'),
  postalCode: phrase('Postal code'),
  city: phrase('City'),
  region: phrase('State or region'),
  countryCode: phrase('Country, two letters'),
};

/** What a fact is called where its words alone do not say. */
export function nameOf({ id }: ReviewItem): string | undefined {
  const name = names[id];
  return name && say(name);
}

export function partName(id: string, key: string): string {
  if (key === 'name' && id.startsWith('work:')) return say('Employer');
  return say((key === 'text' ? names[id] : undefined) ?? partNames[key] ?? key);
}

/** A fact in one line: its parts, then its dates. */
export function wordsOf({ startDate = '', endDate = '', ...fields }: ReviewFields): string {
  const parts = Object.values(fields).filter((value) => value !== '');
  const dates = startDate === '' && endDate === '' ? '' : `${startDate || '?'} – ${endDate || say('today')}`;
  return [parts.join(', '), startDate === '' ? endDate : dates].filter((part) => part !== '').join(' · ');
}

/** Such as "page 1, lines 12–13"; undefined where the file does not say. */
export function placeOf({ file, page, line, lastLine }: FactSource, hasPages: boolean): string | undefined {
  if (line === undefined) return undefined;
  const table = /\.zip\/(.+)\.csv$/u.exec(file)?.[1];
  if (table !== undefined) return say('{table}, row {line}', { table, line });
  if (!hasPages || page === undefined)
    return lastLine === undefined ? say('line {line}', { line }) : say('lines {line}–{lastLine}', { line, lastLine });
  if (lastLine === undefined) return say('page {page}, line {line}', { page, line });
  return say('page {page}, lines {line}–{lastLine}', { page, line, lastLine });
}

/** How it stands with a fact: a shape and a word. */
export function standOf(item: ReviewItem): { sign: string; word: string; kind: 'open' | 'doubtful' | 'settled' } {
  const settled = (sign: string, word: string) => ({ sign, word, kind: 'settled' as const });
  if (item.state === 'take')
    return settled('✓', item.isCorrected ? say('corrected') : item.relation === 'differs' ? say('taken') : say('confirmed'));
  if (item.state === 'keep') return settled('✓', say('yours kept'));
  if (item.state === 'both') return settled('✓', say('both kept'));
  if (item.state === 'drop') return settled('–', say('left out'));
  if (item.relation === 'same') return settled('=', say('as you have it'));
  if (isDoubtful(item))
    return { sign: '◐', word: item.relation === 'differs' ? say('not sure, differs') : say('not sure'), kind: 'doubtful' };
  if (item.relation === 'differs') return { sign: '!', word: say('differs'), kind: 'doubtful' };
  return { sign: '○', word: item.own === null ? say('to confirm') : say('adds to yours'), kind: 'open' };
}
