import { hedgeNames } from '../reading/concepts.ts';
import { type Evidence, isContent } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { articles } from '../words/small-words.ts';
import { fromWords } from '../words/since-words.ts';
import { levelOf } from './level-of.ts';
import { isTitle } from './no-deeds.ts';

export const ofOthers = new Set(
  'their his her its the a an un une uno una d to for with of by der die das dem den des le la les du au l el los del al mit fur von il lo gli dei della di'.split(
    ' ',
  ),
);

const personEndings: Record<Language, RegExp> = {
  en: /(?:er|or|ist|ian|man|woman)$/u,
  de: /(?:er|erin|or|orin|ist|istin)$/u,
  fr: /(?:eur|euse|trice|iste|ier|iere|ien|ienne)$/u,
  es: /(?:or|ora|ista|ero|era)$/u,
  it: /(?:ore|rice|ista|iere|iera)$/u,
};

const comparatives = 'bigger larger smaller higher lower longer shorter newer older other further later earlier';
const things =
  'letter paper order offer newsletter folder poster register matter center server computer filter sensor motor monitor sector number';
/** Words that end as a person does and name none. */
const endAsPersons = new Set(`${comparatives} ${things}`.split(' '));

/** `Coordinator for a month`: a line that opens with who does something, and goes on with a small word. */
function isPerson(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at !== 0 || token === undefined || !isContent(token) || [...token.concepts].some((name) => hedgeNames.has(name))) return false;
  if (endAsPersons.has(token.word) || token.concepts.has('time')) return false;
  // `Greifer und Vorrichtungen konstruiert`: German things end so as well.
  const isListed = token.language === 'de' && (next?.word === 'und' || next?.word === 'sowie');
  return (
    personEndings[token.language].test(token.word) && levelOf(token) === undefined && !isListed && (next === undefined || next.isFrame)
  );
}

/** `As a stonemason`, of what was done under one. */
export function tradeOfOthers(tokens: Token[], { facts }: Evidence): Token | undefined {
  return tokens.find((token, at) => {
    const before = tokens.slice(Math.max(0, at - 2), at);
    const [last = '', first = ''] = before.map(({ word }) => word).toReversed();
    const isAs = asWords.has(last) || (asWords.has(first) && articles.has(last));
    if (!isContent(token) || token.isHeader || token.isPosting || token.gap !== '' || !isAs) return false;
    const places = facts.flatMap((fact) =>
      fact.tokens.flatMap((own, index) => (own.word === token.word ? [fact.tokens.slice(Math.max(0, index - 2), index)] : [])),
    );
    return places.length > 0 && places.every((own) => own.some(({ parts }) => underWords.has(parts.at(-1) ?? '')));
  });
}
const asWords = new Set('as als comme como come'.split(' '));
const underWords = new Set('by under with for to unter mit fur bei beim sous avec pour bajo con para sotto per'.split(' '));

/** A title said of the person: it stands in front, with no verb before it, and is not someone's one worked with or for. */
export function claimedTitle(tokens: Token[], { facts, header }: Evidence): Token | undefined {
  return tokens.find((token, at) => {
    if (
      token.isHeader ||
      token.isPosting ||
      tokens[at + 1]?.word === 's' ||
      !(isTitle(tokens, at) || (isPerson(tokens, at) && !header.some((one) => one.tokens.some(({ word }) => word === token.word)))) ||
      !isInFront(tokens, at)
    )
      return false;
    const isNamed = (one: Token, index: number, own: Token[]) =>
      // `In charge` of `in charge of`.
      (one.word === token.word || one.word.startsWith(`${token.word}_`)) &&
      (isInFront(own, index) ||
        isInFrontOfPart(own, index) ||
        isBeside(own, index, tokens, at) ||
        // `Crew of 4 as foreman`
        asWords.has(own[index - 1]?.word ?? ''));
    const isThing = (one: Token, index: number, own: Token[]) =>
      !isTitle(tokens, at) && one.word === token.word && !ofOthers.has(own[index - 1]?.word ?? '');
    return !facts.some((fact) => fact.tokens.some(isNamed) || fact.tokens.some(isThing));
  });
}

/** `Second chair to the director`, `supervisor skills course`: with the word before or after it that it has in the fact. */
function isBeside(own: Token[], index: number, tokens: Token[], at: number): boolean {
  const isLike = (step: number) => {
    const [one, said] = [own[index + step], tokens[at + step]];
    const isJoined = (step < 0 ? tokens[at] : said)?.gap === '';
    return one !== undefined && said !== undefined && isJoined && isContent(one) && one.word === said.word;
  };
  // `Stood in for the shift supervisor` is somebody else.
  const isOfOthers = own.slice(Math.max(0, index - 3), index - 1).some(({ word, parts }) => ofOthers.has(parts.at(-1) ?? word));
  return (isLike(-1) && !isOfOthers) || isLike(1);
}

/** `Bricklayer, foreman since 2018` */
function isInFrontOfPart(tokens: Token[], at: number): boolean {
  const start = tokens.slice(0, at + 1).findLastIndex(({ gap }) => gap !== '');
  return start === at;
}

function isInFront(tokens: Token[], at: number): boolean {
  // `Seit 2019 Ansprechpartner`
  const isSince = fromWords.has(tokens[0]?.word ?? '') && tokens[1]?.quantity?.unit === 'date';
  const before = tokens.slice(isSince ? 2 : 0, at);
  if (before.some((token, index) => (levelOf(token) !== undefined && !isTitle(before, index)) || token.quantity !== undefined))
    return false;
  return !before
    .slice(-2)
    .some(
      ({ word, parts }, index, two) =>
        ofOthers.has(parts.at(-1) ?? word) &&
        !['as', 'als', 'comme', 'como', 'come'].includes(two[index - 1]?.word ?? before.at(-3)?.word ?? ''),
    );
}
