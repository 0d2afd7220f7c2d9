import { isContent } from '../reading/evidence.ts';
import { opensAnew } from '../reading/parts.ts';
import { clauseWith, isBare, openingOf, partBefore } from './bare-numbers.ts';
import { isConnector } from './causes.ts';
import { done } from '../words/doers.ts';
import { articles } from '../words/small-words.ts';
import { levelOf } from './level-of.ts';
import { farEnd, isRangeEnd } from './number-ranges.ts';
import type { Quantity, Token } from '../reading/token.ts';

/** A number with the words it belongs to. */
export type Anchored = {
  token: Token;
  quantity: Quantity;
  /** What it counts or measures, the nearest first. */
  near: Token[];
  /** The words right after it, when they are what it counts. */
  right: Token[];
  /** All words of its part of the sentence. */
  around: Token[];
  /** It stands right before what it counts: `60 services`. */
  isCounting: boolean;
  /** It is the lower or the upper end of a range. */
  range: 'start' | 'end' | undefined;
  /** What an "and" joins to it: the jobs of `6 service and repair jobs`. */
  joined: Token | undefined;
  /** The next word that says something, in the same part of the sentence. */
  next: Token | undefined;
  /** How often, when that is said right after it: `a day`. */
  rate: string | undefined;
  /** Its whole text; numbers of one text share it. */
  fact: Token[];
};

const reach = 4;
const joining = new Set(
  'of de von der des du d del pro per them which are were was is been wurde wurden war waren sind ist worden est sont ete etait fue fueron sido stato stata stati davon dont ellos the los les di della dei delle degli cui'.split(
    ' ',
  ),
);
const conjunctions = new Set('and und et y sowie while e ed'.split(' '));

const eachWords = new Set('every each per jede jeden jedem jeder pro chaque par cada por ogni'.split(' '));

export function anchorsOf(tokens: Token[]): Anchored[] {
  return tokens.flatMap((token, at) => (token.quantity === undefined ? [] : [anchored(tokens, at, token, token.quantity)]));
}

function anchored(tokens: Token[], at: number, token: Token, quantity: Quantity): Anchored {
  const right = rightOf(tokens, at);
  const isCounting = right.length > 0;
  const opening = isBare(tokens, at) ? [...openingOf(clauseWith(tokens, at)), ...partBefore(tokens, at)] : undefined;
  const left = opening ?? leftOf(tokens, at);
  return {
    token,
    quantity,
    near: isCounting ? [...right, ...containerOf(tokens, at)] : left,
    around: opening ?? [...right, ...left, ...clauseAround(tokens, at)],
    right,
    isCounting,
    range: farEnd(tokens, at) !== undefined ? 'start' : isRangeEnd(tokens, at) ? 'end' : undefined,
    joined: joinedHead(tokens, at, right),
    next: nextOf(tokens, at),
    rate: rateOf(tokens, at),
    fact: tokens,
  };
}

/** `60 services`, `18 % of costs`: up to three words right after it, to the next comma, number or preposition. */
function rightOf(tokens: Token[], at: number): Token[] {
  const found: Token[] = [];
  let skipped = 0;
  const far = farEnd(tokens, at);
  if (far !== undefined) return rightOf(tokens, far);
  if (isPaired(tokens, at)) return rightOf(tokens, at + 2);
  for (const token of tokens.slice(at + 1, at + 6)) {
    if (tokens[at]?.quantity?.unit !== undefined && isGerund(token)) break;
    if (token.gap !== '' || conjunctions.has(token.word) || eachWords.has(token.word)) break;
    if (token.quantity !== undefined) {
      // `16 of 21 children`, `£90k of the £140k claimed`
      if (found.length === 0 && skipped <= 2) return rightOf(tokens, tokens.indexOf(token, at));
      break;
    }
    // `8 days instead of 12`
    if (tokens[tokens.indexOf(token, at) + 1]?.quantity?.marker === 'instead') break;
    // `7 sales a month against a target`: how often ends what is counted.
    if (rateIn(token) !== undefined && found.length > 0) break;
    if (rateIn(token) !== undefined || isNumberHedge(token) || isGermanVerb(token, tokens) || periods.has(token.word)) continue;
    if (isPiece(tokens, tokens.indexOf(token, at))) continue;
    if (notCounted.some((name) => token.concepts.has(name)) && token.parts.length > 1) break;
    if (isContent(token)) found.push(token);
    else if (!joining.has(token.word) || found.length > 0) break;
    else skipped += 1;
    if (found.length === 3) break;
  }
  return found;
}

/** `3- und 5-Achs`: one thing is told of both. */
function isPaired(tokens: Token[], at: number): boolean {
  const [here, joint, second] = tokens.slice(at, at + 3);
  const isPlain = (token: Token | undefined) => token?.quantity !== undefined && token.quantity.unit === undefined;
  return conjunctions.has(joint?.word ?? '') && joint?.gap === '' && second?.gap === '' && isPlain(here) && isPlain(second);
}

/** `A two-year period` is two years. */
const periods = new Set('period zeitraum zeitspanne periode periodo'.split(' '));

const pieces = new Set('stuck items pieces units unites pieces unidades piezas pezzi unita'.split(' '));

export const isPieceWord = ({ word }: Token): boolean => pieces.has(word);

/** `Models in BPMN, about 40 items`: a word that counts anything leaves it to what stands before. */
function isPiece(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token !== undefined && isPieceWord(token) && (next === undefined || next.gap !== '');
}

/** Hedges that say how it was done: `35 minutes together with …`. */
const notCounted = ['shared', 'partial', 'only', 'usual', 'on_request', 'supervised'];

/** `a 12 minutos reordenando …`: how it was done, not what was counted. */
function isGerund({ word, language }: Token): boolean {
  return { en: /ing$/u, de: /^$/u, fr: /ant$/u, es: /ndo$/u, it: /ndo$/u }[language].test(word);
}

/** `auf 1,5 Mio. Euro gesteigert`: the verb at the end is not what is counted. */
function isGermanVerb(token: Token, tokens: Token[]): boolean {
  if (token.language !== 'de' || !/^\p{Ll}/u.test(token.raw)) return false;
  const next = tokens[tokens.indexOf(token) + 1];
  const isLast = (next?.gap ?? ';') !== '';
  // `Seit 2021 biete ich …`
  return levelOf(token) !== undefined || (isLast && done.de.test(token.raw)) || /^(?:ich|wir)$/u.test(next?.word ?? '');
}

function joinedHead(tokens: Token[], at: number, right: Token[]): Token | undefined {
  const last = right.at(-1);
  const from = last === undefined ? -1 : tokens.indexOf(last, at);
  if (from === -1 || !conjunctions.has(tokens[from + 1]?.word ?? '')) return undefined;
  const after = tokens.slice(from + 2, from + 5);
  const end = after.findIndex((token) => !isContent(token) || token.gap !== '' || isRate(token));
  return (end === -1 ? after : after.slice(0, end)).at(-1);
}

/** `a team of 5 nurses`: the team is counted by it as well. */
function containerOf(tokens: Token[], at: number): Token[] {
  const container = tokens[at - 2];
  return joining.has(tokens[at - 1]?.word ?? '') && container !== undefined && isContent(container) && !container.word.endsWith('ed')
    ? [container]
    : [];
}

const whichWords = /^(?:last|past|previous|letzten?|vergangenen?|derniers|dernieres|ultimos|ultimas|ultimi|ultime)$/u;

/** `costs by 18 %`: the words before it, nearest first, to the next comma or "and"; across a `from … to`. */
function leftOf(tokens: Token[], at: number): Token[] {
  const found: Token[] = [];
  const end = headEnd(tokens, at) ?? at;
  for (let index = end - 1; index >= 0 && found.length < reach; index -= 1) {
    const token = tokens[index] as Token;
    const isName = token.isHeader === true || token.isPosting === true;
    // `Over the last twelve months`: what only says which months.
    const isWhich = whichWords.test(token.word) && tokens[index + 1]?.quantity !== undefined;
    if (isContent(token) && !isName && !isWhich && !isNumberHedge(token) && rateIn(token) === undefined) found.push(token);
    const endsHere = (token.gap === ';' && !token.isAfterColon && found.length > 0) || (token.gap !== '' && found.some(isThing));
    if (endsHere || (conjunctions.has(token.word) && found.length > 0)) break;
  }
  return found;
}

const beWords = new Set('is are was were ist sind war waren est sont etait'.split(' '));
const phraseWords = new Set('in of for over at across on from during within im bei fur von an sur dans en pour de'.split(' '));

/** `My rating in the app over the last twelve months is 4.9`: what it is told of stands before the first small word. */
function headEnd(tokens: Token[], at: number): number | undefined {
  if (!beWords.has(tokens[at - 1]?.word ?? '')) return undefined;
  const start = tokens.slice(0, at - 1).findLastIndex(({ gap, word }) => gap !== '' || conjunctions.has(word));
  const end = tokens.findIndex(({ word }, index) => index > Math.max(start, 0) + 1 && index < at - 1 && phraseWords.has(word));
  return end === -1 ? undefined : end;
}

function clauseAround(tokens: Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let index = at + 1; index < tokens.length && tokens[index]?.gap !== ';'; index += 1) found.push(tokens[index] as Token);
  for (let index = at; index >= 0 && !opensAnew(tokens[index] as Token); index -= 1) found.push(tokens[index] as Token);
  return found.filter(isContent);
}

const rates = ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'];

function rateIn({ concepts, isFrame }: Token): string | undefined {
  return isFrame ? undefined : rates.find((rate) => concepts.has(rate));
}

export function isRate(token: Token): boolean {
  return rateIn(token) !== undefined;
}

function nextOf(tokens: Token[], at: number): Token | undefined {
  for (const token of tokens.slice(at + 1, at + 5)) {
    // `1,9 s statt 4,2`: another number follows.
    const [after] = tokens.slice(tokens.indexOf(token, at) + 1);
    if (token.gap !== '' || conjunctions.has(token.word) || after?.quantity?.marker === 'instead') return undefined;
    if (isContent(token) && !isRate(token) && !isNumberHedge(token) && !isConnector(token))
      return token.isHeader || token.isPosting ? undefined : token;
  }
  return undefined;
}

/** The rate between a number and the next one or the end of its part. */
function rateOf(tokens: Token[], at: number): string | undefined {
  for (const token of tokens.slice(at + 1, at + 6)) {
    const here = tokens.indexOf(token);
    if (token.gap === ';' || token.quantity !== undefined || joinsDeed(tokens, here) || joinsRated(tokens, here)) return undefined;
    const rate = rateIn(token);
    // `10 patients, en horaires de jour`: what a comma parts from the number is of something else.
    if (rate === undefined && token.gap === ',') return undefined;
    // `im Jahr 2023` is a date.
    if (rate !== undefined) return tokens[tokens.indexOf(token) + 1]?.quantity?.unit === 'date' ? undefined : rate;
  }
  return undefined;
}

/** `4 accounts and prepared monthly …`: the next deed has a rate of its own. */
function joinsDeed(tokens: Token[], at: number): boolean {
  if (!conjunctions.has(tokens[at]?.word ?? '')) return false;
  const next = tokens.slice(at + 1, at + 3).find(isContent);
  return next !== undefined && levelOf(next) !== undefined;
}

/** `Two colleagues and a weekly exchange`, `due colleghe e scambio settimanale`: how often the next thing is. */
function joinsRated(tokens: Token[], at: number): boolean {
  const [thing, rate] = tokens.slice(at + 1, at + 4).filter(({ word }) => !articles.has(word));
  const isPair = thing !== undefined && rate !== undefined && thing.gap === '' && rate.gap === '';
  return isPair && conjunctions.has(tokens[at]?.word ?? '') && isContent(thing) && isContent(rate) && isRate(thing) !== isRate(rate);
}

/** Years or months that something lasted. */
export const isSpanOfTime = ({ quantity }: Anchored): boolean => quantity.unit === 'year' || quantity.unit === 'month';

const numberHedges = ['approximate', 'most', 'least', 'under', 'expected'];

export function isNumberHedge({ concepts }: Token): boolean {
  return numberHedges.some((hedge) => concepts.has(hedge));
}

/** What can be counted or measured; `completion rose` is the completion's number, not the rise's. */
export function isThing(token: Token): boolean {
  return levelOf(token) === undefined || /(?:ion|ions|ment|ments)$/u.test(token.word);
}
