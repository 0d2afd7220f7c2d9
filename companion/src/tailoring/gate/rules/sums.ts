import type { Evidence } from '../reading/evidence.ts';
import type { Anchored } from './anchors.ts';
import { languageNames } from './implied.ts';
import { has } from './told-alike.ts';

/** `In three languages`, of those a fact names. */
export function countsLanguages({ quantity, fact, token }: Anchored, { facts }: Evidence): boolean {
  const next = fact[fact.indexOf(token) + 1];
  if (quantity.unit !== undefined || next?.concepts.has('language') !== true) return false;
  return facts.some(
    ({ tokens }) => new Set(tokens.filter(({ word }) => languageNames.test(word)).map(({ word }) => word)).size === quantity.values[0],
  );
}

/** `Five papers in total` of two papers and three more. */
export function isSumOf({ quantity, fact, token, right }: Anchored, own: Anchored[]): boolean {
  const after = fact.slice(fact.indexOf(token) + 1, fact.indexOf(token) + 5);
  if (
    quantity.unit !== undefined ||
    !after.some(({ word }) => /^(?:in_total|in_all|total|insgesamt|au_total|en_total|in_totale)$/u.test(word))
  )
    return false;
  return own.some((one) => {
    const counts = own.filter((other) => other.fact === one.fact && other.quantity.unit === undefined && other.quantity.hedges.size === 0);
    const sum = counts.reduce((all, other) => all + (other.quantity.values[0] ?? 0), 0);
    return counts.length === 2 && sum === quantity.values[0] && right.some((counted) => counts.some((other) => has(other.right, counted)));
  });
}
