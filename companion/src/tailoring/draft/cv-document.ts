import type { Fact, Profile } from '@sincerely/shared';
import { type Match, relevanceOf } from '../match-facts.ts';
import { type DocumentLanguage, wordings } from '../wording/wordings.ts';
import { dateRange } from './date-range.ts';

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

/** How a CV is to be: in which language it is framed, and how many pages it may take. */
export type CvWish = { language: DocumentLanguage; pages: 1 | 2 };

/** Lines kept of each work entry by pages, newest first; the last number holds for all older ones. Never none. */
const linesKept = { 1: [4, 3, 2, 1], 2: [6, 5, 4, 3] };

/** The deterministic CV: the person's own sentences, chosen and ordered for the posting. Entries keep their order and none is left out. */
export function draftCv(profile: Profile, facts: Fact[], matches: Match[], wish: CvWish = { language: 'en', pages: 2 }): CvDocument {
  const { basics } = profile;
  const place = [basics.location?.city, basics.location?.region].filter(Boolean).join(', ');
  return {
    name: basics.name,
    label: basics.label ?? '',
    contact: [basics.email, basics.phone, place].filter((part): part is string => Boolean(part)),
    links: [basics.url, ...basics.profiles.map(({ url }) => url)].filter((url): url is string => Boolean(url)),
    summary: basics.summary ? [{ text: basics.summary, src: ['summary'] }] : [],
    work: profile.work.map((_, index) => workEntry(profile, facts, matches, index, wish)),
    education: profile.education.map((education, index) => ({
      id: `education:${index}`,
      title: [education.studyType, education.area].filter(Boolean).join(', '),
      organisation: education.institution,
      place: '',
      dates: dateRange(education.startDate, education.endDate, false, wish.language),
      lines: education.score ? [{ text: `${wordings[wish.language].grade}: ${education.score}`, src: [`education:${index}`] }] : [],
    })),
    skills: orderedSkills(profile, matches),
    languages: profile.languages.map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : language)),
  };
}

function workEntry(profile: Profile, facts: Fact[], matches: Match[], index: number, { language, pages }: CvWish): CvEntry {
  const work = profile.work[index] as Profile['work'][number];
  const id = `work:${index}`;
  const highlights = facts.filter(({ entry, kind, id: factId }) => entry === id && kind === 'highlight' && factId !== `${id}:summary`);
  const ranked = highlights
    .map((fact, at) => ({ fact, at, score: worthOf({ text: fact.text, src: [fact.id] }, matches) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, linesKept[pages][Math.min(index, linesKept[pages].length - 1)]);
  const summary = work.summary ? [{ text: work.summary, src: [`${id}:summary`] }] : [];
  return {
    id,
    title: work.position ?? '',
    organisation: work.name,
    place: work.location ?? '',
    dates: dateRange(work.startDate, work.endDate, true, language),
    lines: [...summary, ...ranked.map(({ fact }) => ({ text: fact.text, src: [fact.id] }))],
  };
}

/** What a sentence is worth for the posting: what it asks for, then a figure, then not too long. */
export function worthOf({ text, src }: Pick<Line, 'text' | 'src'>, matches: Match[]): number {
  const relevance = src.reduce((sum, id) => sum + relevanceOf(id, matches), 0);
  return relevance + (/\d/u.test(text) ? 1 : 0) - Math.max(0, text.length - 200) / 100;
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
