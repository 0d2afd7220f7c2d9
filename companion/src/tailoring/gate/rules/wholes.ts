import { isContent, type ReadFact } from '../reading/evidence.ts';
import { restOfPart } from '../reading/parts.ts';
import type { Quantity, Token } from '../reading/token.ts';
import { has, sameValue } from './told-alike.ts';
import { outOfWords } from '../words/small-words.ts';
import { humans } from './implied.ts';
import type { Rule } from './rule.ts';

/** A whole and its parts: neither is told for the other, nor one of two halves for both. */
export const judgeWholes: Rule = (sentence, { facts }) =>
  droppedHalf(sentence, facts) ??
  droppedPart(sentence, facts) ??
  madeMany(sentence, facts) ??
  wholeAlone(sentence, facts) ??
  moreThanWhole(sentence);

const inWords = new Set('in at between across im zwischen bei dans en entre chez entre tra fra nel nella'.split(' '));
const andWords = new Set('and und et y e ed'.split(' '));

/** `Ten years between a practice and a company` are not ten years in a company. */
function droppedHalf(sentence: Token[], facts: ReadFact[]): string | undefined {
  const says = (list: Token[]) => list.length > 0 && list.every((token) => has(sentence, token));
  for (const { tokens } of facts)
    for (const { span, first, second } of spansOver(tokens)) {
      const isTold = sentence.some(
        ({ quantity }) => quantity?.unit === span.quantity?.unit && quantity !== undefined && sameSpan(quantity, span),
      );
      if (isTold && says(first) !== says(second)) return `"${span.raw}" belongs to something else in the facts.`;
    }
  return undefined;
}

const sameSpan = (quantity: Quantity, { quantity: own }: Token) => own !== undefined && sameValue(quantity, own);

/** Years or months with the two things they were spent on: `six years in logistics and energy`. */
function spansOver(tokens: Token[]): { span: Token; first: Token[]; second: Token[] }[] {
  return tokens.flatMap((span, at) => {
    if (span.quantity?.unit !== 'year' && span.quantity?.unit !== 'month') return [];
    const piece = restOfPart(tokens, at);
    const isDirect = piece[0] !== undefined && isContent(piece[0]) && piece[0].language === 'de';
    const start = isDirect ? -1 : piece.findIndex(({ word }) => inWords.has(word));
    const joint = piece.findIndex(({ word }, index) => index > start + 1 && andWords.has(word));
    const next = piece[joint + 1];
    if ((start === -1 && !isDirect) || joint === -1 || next === undefined || !isContent(next)) return [];
    return [{ span, first: piece.slice(start + 1, joint).filter(isContent), second: piece.slice(joint + 1).filter(isContent) }];
  });
}

const ofWhole = new Set('them whom which davon denen dont ellos ellas cui'.split(' '));

/** `7 pupils, 28 of them`: a part is not more than its whole. */
function moreThanWhole(sentence: Token[]): string | undefined {
  const wrong = sentence.find((token, at) => {
    if (token.quantity === undefined || /^\p{Lu}{2,}$/u.test(sentence[at - 1]?.raw ?? '')) return false;
    // `22 Kindern, davon drei`: it is of the number after it.
    const isOfThem = sentence.slice(at + 1, at + 3).some(({ word }, index) => ofWhole.has(word) && !isNumbered(sentence[at + index + 2]));
    // `48 personnes, dont les contrats …`: of the groups, not some of the people.
    const of = sentence.slice(at + 1, at + 3).findIndex(({ word }) => word === 'dont');
    if (of !== -1 && /^(?:le|la|les|l)$/u.test(sentence[at + of + 2]?.word ?? '')) return false;
    // `8-12 participants, which …`
    if (isOfThem && sentence[at - 1]?.quantity !== undefined) return false;
    const whole = isOfThem ? sentence.slice(0, at).findLast(({ quantity }) => quantity !== undefined)?.quantity : wholeAfter(sentence, at);
    return whole !== undefined && whole.unit === token.quantity.unit && (whole.values[0] ?? 0) < (token.quantity.values[0] ?? 0);
  });
  return wrong && `"${wrong.raw}" is more than the whole.`;
}

/** `Davon einer`, `davon drei`: it is of the number that follows. */
const isNumbered = (token: Token | undefined) => token?.quantity !== undefined || oneWords.has(token?.word ?? '');

/** `16 of 21` */
function wholeAfter(sentence: Token[], at: number): Quantity | undefined {
  const next = sentence[at + 2]?.quantity === undefined ? sentence[at + 3] : sentence[at + 2];
  const of = sentence[at + 1]?.word ?? '';
  // `4 der 11 Anlagen`
  const isOf = outOfWords.has(of) || (next === sentence[at + 2] && /^(?:der|des|dei|delle|degli|los|las)$/u.test(of));
  return isOf && next?.gap === '' && next.quantity?.marker === undefined ? next.quantity : undefined;
}

/** `6 clients, four of them in food`: all six are not in food. */
function droppedPart(sentence: Token[], facts: ReadFact[]): string | undefined {
  const says = (token: Token) =>
    sentence.some((one) => one.quantity !== undefined && token.quantity !== undefined && sameValue(one.quantity, token.quantity));
  for (const { tokens } of facts)
    for (const [at, token] of tokens.entries()) {
      const isPart =
        token.gap === ',' && (tokens.slice(at + 1, at + 3).some(({ word }) => ofWhole.has(word)) || opensWithWhole(tokens, at));
      const isPartBehind = ofWhole.has(token.word) && token.gap === ',' && tokens[at + 1]?.quantity !== undefined;
      const part = isPartBehind ? tokens[at + 1] : token;
      const whole = tokens.slice(0, at).findLast(({ quantity }) => quantity !== undefined);
      if ((!isPart && !isPartBehind) || part?.quantity === undefined || whole === undefined || says(part) || !says(whole)) continue;
      const told = restOfPart(tokens, at).filter(isContent);
      if (told.length > 0 && told.every((one) => has(sentence, one))) return `It leaves out "${part.raw}".`;
    }
  return undefined;
}

/** `Sur 40 patients, 31 …` */
function opensWithWhole(tokens: Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  return (
    tokens[at]?.quantity !== undefined &&
    outOfWords.has(before[0]?.word ?? '') &&
    before[1]?.quantity !== undefined &&
    before.slice(1).every(({ gap }) => gap === '')
  );
}

const oneWords = new Set('a an one un une una uno ein eine einen einem einer eines'.split(' '));
/** German case endings are no plurals: `einer Auszubildenden`. */
const manyEndings = ['s', 'es', 'nen'];

/** `Pupils with autism`, of a pupil: one that was looked after is not told as many. */
function madeMany(sentence: Token[], facts: ReadFact[]): string | undefined {
  const all = facts.flatMap(({ tokens }) => tokens);
  const wrong = sentence.find((token) => {
    const isPerson = humans.some((name) => token.concepts.has(name)) || (token.language === 'de' && token.word.endsWith('innen'));
    if (!isPerson || all.some(({ word }) => word === token.word)) return false;
    return facts.some(({ tokens }) =>
      tokens.some((own, at) => manyEndings.some((ending) => token.word === own.word + ending) && isOne(tokens, at)),
    );
  });
  return wrong && `"${wrong.raw}" is more than the whole.`;
}

/** `A Year 5 pupil` */
function isOne(tokens: Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at);
  return before.some(({ parts: [word = ''] }) => oneWords.has(word)) && !before.some(({ concepts }) => concepts.has('each'));
}

/** `4 won of 17` are not 17 won: the whole is not told without its part. */
function wholeAlone(sentence: Token[], facts: ReadFact[]): string | undefined {
  const says = (quantity: Quantity) => sentence.some((one) => one.quantity !== undefined && sameValue(one.quantity, quantity));
  for (const { tokens } of facts)
    for (const [at, token] of tokens.entries()) {
      const { quantity } = token;
      const part = quantity && partBefore(tokens, at);
      if (quantity === undefined || part === undefined) continue;
      const isOfOther = tokens.some((one) => one !== token && one.quantity !== undefined && sameValue(one.quantity, quantity));
      if (!isOfOther && part.marker === undefined && says(quantity) && !says(part))
        return `"${token.raw}" belongs to something else in the facts.`;
    }
  return undefined;
}

/** The number that a whole is told of: `4 won of 17`, `18 of roughly 40`, `5 of the team's 12`. */
function partBefore(tokens: Token[], at: number): Quantity | undefined {
  const before = tokens.slice(Math.max(0, at - 5), at);
  // `4 der 11 Anlagen`
  const genitive = /^(?:der|des|de|dei|delle|degli|los|las|les)$/u.test(before.at(-1)?.word ?? '')
    ? before.slice(-3, -1).at(-1)
    : undefined;
  if (genitive?.quantity !== undefined && genitive.quantity.unit === undefined) return { ...genitive.quantity, marker: undefined };
  const of = before.findLastIndex(({ word }) => /^(?:of|von|sur|su|out_of)$/u.test(word));
  const isNear = before.slice(of + 1).every(({ gap, word, quantity, concepts }) => {
    const isSmall = concepts.has('approximate') || /^(?:the|s|our|their|den|les|las|los|i|gli)$/u.test(word);
    return gap === '' && quantity === undefined && (isSmall || concepts.has('team'));
  });
  const isTeam = before.slice(of + 1).some(({ word }) => word === 's');
  const part = before.slice(Math.max(0, of - 3), of).findLast((one) => one.quantity !== undefined)?.quantity;
  return of > 0 && (isNear || (isTeam && before[of - 1]?.quantity !== undefined)) ? part : undefined;
}
