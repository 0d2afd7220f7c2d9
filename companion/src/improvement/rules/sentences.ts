import type { Fact, Finding } from '@sincerely/shared';
import type { Look } from '../cv.ts';
import { finding } from './rule.ts';
import { phrases } from './telling-phrases.ts';

/** What is seen in any sentence of the person's own: the first person, and what everybody says. */
export function sentenceFindings(look: Look, facts: Fact[]): Finding[] {
  const { first, cliche } = phrases[look.language];
  return facts.flatMap(({ id, text }) => {
    const person = first.exec(text)?.[0];
    const phrase = cliche.exec(text)?.[0];
    return [
      ...(person === undefined ? [] : [finding(look, 'advice', 'first-person', [id], { word: person })]),
      ...(phrase === undefined ? [] : [finding(look, 'note', 'cliche', [id], { phrase })]),
    ];
  });
}
