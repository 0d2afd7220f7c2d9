import type { Finding } from '@sincerely/shared';
import { type FindingRule, type FindingValues, sayFinding } from '../../tailoring/wording/say-finding.ts';
import type { Look } from '../cv.ts';
import type { Section } from '../sections.ts';

/** What a rule sees in one section. */
export type Rule = (look: Look, section: Section) => Finding[];

/** A finding in the language of the CV. */
export function finding(
  { language }: Pick<Look, 'language'>,
  severity: Finding['severity'],
  rule: FindingRule,
  factIds: string[] = [],
  values: FindingValues = {},
): Finding {
  return { rule, severity, text: sayFinding(language, rule, values), factIds };
}

/** A text short enough to be quoted in a sentence. */
export function quoted(text: string, most = 60): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/u, '')}…`;
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.+#-]*/gu) ?? [];
}

/** Which part of the words of what the person is looking for a text names, 0 to 1; small words do not count. */
export function shareNamed(text: string, wanted: string): number {
  const own = new Set(wordsIn(text.toLowerCase()));
  const words = wordsIn(wanted.toLowerCase());
  const telling = words.some((word) => word.length > 3) ? words.filter((word) => word.length > 3) : words;
  return telling.filter((word) => own.has(word)).length / Math.max(1, telling.length);
}

/** A text without what makes no other text of it: case, spaces, a sign before it, a stop behind it. */
export function sameText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s•▪●◦·*–—-]+|[\s.;,]+$/gu, '');
}

/** Every item whose text came before, with the first that has it. */
export function repeatsIn<Item>(items: Item[], textOf: (item: Item) => string): { first: Item; again: Item }[] {
  const seen = new Map<string, Item>();
  return items.flatMap((item) => {
    const key = sameText(textOf(item));
    const first = seen.get(key);
    if (first !== undefined && key !== '') return [{ first, again: item }];
    seen.set(key, item);
    return [];
  });
}
