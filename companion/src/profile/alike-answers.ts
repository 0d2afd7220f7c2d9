import { asksOneOf } from '@sincerely/adapters/memory';
import type { StoredAnswer } from '@sincerely/shared';

/** Groups of ids of answers, for the same employer, whose questions surely ask the same in other words. */
export function alikeAnswers(answers: StoredAnswer[]): string[][] {
  const groups: StoredAnswer[][] = [];
  for (const answer of answers) {
    const group = groups.find((others) => areAlike(answer, others));
    if (group === undefined) groups.push([answer]);
    else group.push(answer);
  }
  return groups.filter((group) => group.length > 1).map((group) => group.map(({ id }) => id));
}

function areAlike(answer: StoredAnswer, others: StoredAnswer[]): boolean {
  if (others[0]?.company !== answer.company) return false;
  const asked = others.flatMap(wordingsOf);
  return wordingsOf(answer).some((question) => asksOneOf(question, asked).length > 0);
}

function wordingsOf({ question, alsoAsked = [] }: StoredAnswer): string[] {
  return [question, ...alsoAsked];
}
