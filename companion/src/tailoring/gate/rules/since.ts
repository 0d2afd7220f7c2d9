import type { Evidence } from '../reading/evidence.ts';
import { fromWords, sinceWords, untilWords } from '../words/since-words.ts';
import type { Anchored } from './anchors.ts';
import { has, sameValue } from './told-alike.ts';

/** `Since summer 2018`: of what was done in it, no more. */
export function isSince({ fact, token, quantity }: Anchored): boolean {
  const at = fact.indexOf(token);
  const ends = fact.slice(at + 1, at + 4).some((one) => one.quantity?.unit === 'date');
  const since = fact.slice(Math.max(0, at - 4), at).findLastIndex(({ word }) => sinceWords.has(word));
  const between = fact.slice(Math.max(0, at - 4) + since + 1, at);
  return (
    quantity.unit === 'date' &&
    !ends &&
    since !== -1 &&
    between.every((one, index) => one.quantity === undefined && (one.isFrame || index >= between.length - 2))
  );
}

/** Of a job that began then; a year that the fact has of its own is that of the fact. */
export function isOwnStart({ quantity }: Anchored, attached: Anchored[], { startDate, facts }: Evidence): boolean {
  const isOfFact = attached.some((one) => facts.some(({ tokens }) => tokens === one.fact) && !isFrom(one));
  return startDate?.startsWith(String(quantity.values[0])) === true && !isOfFact;
}

const isFrom = ({ fact, token }: Anchored) => fromWords.has(fact[fact.indexOf(token) - 1]?.word ?? '');

const isUntil = ({ fact, token, quantity }: Anchored) =>
  quantity.unit === 'date' &&
  fact.slice(Math.max(0, fact.indexOf(token) - 2), fact.indexOf(token)).some(({ word }) => untilWords.has(word));

/** `Until 2018`, when the job ended, of what the fact tells until 2016. */
export function untilOther(one: Anchored, own: Anchored[], said: Anchored[]): boolean {
  const others = own.filter((other) => isUntil(other) && !sameValue(other.quantity, one.quantity));
  return isUntil(one) && others.some((other) => !said.some(({ quantity }) => sameValue(quantity, other.quantity)));
}

/** `Since 2020`, when the job began, of what the fact tells since 2022. */
export function sinceOther(one: Anchored, own: Anchored[], said: Anchored[]): boolean {
  const goesOn = (anchored: Anchored) => isSince(anchored) || (anchored.quantity.unit === 'date' && isFrom(anchored));
  const others = own.filter((other) => goesOn(other) && !sameValue(other.quantity, one.quantity));
  return (
    goesOn(one) &&
    others.some(
      (other) => !said.some(({ quantity }) => sameValue(quantity, other.quantity)) && one.around.some((token) => has(other.around, token)),
    )
  );
}
