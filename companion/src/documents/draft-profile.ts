import { type Fact, Profile, type RouteOutput } from '@sincerely/shared';
import { factsOfProfile } from '../profile/facts-of-profile.ts';
import { readContact } from './read-contact.ts';
import { type ReadEntry, readEntries, type ReadText } from './read-entries.ts';
import { readSections, type Section, type SectionName } from './read-sections.ts';
import { type TextLine, withoutBullet } from './text-line.ts';

export type Draft = RouteOutput<'importProfile'>;
type Reading = { confidence: number; line: TextLine };

const roleWord =
  /\b(?:engineer|developer|manager|director|intern|analyst|consultant|architect|designer|scientist|researcher|officer|founder|co-founder|lead|head|president|accountant|administrator|assistant|associate|specialist|coordinator|technician|teacher|professor|lecturer|nurse|writer|editor|executive|representative|advisor|adviser|supervisor|clerk|driver|programmer|tutor|trainee|fellow|bookkeeper|auditor|ceo|cto|cfo|coo|vp|devops|sre|product owner|scrum master|partner|owner|strategist|planner|recruiter|support|sales|support|student)\b/iu;
const degreeWord =
  /\b(?:bachelor|master|b\.?\s?sc?|m\.?\s?sc?|b\.?a|m\.?a|b\.?tech|m\.?tech|b\.?eng|m\.?eng|b\.?e|ph\.?\s?d|mba|doctor|doctorate|diploma|associate|certificate|degree|a-levels?|high school)\b\.?/iu;
const schoolWord =
  /\b(?:university|universität|université|universidad|college|institute|school|academy|polytechnic|faculty|üniversitesi)\b/iu;

/** What the lines of a CV say, as a profile to confirm. Nothing is filled in that is not there; what is uncertain says so. */
export function draftProfile(lines: TextLine[], file: string): Draft {
  const sections = readSections(lines);
  const readings: Record<string, Reading> = {};
  const { basics, read } = readContact(sections);
  Object.assign(readings, read);
  const summary = of(sections, 'summary');
  if (summary[0]) {
    basics.summary = summary.map(({ text }) => withoutBullet(text.replaceAll('\t', ' '))).join(' ');
    readings.summary = { confidence: 0.8, line: summary[0] };
  }
  const work = readEntries(of(sections, 'work'), false).map((entry, index) => workOf(entry, index, readings));
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
  const profile = Profile.parse({ basics, work, education, skills, languages });
  return { profile, facts: factsToConfirm(profile, readings, file), warnings: warningsOf(profile, readings) };
}

function of(sections: Section[], name: SectionName): TextLine[] {
  return sections.filter((section) => section.name === name).flatMap(({ lines }) => lines);
}

/** A school without a year is an entry too. */
function educationEntries(lines: TextLine[]): ReadEntry[] {
  const entries = readEntries(lines, true);
  if (entries.length > 0 || lines.length === 0) return entries;
  const head = lines.slice(0, 3).map((line) => ({ text: withoutBullet(line.text.replaceAll('\t', ', ')), line }));
  return [{ dates: { isOpen: false }, head, bullets: [] }];
}

/** "Engineer, Acme, Oakland, CA" in its parts. */
function splitHead(head: ReadText[]): ReadText[] {
  if (head.length !== 1 || !head[0]) return head;
  const { text, line } = head[0];
  const parts = text.split(/,\s+(?!(?:Inc|LLC|Ltd|GmbH|Co)\b)|\s+(?:at|@)\s+/u).filter((part) => part !== '');
  if (parts.length < 3) return head;
  const [a = '', b = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  // Where the role stands last, the place is in the middle: "Acme, Oakland, CA, Engineer".
  const isLast = !roleWord.test(a) && !roleWord.test(b) && roleWord.test(last);
  const place = isLast ? [b, ...rest.slice(0, -1)].join(', ') : rest.join(', ');
  return (isLast ? [a, last, place] : [a, b, place]).map((part) => ({ text: part, line }));
}

function workOf({ dates, head: whole, bullets }: ReadEntry, index: number, readings: Record<string, Reading>): Profile['work'][number] {
  const head = splitHead(whole);
  const place = head.find(({ text }) => /^(?:[\p{Lu}][\p{L}.' -]+,\s*[\p{Lu}][\p{L}.' ]+|remote)$/u.test(text) && !roleWord.test(text));
  const named = head.filter((part) => part !== place);
  const role = named.find(({ text }) => roleWord.test(text));
  const employer = named.find((part) => part !== role);
  const split = role && employer === undefined ? splitRole(role.text) : undefined;
  const line = head[0]?.line ?? bullets[0]?.line;
  const sure = role !== undefined && (employer !== undefined || split !== undefined);
  if (line) readings[`work:${index}`] = { confidence: sure ? 0.8 : 0.4, line };
  bullets.forEach((bullet, at) => (readings[`work:${index}:${at}`] = { confidence: 0.85, line: bullet.line }));
  const position = split?.position ?? role?.text;
  return {
    name: (split?.employer ?? employer?.text ?? '').slice(0, 500),
    ...(position ? { position: position.slice(0, 500) } : {}),
    ...(place ? { location: place.text } : {}),
    ...(dates.startDate ? { startDate: dates.startDate } : {}),
    ...(dates.endDate ? { endDate: dates.endDate } : {}),
    highlights: bullets.map(({ text }) => text).filter((text) => text !== ''),
  };
}

/** "Engineer at Acme", "Engineer, Acme", "Acme, Engineer". */
function splitRole(text: string): { position: string; employer: string } | undefined {
  const [, before = '', after = ''] = /^(.+?)(?:\s+(?:at|@)\s+|,\s+|\s+[-–—]\s+)(.+)$/u.exec(text) ?? [];
  if (before === '') return undefined;
  return roleWord.test(before) ? { position: before, employer: after } : { position: after, employer: before };
}

function educationOf({ dates, head, bullets }: ReadEntry, index: number, readings: Record<string, Reading>): Profile['education'][number] {
  const parts = [...head.flatMap(({ text, line }) => text.split(/,\s+/u).map((part) => ({ text: part, line }))), ...bullets];
  const school = parts.find(({ text }) => schoolWord.test(text)) ?? parts.find(({ text }) => !degreeWord.test(text)) ?? head[0];
  const degree =
    parts.find((part) => part !== school && degreeWord.test(part.text)) ?? (school && degreeWord.test(school.text) ? school : undefined);
  if (school) readings[`education:${index}`] = { confidence: degree ? 0.75 : 0.45, line: school.line };
  const [, studyType, area] =
    /^(.+?)(?:\s+(?:in|of)\s+(?!Science|Arts|Engineering|Business|Technology|Education|Philosophy)|,\s+)(.+)$/u.exec(degree?.text ?? '') ??
    [];
  const named =
    degree === school && degree
      ? { studyType: degree.text }
      : { ...((studyType ?? degree?.text) ? { studyType: studyType ?? degree?.text } : {}), ...(area ? { area } : {}) };
  return {
    institution: school?.text ?? '',
    ...named,
    ...(dates.startDate ? { startDate: dates.startDate } : {}),
    ...(dates.endDate ? { endDate: dates.endDate } : {}),
  };
}

/** Items of a list written with commas, bullets or one per line; "Languages: Python, C" loses its label. */
function listOf(lines: TextLine[]): { text: string; line: TextLine }[] {
  const items = lines.flatMap((line) =>
    withoutBullet(line.text)
      .replace(/^[\p{L} &/]{2,40}:\s*/u, '')
      .split(/\t|[,;|•·]\s*(?![^(]*\))/u)
      .map((part) => ({ text: part.replaceAll(/^[\s.]+|[\s.]+$/gu, ''), line })),
  );
  const seen = new Set<string>();
  return items.filter(({ text }) => text.length > 0 && text.length < 60 && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}

/** Not confirmed yet: the person looks at each, the uncertain ones first. */
function factsToConfirm(profile: Profile, readings: Record<string, Reading>, file: string): Fact[] {
  return factsOfProfile(profile).map((fact) => {
    const reading = readings[fact.id];
    const source = reading ? { file, page: reading.line.page, line: reading.line.line } : { file };
    return { ...fact, source, confidence: reading?.confidence ?? 0.5, confirmed: false };
  });
}

function warningsOf(profile: Profile, readings: Record<string, Reading>): string[] {
  const unsure = Object.values(readings).filter(({ confidence }) => confidence < 0.6).length;
  return [
    ...(profile.basics.name === '' ? ['No name was found. Type it in.'] : []),
    ...(profile.basics.email === undefined ? ['No e-mail address was found. Type it in.'] : []),
    ...(profile.work.length === 0 ? ['No positions with dates were found. Add your work yourself, or use another format.'] : []),
    ...(unsure > 0
      ? [`${unsure} ${unsure === 1 ? 'entry is' : 'entries are'} uncertain and marked. Look at ${unsure === 1 ? 'it' : 'them'} first.`]
      : []),
  ];
}
