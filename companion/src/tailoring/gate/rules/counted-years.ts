import { monthOf } from '../../../documents/cv/words/month-words.ts';
import { isContent } from '../reading/evidence.ts';
import { opensAnew } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { fromWords } from '../words/since-words.ts';
import type { Anchored } from './anchors.ts';
import { has, sameValue } from './told-alike.ts';

/** `The March 2023 launch` of a launch in March 2023, where no other date is told. */
export function isDateBefore(said: Anchored, one: Anchored, own: Anchored[]): boolean {
  if (said.quantity.unit !== 'date' || one.quantity.unit !== 'date' || said.right.length === 0) return false;
  const before = said.fact[said.fact.indexOf(said.token) - 1]?.word ?? '';
  const isOnlyDate = !own.some((other) => other !== one && other.fact === one.fact && other.quantity.unit === 'date');
  return isOnlyDate && monthOf(before) !== undefined && said.right.every((token) => has(one.around, token));
}

const inWords = new Set('in im en nel during pendant'.split(' '));

/** `Seit 2024 .NET 8`: a year after the same small word and before the same word. */
export function isDateBetween(said: Anchored, one: Anchored): boolean {
  if (said.quantity.unit !== 'date' || one.quantity.unit !== 'date') return false;
  const [before, own] = [said, one].map(({ fact, token }) => fact[fact.indexOf(token) - 1]);
  const [next, after] = [said, one].map(({ fact, token }) => fact.slice(fact.indexOf(token) + 1).find(({ isFrame }) => !isFrame));
  return before?.isFrame === true && before.word === own?.word && next !== undefined && next.word === after?.word;
}

/** `3,1 % en 2022`, each share with its year. */
export function isOfSameYear(said: Anchored, one: Anchored): boolean {
  const [year, own] = [said, one].map(({ fact, token }) => {
    const [small, date] = fact.slice(fact.indexOf(token) + 1);
    return small !== undefined && inWords.has(small.word) && small.gap === '' && date?.quantity?.unit === 'date' ? date.word : undefined;
  });
  return said.quantity.unit === 'percent' && year !== undefined && year === own;
}

/** `104 % of target in 2020`, which was in 2019. */
export function isOfOtherYear(said: Anchored, one: Anchored): boolean {
  const [year, own] = [said, one].map(yearAfter);
  return year !== undefined && own !== undefined && year !== own;
}

/** The year behind a number, before the next number. */
function yearAfter({ fact, token, quantity }: Anchored): string | undefined {
  if (quantity.unit === 'date') return undefined;
  const after = fact.slice(fact.indexOf(token) + 1, fact.indexOf(token) + 6);
  const next = after.findIndex((one) => one.quantity !== undefined || one.gap !== '');
  const date = after[next];
  return date?.gap === '' && date.quantity?.unit === 'date' && inWords.has(after[next - 1]?.word ?? '') ? date.word : undefined;
}

/** `Our inspection in 2022` of `Inspection 2022: …`: a year right behind the same word. */
export function isDateBehind(said: Anchored, one: Anchored): boolean {
  if (said.quantity.unit !== 'date' || one.quantity.unit !== 'date') return false;
  const [named, own] = [said, one].map(({ fact, token }) => {
    const at = fact.indexOf(token);
    const isIn = inWords.has(fact[at - 1]?.word ?? '') || /^(?:von|de|of|del|di)$/u.test(fact[at - 1]?.word ?? '');
    return fact[at - (isIn ? 2 : 1)];
  });
  if (named?.quantity !== undefined && own?.quantity !== undefined)
    return sameValue(named.quantity, own.quantity) && named.quantity.unit === 'percent';
  return named !== undefined && own !== undefined && isContent(named) && named.word === own.word;
}

/** `In 2023`, of a fact that tells one year and of one thing, or `since 2019`, of one that opens with it: of all of it. */
export function isYearOfAll(said: Anchored, one: Anchored): boolean {
  return (
    ([said, one].every(tellsItsYear) || (isAfter(said, fromWords) && isAfter(one, fromWords) && one.fact.indexOf(one.token) === 1)) &&
    said.around.some((token) => has(one.around, token))
  );
}

function isAfter({ fact, token, quantity }: Pick<Anchored, 'fact' | 'token' | 'quantity'>, words: Set<string>): boolean {
  return quantity.unit === 'date' && words.has(fact[fact.indexOf(token) - 1]?.word ?? '');
}

function tellsItsYear({ quantity, fact, token }: Anchored): boolean {
  const first = fact.findIndex((one) => one.quantity !== undefined);
  const isOnly = fact.filter((one) => one.quantity?.unit === 'date').length === 1;
  const isIn = isAfter({ fact, token, quantity }, inWords) || isBareYear({ fact, token, quantity }) || isInBrackets(fact, token);
  return isOnly && isIn && !fact.slice(first + 1).some(opensAnew);
}

/** `Helped prepare for an inspection (2023)` */
function isInBrackets(fact: Token[], token: Token): boolean {
  const next = fact[fact.indexOf(token) + 1];
  return token.gap === ',' && (next === undefined || next.gap !== '');
}

/** In German a year may stand alone: `2022 die Fehlerquote gesenkt`. */
function isBareYear({ fact, token, quantity }: Pick<Anchored, 'fact' | 'token' | 'quantity'>): boolean {
  const [before, next] = [fact[fact.indexOf(token) - 1], fact[fact.indexOf(token) + 1]];
  // `SQL Server 2016` at the end is a name.
  return quantity.unit === 'date' && token.language === 'de' && before?.isFrame !== true && next?.gap === '';
}
