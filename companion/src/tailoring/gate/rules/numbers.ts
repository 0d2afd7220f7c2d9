import { type Evidence, isContent } from '../reading/evidence.ts';
import { partWith } from '../reading/parts.ts';
import type { Quantity, Token } from '../reading/token.ts';
import { dividingNouns } from '../words/plain-words.ts';
import { anchorsOf, type Anchored, isNumberHedge, isPieceWord } from './anchors.ts';
import { isLabelLong } from './acronyms.ts';
import { levelOf } from './level-of.ts';
import { countsTheSame, isOfOtherPlace } from './counted.ts';
import { has, sameValue } from './told-alike.ts';
import { isOwnDate } from './own-dates.ts';
import { isInOtherOrder } from './other-order.ts';
import { isLabel, isOfCode, isOfOtherPair, wordBefore } from './named-numbers.ts';
import type { Rule } from './rule.ts';
import { isOwnStart, isSince, sinceOther, untilOther } from './since.ts';
import { countsLanguages, isSumOf } from './sums.ts';

/** Every number must be one of the facts, with its unit, counting the same thing, on the same side of a change. */
export const judgeNumbers: Rule = (marked, evidence) => {
  // What the facts themselves say is no mere name, though the header says it too.
  const sentence = marked.map((token) => (token.isHeader && evidence.words.has(token.word) ? { ...token, isHeader: false } : token));
  const own = evidence.facts.flatMap(({ tokens }) => anchorsOf(tokens));
  const heads = evidence.header.flatMap(({ tokens }) => anchorsOf(tokens));
  const said = anchorsOf(sentence);
  for (const [at, one] of said.entries()) {
    if (isLabelLong(sentence, sentence.indexOf(one.token) - 1, evidence)) continue;
    if (one.token.isPosting || one.token.isHeader) continue;
    if (isOwnDate(sentence, one.token, evidence) && !sinceOther(one, own, said) && !untilOther(one, own, said)) continue;
    const reason = judgeNumber(one, [...own, ...heads], said[at + 1], evidence);
    if (reason !== undefined) return reason;
  }
  return toldTwice(said, [...own, ...heads], sentence, evidence) ?? turnedRound(said, sentence, evidence);
};

/** `Two subsidiaries within two days`: one number of the facts does not take the place of another as well. */
function toldTwice(said: Anchored[], own: Anchored[], sentence: Token[], evidence: Evidence): string | undefined {
  const like = (list: Anchored[], one: Anchored) => list.filter((other) => sameValue(other.quantity, one.quantity)).length;
  const extra = said.find(
    (one) =>
      !isOwnDate(sentence, one.token, evidence) &&
      !one.token.isHeader &&
      !one.token.isPosting &&
      like(said, one) > Math.max(1, like(own, one)) &&
      !own.some((other) => sameValue(other.quantity, one.quantity) && isEach(other)),
  );
  return extra !== undefined ? `"${extra.token.raw}" is said of two things.` : undefined;
}

/** `One each per year`, told of each by itself. */
function isEach({ fact, token }: Anchored): boolean {
  const at = fact.indexOf(token);
  return [fact[at - 1], fact[at + 1]].some((one) => /^(?:each|je|jeweils|chacune?|cada|ciascun[oa]?)$/u.test(one?.word ?? ''));
}

/** `Increased from 54 to 38`: numbers that fall are no growth. */
function turnedRound(said: Anchored[], sentence: Token[], { stems }: Evidence): string | undefined {
  const is = (name: string) => (token: Token) => token.concepts.has(name) && levelOf(token) !== undefined;
  const falls = said.some(({ quantity }, at) => {
    const next = said[at + 1]?.quantity;
    return quantity.marker === 'from' && next?.marker === 'to' && (quantity.values[0] ?? 0) > (next.values[0] ?? 0);
  });
  const grown = sentence.find((token) => is('increase')(token) && !is('reduce')(token) && !is('change')(token) && !stems.has(token.stem));
  return falls && grown !== undefined && !sentence.some(is('reduce')) ? `"${grown.raw}" is not what the numbers say.` : undefined;
}

function judgeNumber(said: Anchored, own: Anchored[], next: Anchored | undefined, evidence: Evidence): string | undefined {
  const { raw } = said.token;
  if (isDifference(said, own) || own.some((one) => isLabel(said, one))) return undefined;
  if (countsLanguages(said, evidence) || isSumOf(said, own)) return undefined;
  const equal = own.filter((one) => sameValue(one.quantity, said.quantity));
  if (equal.length === 0) return `The number "${raw}" is not in the facts.`;
  const sameUnit = equal.filter((one) => unitOf(one.quantity) === unitOf(said.quantity) || areTimes(said, one));
  if (sameUnit.length === 0) return `"${raw}" has another unit in the facts.`;
  // `Five years, two of them in theatre` are years.
  if (isOfYears(said) && !sameUnit.some((one) => isOfYears(one) || one.quantity.unit === 'year'))
    return `"${raw}" has another unit in the facts.`;
  // `Lines 3 and 1`, of `lines 3 and 4 (lines 1 and 2 open)`
  if (sameUnit.every((one) => isOfOtherPair(said, one))) return `"${raw}" belongs to something else in the facts.`;
  // `VDE 600-0100`, of `VDE 0100-600`
  if (sameUnit.every((one) => isOfCode(one) && wordBefore(one) !== wordBefore(said)))
    return `"${raw}" belongs to something else in the facts.`;
  const attached = sameUnit.filter(
    (one) =>
      !isOfOtherPlace(said, one) && (areTimes(said, one) || countsTheSame(said, one, own, evidence.language) || isInOtherOrder(said, one)),
  );
  if (attached.length === 0 && sameUnit.some((one) => isEndOfSameRange(said, one))) return undefined;
  if (attached.every((one) => isBorrowed(said, one, evidence))) return `"${raw}" belongs to something else in the facts.`;
  if (isSince(said) && !isOwnStart(said, attached, evidence) && !attached.some(isSince))
    return `"${raw}" is not told as going on in the facts.`;
  if (!attached.some((one) => sameHedges(withAverage(said), one.quantity, isSpan(said, one))))
    return `"${raw}" is not said as exactly in the facts.`;
  const isYear = said.quantity.unit === 'date' && said.range === undefined;
  if (!isYear && !attached.some((one) => sameSide(said, one, own, next)))
    return `"${raw}" stands on the other side of a change in the facts.`;
  return undefined;
}

/** `2019–2020`, whose beginning is judged by itself. */
function isEndOfSameRange(said: Anchored, one: Anchored): boolean {
  const [start, own] = [said, one].map(({ fact, token }) => fact[fact.indexOf(token) - 1]?.quantity);
  const isEnd = said.range === 'end' && one.range === 'end' && said.quantity.unit === 'date';
  return isEnd && start?.unit === 'date' && own !== undefined && sameValue(start, own);
}

/** Some of the years that were told before it. */
function isOfYears({ fact, token }: Anchored): boolean {
  const at = fact.indexOf(token);
  const isOfThem = fact.slice(Math.max(0, at - 1), at + 3).some(({ word }) => /^(?:them|which|davon|dont|ellos|cui)$/u.test(word));
  return isOfThem && fact.slice(0, at).findLast(({ quantity }) => quantity !== undefined)?.quantity?.unit === 'year';
}

/** `Set up checks on 130 servers`, where the servers were administered: the number is of one fact, and all that is told with it of another. */
function isBorrowed(said: Anchored, one: Anchored, { facts }: Evidence): boolean {
  const rest = one.fact.filter((token) => isContent(token) && !isNumberHedge(token) && !isPieceWord(token) && !has(one.near, token));
  const others = facts.filter(({ tokens }) => tokens !== one.fact).flatMap(({ tokens }) => tokens.filter(isContent));
  const isOfOther = ({ word }: Token) => others.some((other) => other.word === word);
  if (rest.length === 0 || said.fact.some((token) => has(rest, token) && !isOfOther(token))) return false;
  return partWith(said.fact, said.token).filter((token) => isContent(token) && !has(one.fact, token) && has(others, token)).length >= 2;
}

/** `Viermal im Jahr` of `vier Sitzungen im Jahr`. */
function areTimes(said: Anchored, one: Anchored): boolean {
  const [counted] = one.right;
  return (
    said.quantity.unit === 'times' &&
    one.quantity.unit === undefined &&
    said.rate !== undefined &&
    said.rate === one.rate &&
    one.right.length === 1 &&
    counted !== undefined &&
    dividingNouns[counted.language].has(counted.word)
  );
}

/** `5.` and `fifth` are one. */
const unitOf = ({ unit }: Quantity) => (unit === 'ordinal' ? undefined : unit);

/** `Over two summers` for `during two summers`: here the word says when, not how many at least. */
function isSpan(said: Anchored, own: Anchored): boolean {
  const next = said.fact[said.fact.indexOf(said.token) + 1]?.word ?? '';
  return said.quantity.isOver === true && (own.quantity.isWithin === true || isCompoundTime(own) || spans.test(next));
}

/** `Over two winters`: as long as they lasted. */
const spans = /^(?:winters|summers|seasons|terms|semesters|weekends|nights|evenings|mornings|winter|sommer|saisons|semester)$/u;

/** `A six-week pilot` */
function isCompoundTime({ quantity, fact, token }: Anchored): boolean {
  const next = fact[fact.indexOf(token) + 1];
  return quantity.unit !== undefined && lasting.has(quantity.unit) && next !== undefined && next.gap === '' && isContent(next);
}
const lasting = new Set('day week month year'.split(' '));

/** `By 16 days`, of what went from 54 to 38 days; of shares, only in points. */
function isDifference(said: Anchored, own: Anchored[]): boolean {
  if (said.quantity.marker !== 'by') return false;
  return own.some((was, at) => {
    const is = own[at + 1];
    if (was.quantity.marker !== 'from' || is?.quantity.marker !== 'to' || is.fact !== was.fact) return false;
    const unit = was.quantity.unit === 'percent' ? 'point' : was.quantity.unit;
    const change = Math.abs((was.quantity.values[0] ?? 0) - (is.quantity.values[0] ?? 0));
    const isMeant = said.near.length === 0 || said.around.some((token) => has(was.around, token));
    return unit === said.quantity.unit && isMeant && sameValue({ ...was.quantity, values: [change] }, said.quantity);
  });
}

/** `Délai moyen de traitement passé de 21 à 15 jours`: the average stands before what it is of. */
function withAverage({ fact, token, quantity }: Anchored): Quantity {
  const at = fact.indexOf(token);
  const before = fact.slice(Math.max(0, at - 9), at);
  const other = before.findLastIndex((one) => one.quantity !== undefined && one.quantity.marker !== 'from');
  const isAverage = before.slice(other + 1).some(({ concepts }) => concepts.has('average'));
  return isAverage ? { ...quantity, hedges: new Set([...quantity.hedges, 'average']) } : quantity;
}

/** "about", "up to", "nearly" stay on their number; "more than" may be dropped; "about" may be added. */
function sameHedges(said: Quantity, own: Quantity, isSpanning: boolean): boolean {
  const isKept = (hedge: string) => said.hedges.has(hedge) || (hedge === 'average' && said.hedges.has('approximate'));
  const dropped = [...own.hedges].some((hedge) => hedge !== 'least' && !isKept(hedge));
  const added = [...said.hedges].some(
    (hedge) => hedge !== 'approximate' && hedge !== 'average' && !own.hedges.has(hedge) && !(hedge === 'least' && isSpanning),
  );
  return !dropped && !added;
}

/** `9 to 12`: the lower end stays the lower one, and neither is told without the other but as a bound. */
function sameEnd(said: Anchored, one: Anchored): boolean {
  if (said.range !== undefined && one.range !== undefined) return said.range === one.range;
  const isChange = one.quantity.marker !== undefined || said.quantity.marker !== undefined;
  const isBound = said.quantity.hedges.has('most') || said.quantity.hedges.has('least');
  return said.range === one.range || isChange || (said.range === undefined && isBound);
}

/** "from 9 s to 1.2 s": what it was and what it became do not change places, and "by" is neither. */
function sameSide(said: Anchored, one: Anchored, own: Anchored[], next: Anchored | undefined): boolean {
  if (!sameEnd(said, one)) return false;
  const isPair = (marker: Quantity['marker']) => own.some((other) => other.fact === one.fact && other.quantity.marker === marker);
  // `8 days, before it was 12`
  const isSaidBefore = /^(?:before|prima|antes|vorher|davor)_/u.test(one.fact[one.fact.indexOf(one.token) - 1]?.word ?? '');
  const wasBefore = one.quantity.marker === 'from' && (isPair('to') || isSaidBefore);
  const saidBefore = said.quantity.marker === 'from' || (next?.quantity.marker === 'to' && next.quantity.unit === said.quantity.unit);
  if (one.quantity.marker === 'instead') return said.quantity.marker === 'instead' || saidBefore;
  if (said.quantity.marker === 'instead') return wasBefore;
  if (wasBefore) return saidBefore;
  if (one.quantity.marker === 'to') return said.quantity.marker !== 'by' && !(said.quantity.marker === 'from' && isPair('from'));
  return one.quantity.marker !== 'by' || (said.quantity.marker !== 'to' && said.quantity.marker !== 'from');
}
