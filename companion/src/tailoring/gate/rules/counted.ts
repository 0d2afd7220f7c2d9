import { isContent, isSame } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import { opensAnew, partWith, restOfPart } from '../reading/parts.ts';
import { hasSameWords } from '../reading/same-words.ts';
import type { Token } from '../reading/token.ts';
import { done } from '../words/doers.ts';
import { outOfWords } from '../words/small-words.ts';
import { type Anchored, isRate, isSpanOfTime, isThing } from './anchors.ts';
import { isDateBefore, isDateBehind, isDateBetween, isOfOtherYear, isOfSameYear, isYearOfAll } from './counted-years.ts';
import { isManyGroups, isOfGroup } from './group-sizes.ts';
import { isToldWithPhrase } from './told-with-phrase.ts';
import { has, sameValue } from './told-alike.ts';

/** The nearest words of the number must be words of that number in the facts, and not those of another number only. */
export function countsTheSame(said: Anchored, one: Anchored, own: Anchored[], language: Language): boolean {
  if (isToldWithPhrase(said, one)) return true;
  if (said.rate !== undefined && said.rate !== one.rate && !hasRate(one, said.rate)) return false;
  if (said.rate !== undefined && said.rate === one.rate && !one.isCounting)
    return said.around.some((token) => !isRate(token) && has(one.around, token));
  if (isOfOtherYear(said, one) || isOfNextSpan(said, one) || isOfOtherDeed(said, one) || isOfOtherPlace(said, one)) return false;
  if (isOfSameYear(said, one)) return said.around.some((token) => has(one.around, token));
  if (isManyGroups(said, one)) return false;
  if (isOfGroup(said, one)) return true;
  if (isDateBetween(said, one) || isDateBehind(said, one) || isPartOfSameWhole(said, one) || isWholeOfSamePart(said, one)) return true;
  if (isTimeAs(said) && isTimeIn(one)) return false;
  if (isFollowedAlike(said, one) || isSpanOfAll(said, one) || isYearOfAll(said, one)) return true;
  if (said.rate !== undefined && !said.isCounting && one.isCounting) return said.fact.some((token) => has(one.right, token));
  if (isDateBefore(said, one, own)) return said.around.some((token) => has(one.around, token));
  if (isFarOff(said, one)) return false;
  // `five years in budgeting`: what comes after a number is of its own fact.
  if (isOfAnother(said, one)) return false;
  // A year counts nothing.
  if (
    said.quantity.unit === 'date' &&
    said.isCounting &&
    !one.isCounting &&
    said.right.some((token) => has(countedByOthers(own, one), token))
  )
    return false;
  if (said.near.length === 0)
    return one.near.length === 0 || (said.quantity.unit !== undefined && said.around.some((token) => has(one.around, token)));
  const others = own.filter((other) => other.fact === one.fact && !sameValue(other.quantity, one.quantity));
  const first = said.right[0];
  if (
    first !== undefined &&
    !has(one.near, first) &&
    !has(one.around, first) &&
    own.some((other) => other.fact !== one.fact && other.isCounting && has(other.right, first))
  )
    return false;
  const nearest = said.near.find(isThing) ?? said.near[0];
  if (nearest !== undefined && !has(one.near, nearest) && others.some((other) => has(other.near, nearest))) return false;
  // `35 firms`, which are 18, and other businesses 35.
  const isOfOther = first !== undefined && others.some(({ right }) => right.some(({ word }) => word === first.word));
  if (isOfOther && one.isCounting && !one.right.some(({ word }) => word === first.word)) return false;
  if (one.isCounting)
    return said.isCounting
      ? (isCounted(said.right, one, language) && !dropsHead(said, one, language)) ||
          (said.joined !== undefined && (has(one.near, said.joined) || isJoinedAlike(said, one)))
      : said.near.some((token) => has(one.right, token));
  const free = one.around.filter((token) => has(one.near, token) || !others.some((other) => has(other.near, token)));
  const things = said.near.filter(isThing);
  const wanted = one.near.filter(isThing);
  // `On call one week in five`: the same word right before it.
  if (things.length === 0 && wanted.length > 0)
    return said.near[0]?.word === one.near[0]?.word || said.around.some((token) => has(wanted, token));
  return (things.length === 0 ? said.near : things.slice(0, 2)).some((token) => has(free, token) || has(one.near, token));
}

/** `35% on 22 noisy rules` is of the rules; no word up to the next small one is told with the number in the fact. */
function isOfAnother({ next, quantity, fact }: Anchored, { around }: Anchored): boolean {
  if (next === undefined || quantity.unit === undefined || !isThing(next)) return false;
  const after = fact.slice(fact.indexOf(next));
  const end = after.findIndex((token, at) => at > 0 && (!isContent(token) || token.gap !== ''));
  return !(end === -1 ? after : after.slice(0, end)).some((token) => has(around, token));
}

/** `9 freelance and volunteer leaders`, with the two in another order. */
function isJoinedAlike({ joined, right }: Anchored, one: Anchored): boolean {
  return joined !== undefined && one.joined !== undefined && isSame(joined, one.joined) && right.every((token) => has(one.around, token));
}

/** `£58k before costs`, `cinco años entre agencia y empresa`: the phrase that follows it is the fact's own. */
function isFollowedAlike(said: Anchored, one: Anchored): boolean {
  if (said.quantity.unit === undefined || said.quantity.unit === 'date') return false;
  const [after, own] = [said, one].map(({ fact, token }) => fact.slice(fact.indexOf(token) + 1));
  const end = after?.findIndex(isContent) ?? -1;
  const phrase = after?.slice(0, end + 1) ?? [];
  const [rest, ownRest] = [said, one].map(({ fact, token }) => restOfPart(fact, fact.indexOf(token)));
  // `Neuf ans d'expérience en plasturgie et en mécanique`, the two in another order.
  if (isSpanOfTime(said) && rest?.some(isContent) === true && hasSameWords(rest, ownRest ?? [])) return true;
  if (phrase.length < 2 || phrase.length > 3) return false;
  return phrase.every((token, at) => token.gap === '' && own?.[at]?.gap === '' && own[at].word === token.word);
}

/** `Eleven years running a shop floor` of `eleven years at the bench and the last four running a shop floor`. */
function isOfNextSpan(said: Anchored, one: Anchored): boolean {
  const next = restOfPart(one.fact, one.fact.indexOf(one.token)).find(
    ({ quantity }) => quantity !== undefined && quantity.unit !== 'date' && quantity.marker !== 'to',
  );
  const [first] = restOfPart(said.fact, said.fact.indexOf(said.token)).filter(isContent);
  if (!isSpanOfTime(said) || next === undefined || first === undefined) return false;
  const at = one.fact.indexOf(next);
  const isSpan =
    next.quantity?.unit === one.quantity.unit ||
    /^(?:last|letzten|dernier|derniere|dernieres|derniers|ultim[oaie]s?)$/u.test(one.fact[at - 1]?.word ?? '');
  return isSpan && !one.fact.slice(0, at).some((own) => isSame(own, first)) && one.fact.slice(at).some((own) => isSame(own, first));
}

/** `1,2 Mio. € bewilligt` of `1,2 Mio. € beantragt, 700.000 € bewilligt`: what was done to another number. */
function isOfOtherDeed(said: Anchored, one: Anchored): boolean {
  const deedBehind = ({ fact, token }: Anchored) => {
    const rest = restOfPart(fact, fact.indexOf(token));
    // `Bewilligt` has no `ge`: alone behind the number it is a deed as well.
    const isDeed = (own: Token) =>
      done[own.language].test(own.raw) || (own.language === 'de' && rest.length === 1 && own.raw.endsWith('t'));
    return rest.slice(0, 2).find((own) => own.quantity === undefined && /^\p{Ll}/u.test(own.raw) && isDeed(own));
  };
  const [deed, own] = [deedBehind(said), deedBehind(one)];
  return deed !== undefined && own !== undefined && deed.stem !== own.stem && one.fact.some((token) => token.stem === deed.stem);
}

const placeWords = new Set('bei in on for with at among chez dans pour en para con su nel nella'.split(' '));

/** `–3,2 % bei Kaschmir` of `–3,2 % bei Basics, bei Kaschmir +6 %`: what is told right behind one number is another's. */
export function isOfOtherPlace(said: Anchored, one: Anchored): boolean {
  const placeOf = ({ fact, token, quantity }: Anchored) => {
    const [preposition, thing] = restOfPart(fact, fact.indexOf(token));
    return quantity.unit === 'percent' && preposition !== undefined && placeWords.has(preposition.word) ? thing : undefined;
  };
  const [thing, own] = [placeOf(said), placeOf(one)];
  if (thing === undefined || own === undefined || !isContent(thing) || isSame(thing, own)) return false;
  return one.fact.some((token, at) => isSame(token, thing) && placeWords.has(one.fact[at - 1]?.word ?? ''));
}

/** `Nine years as a buyer`, of nine years in retail. */
const isTimeAs = (one: Anchored) => one.quantity.unit === 'year' && /^(?:as|als|comme|como|come)$/u.test(wordAfter(one));
const isTimeIn = (one: Anchored) => /^(?:in|im|dans|en|nel|nella)$/u.test(wordAfter(one));
const wordAfter = ({ fact, token }: Anchored) => fact[fact.indexOf(token) + 1]?.word ?? '';

/** `31 des 40 patients` of `sur 40 patients …, 31`. */
function isPartOfSameWhole(said: Anchored, one: Anchored): boolean {
  const [, of, ...next] = said.fact.slice(said.fact.indexOf(said.token));
  const whole = next.slice(0, 2).find(({ quantity }) => quantity !== undefined)?.quantity;
  if (whole === undefined || !outOfWords.has(of?.word ?? '') || said.quantity.unit !== undefined) return false;
  const before = one.fact.slice(0, one.fact.indexOf(one.token));
  return before.some(
    (token, at) => at > 0 && token.quantity !== undefined && sameValue(token.quantity, whole) && outOfWords.has(before[at - 1]?.word ?? ''),
  );
}
/** `5 of the team's 12 services` of `services: 5 of the team's 12`. */
function isWholeOfSamePart(said: Anchored, one: Anchored): boolean {
  const [part, own] = [said, one].map(({ fact, token }) => {
    const before = fact.slice(Math.max(0, fact.indexOf(token) - 5), fact.indexOf(token));
    const at = before.findLastIndex(({ quantity }) => quantity !== undefined);
    return at !== -1 && outOfWords.has(before[at + 1]?.word ?? '') && before.slice(at + 1).every(({ gap }) => gap === '')
      ? before[at]?.quantity
      : undefined;
  });
  return part !== undefined && own !== undefined && sameValue(part, own) && said.around.some((token) => has(one.around, token));
}

const spans = new Set('for in within over innerhalb binnen en sur durante during uber'.split(' '));
const spanUnits = new Set('day workday week month year'.split(' '));

/** `In zwei Jahren`: how long it took, of a fact of one part, wherever it stands. */
function isSpanOfAll(said: Anchored, one: Anchored): boolean {
  const isSpan = ({ quantity, fact, token }: Anchored) =>
    spanUnits.has(quantity.unit ?? '') && spans.has(wordLeadingTo(fact, fact.indexOf(token))) && quantity.marker === undefined;
  if (isSpan(said) && isCompoundSpan(said, one)) return true;
  return isSpan(said) && isSpan(one) && !one.fact.some(opensAnew) && said.around.some((token) => has(one.around, token));
}

/** The small word before a number, past an article. */
function wordLeadingTo(fact: Token[], at: number): string {
  const isArticle = /^(?:a|an|the|einem|einen|einer|une?|una|uno|un)$/u.test(fact[at - 1]?.word ?? '');
  return fact[at - (isArticle ? 2 : 1)]?.word ?? '';
}

/** `A pilot over six weeks` of a `six-week pilot`. */
function isCompoundSpan(said: Anchored, one: Anchored): boolean {
  const [next] = one.fact.slice(one.fact.indexOf(one.token) + 1);
  return next !== undefined && next.gap === '' && isContent(next) && has(partWith(said.fact, said.token), next);
}

const farOff = 7;

/** The word that follows right on a number stands somewhere near it in the fact, too. */
function isFarOff({ right, token, quantity, fact: sentence }: Anchored, one: Anchored): boolean {
  const beside = sentence[sentence.indexOf(token) + 1];
  if ((quantity.unit ?? 'date') !== 'date' || beside === undefined || beside !== right[0] || beside.gap !== '') return false;
  // `120 dbt models`, of `dbt models … (120 models)`.
  if (right.some((token) => one.right.some((own) => own.word === token.word))) return false;
  if (quantity.unit === undefined && one.near.some((own) => own.word === beside.word)) return false;
  const placeOf = (index: number) => one.fact.slice(0, index).reduce((words, { parts }) => words + parts.length, 0);
  const at = placeOf(one.fact.indexOf(one.token));
  const places = one.fact.flatMap((other, index) => (isSame(other, beside) ? [Math.abs(placeOf(index) - at)] : []));
  return places.length > 0 && Math.min(...places) > farOff;
}

/** What the other numbers of the same fact count. */
function countedByOthers(own: Anchored[], one: Anchored): Token[] {
  return own.filter((other) => other.fact === one.fact && other !== one && other.isCounting).flatMap(({ right }) => right);
}

/** A rate may stand before the number: `weekly count of 300`. */
function hasRate({ rate, around }: Anchored, wanted: string): boolean {
  return rate === undefined && around.some(({ concepts }) => concepts.has(wanted));
}

/** What is counted stands first or, where adjectives and nouns stand before it (`40 customer enquiries`), last. */
function isCounted(right: Token[], one: Anchored, language: Language): boolean {
  const { near, around, right: own } = one;
  if (isJoinedKind(right, one)) return true;
  const isName = (token: Token) => token.isHeader === true || /^\p{Lu}/u.test(token.raw);
  if (language !== 'de' && right.some((token) => isName(token) && !has(around, token))) return false;
  // German writes its nouns large; only adjectives stand between a number and what it counts.
  if (language === 'de' && right[0] !== undefined && /^\p{Lu}/u.test(right[0].raw))
    return has(near, headOf(right)) || own[0]?.word === right[0].word;
  const [first, last] = [right[0], language === 'en' || language === 'de' ? right.at(-1) : undefined];
  return (first !== undefined && has(near, first)) || (last !== undefined && has(near, last));
}

/** `240 Linux servers (Debian and Ubuntu)`, of `240 Debian and Ubuntu servers`: told of their kind, and not of one of the two. */
function isJoinedKind(right: Token[], { joined, fact }: Anchored): boolean {
  const [kind, last] = [right[0], right.at(-1)];
  return right.length === 2 && joined !== undefined && isSame(joined, last as Token) && !has(fact, kind as Token);
}

/** `6 Power-BI-Berichte` are reports. */
function headOf(right: Token[]): Token {
  const end = right.findIndex(({ raw, gap }, at) => at > 0 && (gap !== '' || !/^\p{Lu}/u.test(raw)));
  return right.at(end === -1 ? -1 : end - 1) as Token;
}

/** `9,000 order lines` are not 9,000 orders: in English the last noun is what is counted. */
function dropsHead(said: Anchored, one: Anchored, language: Language): boolean {
  const [first, head] = one.right.filter(isThing);
  const [only, more] = said.right;
  if (language !== 'en' || first === undefined || head === undefined || only === undefined || more !== undefined) return false;
  return isSame(only, first) && !has(said.around, head);
}
