import type { Fact, Profile } from '@sincerely/shared';
import { type Match, relevanceOf } from '../match-facts.ts';

/** One sentence of a document with the facts it says. `was`: the draft's own wording, where a model's was taken. */
export type Line = { text: string; src: string[]; was?: string };
export type CvEntry = { id: string; title: string; organisation: string; place: string; dates: string; lines: Line[] };
export type CvDocument = {
  name: string;
  label: string;
  contact: string[];
  links: string[];
  summary: Line[];
  work: CvEntry[];
  education: CvEntry[];
  skills: string[];
  languages: string[];
};

/** Lines kept of each work entry, newest first; the last number holds for all older ones. Never none. */
const linesKept = [6, 5, 4, 3];

/** The deterministic CV: the person's own sentences, chosen and ordered for the posting. Entries keep their order and none is left out. */
export function draftCv(profile: Profile, facts: Fact[], matches: Match[]): CvDocument {
  const { basics } = profile;
  const place = [basics.location?.city, basics.location?.region].filter(Boolean).join(', ');
  return {
    name: basics.name,
    label: basics.label ?? '',
    contact: [basics.email, basics.phone, place].filter((part): part is string => Boolean(part)),
    links: [basics.url, ...basics.profiles.map(({ url }) => url)].filter((url): url is string => Boolean(url)),
    summary: basics.summary ? [{ text: basics.summary, src: ['summary'] }] : [],
    work: profile.work.map((_, index) => workEntry(profile, facts, matches, index)),
    education: profile.education.map((education, index) => ({
      id: `education:${index}`,
      title: [education.studyType, education.area].filter(Boolean).join(', '),
      organisation: education.institution,
      place: '',
      dates: dateRange(education.startDate, education.endDate, false),
      lines: education.score ? [{ text: `Grade: ${education.score}`, src: [`education:${index}`] }] : [],
    })),
    skills: orderedSkills(profile, matches),
    languages: profile.languages.map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : language)),
  };
}

function workEntry(profile: Profile, facts: Fact[], matches: Match[], index: number): CvEntry {
  const work = profile.work[index] as Profile['work'][number];
  const id = `work:${index}`;
  const highlights = facts.filter(({ entry, kind, id: factId }) => entry === id && kind === 'highlight' && factId !== `${id}:summary`);
  const ranked = highlights
    .map((fact, at) => ({ fact, at, score: scoreOf(fact, matches) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, linesKept[Math.min(index, linesKept.length - 1)]);
  const summary = work.summary ? [{ text: work.summary, src: [`${id}:summary`] }] : [];
  return {
    id,
    title: work.position ?? '',
    organisation: work.name,
    place: work.location ?? '',
    dates: dateRange(work.startDate, work.endDate, true),
    lines: [...summary, ...ranked.map(({ fact }) => ({ text: fact.text, src: [fact.id] }))],
  };
}

/** What the posting asks for, then a figure, then not too long. */
function scoreOf({ id, text }: Fact, matches: Match[]): number {
  return relevanceOf(id, matches) + (/\d/u.test(text) ? 1 : 0) - Math.max(0, text.length - 200) / 100;
}

function orderedSkills(profile: Profile, matches: Match[]): string[] {
  return profile.skills
    .map((skill, index) => ({
      text: [skill.name, ...(skill.keywords ?? [])].join(', '),
      index,
      score: relevanceOf(`skill:${index}`, matches),
    }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ text }) => text);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dateRange(start: string | undefined, end: string | undefined, openIsNow: boolean): string {
  const last = end === undefined && start !== undefined && openIsNow ? 'Present' : shownDate(end);
  return [shownDate(start), last].filter((part) => part !== '').join(' – ');
}

function shownDate(date: string | undefined): string {
  if (date === undefined) return '';
  const [year, month] = date.split('-');
  return month === undefined ? (year ?? '') : `${months[Number(month) - 1]} ${year}`;
}
