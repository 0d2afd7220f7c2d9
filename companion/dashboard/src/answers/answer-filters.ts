import type { StoredAnswer } from '@sincerely/shared';
import { phrase } from '@sincerely/shared/words';

/** What of the memory is shown. */
export const answerFilters = {
  all: { name: phrase('All'), has: () => true },
  open: { name: phrase('To confirm'), has: ({ confirmed, neverUse }) => !confirmed && !neverUse },
  confirmed: { name: phrase('Confirmed'), has: ({ confirmed, neverUse }) => confirmed && !neverUse },
  never: { name: phrase('Never used'), has: ({ neverUse }) => neverUse === true },
} satisfies Record<string, { name: string; has: (answer: StoredAnswer) => boolean }>;

export type AnswerFilter = keyof typeof answerFilters;

/** Those that match every word of a search, in questions of any wording, answer or employer; what waits for a word comes first. */
export function shownAnswers<Answer extends StoredAnswer>(answers: Answer[], filter: AnswerFilter, search: string): Answer[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  const textOf = ({ question, alsoAsked = [], answer, company }: Answer) =>
    [question, ...alsoAsked, answer, company ?? ''].join(' ').toLowerCase();
  const found = answers.filter((answer) => answerFilters[filter].has(answer) && words.every((word) => textOf(answer).includes(word)));
  return found.toSorted((a, b) => Number(answerFilters.open.has(b)) - Number(answerFilters.open.has(a)));
}
