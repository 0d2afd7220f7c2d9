import { Fact, type ImprovementWish, Profile } from '@sincerely/shared';
import { z } from 'zod';
import { languageOf } from '../tailoring/posting/posting-language.ts';
import { type DocumentLanguage, documentLanguages } from '../tailoring/wording/wordings.ts';

/** What of a profile is a CV. Answers for application forms are no part of it. */
export const Cv = Profile.pick({ basics: true, work: true, education: true, skills: true, languages: true });
export type Cv = z.infer<typeof Cv>;

/** The CV as it was when its analysis began, with its facts. */
export const CvSnapshot = z.object({
  cv: Cv,
  facts: z.array(Fact),
  language: z.enum(documentLanguages),
  /** The day it began, as `2026-11-26`: until when what has no end goes on. */
  today: z.string(),
});
export type CvSnapshot = z.infer<typeof CvSnapshot>;

/** What rules look at. */
export type Look = CvSnapshot & { wish: ImprovementWish };

export function takeSnapshot(profile: Profile, facts: Fact[], now: Date): CvSnapshot {
  const { basics, work, education, skills, languages } = profile;
  return {
    cv: { basics, work, education, skills, languages },
    facts,
    language: languageOfCv(facts),
    today: now.toISOString().slice(0, 10),
  };
}

/** The language most of the CV's sentences are in. */
function languageOfCv(facts: Fact[]): DocumentLanguage {
  const texts = facts.filter(({ kind }) => kind === 'summary' || kind === 'highlight').map(({ text }) => text);
  return languageOf(texts.join('\n'));
}

/** What is said of a work entry, in the order of the CV; its summary comes first. */
export function pointsOf(facts: Fact[], entry: string): Fact[] {
  const points = facts.filter((fact) => fact.kind === 'highlight' && (entry === '' || fact.entry === entry));
  return [...points.filter(isSummary), ...points.filter((point) => !isSummary(point))];
}

/** An entry's summary is a sentence beside its points, and ends like one. */
export function isSummary({ id }: Fact): boolean {
  return id.endsWith(':summary');
}
