import { doubtfulBelow, type Fact, type FactSource, type Profile, type RouteOutput } from '@sincerely/shared';
import { factsOfProfile } from '../../profile/facts-of-profile.ts';
import { educationEntries, educationOf } from './education-entry.ts';
import { readContact } from './read-contact.ts';
import { readEntries } from './read-entries.ts';
import { listOf } from './read-list.ts';
import type { SectionName } from './words/heading-words.ts';
import { readSections, type Section } from './read-sections.ts';
import { type Reading, type TextLine, withoutBullet } from '../text-line.ts';
import { withinBounds } from '../within-bounds.ts';
import { workOf, workStyle } from './work-entry.ts';

export type Draft = Omit<RouteOutput<'importProfile'>, 'reviewId'>;

/** What the lines of a CV say, as a profile to confirm. Nothing is filled in that is not there; what is uncertain says so. */
export function draftProfile(lines: TextLine[], file: string): Draft {
  const all = readSections(lines);
  const readings: Record<string, Reading> = {};
  const { basics, read } = readContact(all);
  const sections = all.map((section) => ({ ...section, lines: section.lines.filter((line) => !isRunningHead(line, basics.name)) }));
  Object.assign(readings, read);
  const summary = of(sections, 'summary');
  if (summary[0]) {
    basics.summary = summary.map(({ text }) => withoutBullet(text.replaceAll('\t', ' '))).join(' ');
    readings.summary = { confidence: 0.8, line: summary[0], last: summary.at(-1) };
  }
  const work = workOf(readEntries(of(sections, 'work'), workStyle), readings);
  const education = educationEntries(of(sections, 'education')).map((entry, index) => educationOf(entry, index, readings));
  const skills = listOf(of(sections, 'skills')).map(({ text, line }, index) => {
    readings[`skill:${index}`] = { confidence: 0.75, line };
    return { name: text };
  });
  const languages = listOf(of(sections, 'languages')).map(({ text, line }, index) => {
    readings[`language:${index}`] = { confidence: 0.75, line };
    const [, language = text, fluency] = /^(.+?)\s*(?:[(:–-]\s*(.+?)\)?)?$/u.exec(text) ?? [];
    return { language, ...(fluency ? { fluency } : {}) };
  });
  const profile = withinBounds({ basics, work, education, skills, languages });
  return { profile, facts: factsToConfirm(profile, readings, file), warnings: warningsOf(profile, readings) };
}

/** The name once more above the text of a later page. */
function isRunningHead({ text, page, line }: TextLine, name: string): boolean {
  return name !== '' && page > 1 && line <= 2 && text.length < 100 && text.toLowerCase().includes(name.toLowerCase());
}

function of(sections: Section[], name: SectionName): TextLine[] {
  return sections.filter((section) => section.name === name).flatMap(({ lines }) => lines);
}

/** Not confirmed yet: the person looks at each, the uncertain ones first. */
function factsToConfirm(profile: Profile, readings: Record<string, Reading>, file: string): Fact[] {
  return factsOfProfile(profile).map((fact) => {
    const reading = readings[fact.id];
    const doubt = reading === undefined ? 'Where it stands in the file is not known.' : reading.doubt;
    const source = reading ? { file, ...placeOf(reading) } : { file };
    return { ...fact, source, confidence: reading?.confidence ?? 0.5, ...(doubt ? { doubt } : {}), confirmed: false };
  });
}

/** Its lines as far as they are on one page. */
function placeOf({ line: { page, line }, last }: Reading): Pick<FactSource, 'page' | 'line' | 'lastLine'> {
  return { page, line, ...(last && last.page === page && last.line > line ? { lastLine: last.line } : {}) };
}

function warningsOf(profile: Profile, readings: Record<string, Reading>): string[] {
  const unsure = Object.values(readings).filter(({ confidence }) => confidence < doubtfulBelow).length;
  return [
    ...(profile.basics.name === '' ? ['No name was found. Type it in.'] : []),
    ...(profile.basics.email === undefined ? ['No e-mail address was found. Type it in.'] : []),
    ...(profile.work.length === 0 ? ['No positions with dates were found. Add your work yourself, or use another format.'] : []),
    ...(unsure > 0
      ? [`${unsure} ${unsure === 1 ? 'entry is' : 'entries are'} uncertain and marked. Look at ${unsure === 1 ? 'it' : 'them'} first.`]
      : []),
  ];
}
