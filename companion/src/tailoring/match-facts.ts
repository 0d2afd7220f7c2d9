import type { Fact } from '@sincerely/shared';
import { countMentions, termOf } from './posting/lexicon.ts';
import type { Keyword, PostingReading } from './posting/read-posting.ts';

/** `strength`: 1 when a dated entry shows it, 0.8 when only a list of skills names it, 0 when nothing does. */
export type Match = { keyword: Keyword; factIds: string[]; strength: number };

export function matchFacts(facts: Fact[], { keywords }: PostingReading): Match[] {
  const sayable = facts.filter(({ kind }) => kind !== 'identity' && kind !== 'link');
  return keywords.map((keyword) => {
    const term = termOf(keyword.name);
    const found = sayable.filter(({ text }) => countMentions(text, term) > 0);
    const dated = found.some(({ kind }) => kind === 'highlight' || kind === 'work' || kind === 'education');
    return { keyword, factIds: found.map(({ id }) => id), strength: found.length === 0 ? 0 : dated ? 1 : 0.8 };
  });
}

/** Weights of every keyword a fact shows, added up. */
export function relevanceOf(factId: string, matches: Match[]): number {
  return matches.reduce((sum, { keyword, factIds }) => sum + (factIds.includes(factId) ? keyword.weight : 0), 0);
}
