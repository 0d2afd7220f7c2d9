import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCv } from '@sincerely/companion/documents';
import { scoreCv } from '@sincerely/companion/score';
import type { CoverageScore, Profile } from '@sincerely/shared';
import { z } from 'zod';

/**
 * `pairs.json`: `{pairs: [{posting, title?, company?, intended, others?, unrelated}]}`. `posting` is a text file whose first line is the title
 * unless `title` is given; `intended`, `others` and `unrelated` name CVs, as JSON Resume, PDF or DOCX. Names are relative to the folder.
 * `intended` should come first of all; those in `unrelated` have nothing to do with the posting.
 */
const Pairs = z.object({
  pairs: z.array(
    z.object({
      posting: z.string(),
      title: z.string().optional(),
      company: z.string().optional(),
      intended: z.string(),
      others: z.array(z.string()).default([]),
      unrelated: z.array(z.string()).default([]),
    }),
  ),
});

export type CvScore = { cv: string; role: 'intended' | 'other' | 'unrelated'; score: CoverageScore };
/** `cvs`: highest first. `isFirst`: the intended CV is above every other. */
export type PairScore = { posting: string; isFirst: boolean; worstUnrelated: number; cvs: CvScore[] };

export async function scorePairs(folder: string): Promise<PairScore[]> {
  const { pairs } = Pairs.parse(JSON.parse(readFileSync(join(folder, 'pairs.json'), 'utf8')));
  const profiles = new Map<string, Profile>();
  const profileOf = async (cv: string) => {
    const profile = profiles.get(cv) ?? (await readCv(cv, readFileSync(join(folder, cv)))).profile;
    profiles.set(cv, profile);
    return profile;
  };
  const scored: PairScore[] = [];
  for (const pair of pairs) {
    const posting = postingOf(readFileSync(join(folder, pair.posting), 'utf8'), pair);
    const cvs: CvScore[] = [];
    for (const [role, names] of [
      ['intended', [pair.intended]],
      ['other', pair.others],
      ['unrelated', pair.unrelated],
    ] as const)
      for (const cv of names) cvs.push({ cv, role, score: scoreCv(await profileOf(cv), posting) });
    scored.push({ posting: pair.posting, ...ranked(cvs) });
  }
  return scored;
}

function postingOf(text: string, { title, company }: { title?: string | undefined; company?: string | undefined }) {
  const [first = '', ...rest] = text.trim().split('\n');
  return { title: title ?? first.trim(), company, description: title === undefined ? rest.join('\n') : text };
}

function ranked(cvs: CvScore[]): Omit<PairScore, 'posting'> {
  const totals = (wanted: (role: CvScore['role']) => boolean) => cvs.filter(({ role }) => wanted(role)).map(({ score }) => score.total);
  const [intended = 0] = totals((role) => role === 'intended');
  return {
    isFirst: totals((role) => role !== 'intended').every((total) => total < intended),
    worstUnrelated: Math.max(0, ...totals((role) => role === 'unrelated')),
    cvs: cvs.toSorted((a, b) => b.score.total - a.score.total),
  };
}
