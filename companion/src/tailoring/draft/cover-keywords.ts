import type { KeywordCoverage } from '@sincerely/shared';
import type { Match } from '../match-facts.ts';
import { countMentions, termOf } from '../posting/lexicon.ts';
import type { CvDocument } from './cv-document.ts';

/** What there is of each thing asked for, in the order of the matches. What no fact shows is missing, whatever the CV's words say. */
export function coverKeywords(cv: CvDocument, matches: readonly Match[]): KeywordCoverage[] {
  const words = wordsOf(cv);
  return matches.map(({ keyword: { name, need }, factIds }) => {
    const isSaid = countMentions(words, termOf(name)) > 0;
    return { name, need, status: factIds.length === 0 ? 'missing' : isSaid ? 'matched' : 'supported', factIds };
  });
}

function wordsOf({ summary, work, education, skills, languages }: CvDocument): string {
  const entries = [...work, ...education].flatMap(({ title, organisation, place, lines }) => [
    title,
    organisation,
    place,
    ...lines.map(({ text }) => text),
  ]);
  return [...summary.map(({ text }) => text), ...entries, ...skills, ...languages].join('\n');
}
