import { type Evidence, isContent } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { frameWords } from '../words/frame-words.ts';
import { articles } from '../words/small-words.ts';
import { isAcronym, isLabelLong, isLabelShort, isPiecedName, isSpelledOut } from './acronyms.ts';
import { isCarried, isClaim, isNameLike } from './carried.ts';
import { isEachTime } from './each-time.ts';
import { isCountedDeed, isEmptyHead } from './empty-heads.ts';
import { standsOnNumber, tellsOfChange } from './on-numbers.ts';
import { isStuffed } from './one-for-one.ts';
import { isAgent, isLight } from './plain-deeds.ts';
import { including, isOwnOrEach, isSummer, isUpToNothing, isWhole } from './reach-words.ts';
import type { Rule } from './rule.ts';
import {
  isAcrossNames,
  isBesideOtherDeed,
  isDisplayed,
  isFocusOnSkill,
  isInAll,
  isKindOfNext,
  isMember,
  isOfProfession,
  isPlacing,
  isFollowing,
  isSupportive,
  isUnderName,
} from './said-beside.ts';

/** Every word that says something must be a word of the facts, mean the same as one, or follow from one. */
export const judgeWords: Rule = (sentence, evidence) => {
  const foreign = sentence.find(
    (token, at) =>
      token.quantity === undefined &&
      ((isDegree(sentence, at, evidence) && !isEachTime(sentence, at, evidence)) || !isSayable(sentence, at, evidence)),
  );
  if (foreign === undefined) return undefined;
  if (isClaim(foreign)) return `"${foreign.raw}" claims more than your facts say.`;
  return isNameLike(foreign, evidence) ? `"${foreign.raw}" is named nowhere in the facts.` : `"${foreign.raw}" is not in the facts.`;
};

type Place = (sentence: Token[], at: number, evidence: Evidence) => boolean;

/** Whether a word may or may not stand where it does, by the first of these that knows; what none knows is refused. */
const known: { says: boolean; where: Place[] }[] = [
  {
    says: true,
    where: [
      tellsOfChange,
      isAcrossNames,
      isMember,
      isFollowing,
      isPlacing,
      isStarted,
      isInSequence,
      isInAll,
      isDisplayed,
      isSupportive,
      isSpelledOut,
      isLabelShort,
      isLabelLong,
      isPiecedName,
      isKindOfNext,
      isCountedDeed,
      isOfProfession,
    ],
  },
  { says: false, where: [isFocusOnSkill, isBesideOtherDeed, isWhole, isListed, isStuffed] },
  { says: true, where: [isUnderName] },
  { says: false, where: [isUpToNothing, isSummer, isOwnOrEach] },
  { says: true, where: [isEachTime, isAcronym, standsOnNumber, isPlainPhrase, isCarriedThere] },
  { says: true, where: [isEmptyHead, isAgent, isLight] },
];

function isSayable(sentence: Token[], at: number, evidence: Evidence): boolean {
  return known.find(({ where }) => where.some((place) => place(sentence, at, evidence)))?.says === true;
}

function isCarriedThere(sentence: Token[], at: number, evidence: Evidence): boolean {
  return isCarried(sentence[at] as Token, evidence);
}

/** `I started at Fernhill in May 2019`, of a job that began then. */
function isStarted(sentence: Token[], at: number, evidence: Evidence): boolean {
  const isAt = /^(?:at|as|in|with|bei|als|chez|comme|en|como|presso|come)$/u.test(sentence[at + 1]?.word ?? '');
  return (
    started.test(sentence[at]?.word ?? '') &&
    isAt &&
    sentence.some(({ quantity }) => quantity?.unit === 'date' && evidence.startDate?.startsWith(String(quantity.values[0])) === true)
  );
}
const started = /^(?:started|joined|began|begann|angefangen|debute|commence|empece|comence|iniziato|cominciato)$/u;

/** `Front of house first, then the choir` of what was before it. */
function isInSequence(sentence: Token[], at: number, { facts }: Evidence): boolean {
  const next = sentence[at + 1];
  const isEnd = next === undefined || next.gap !== '' || /^(?:and|then)$/u.test(next.word);
  const isTold = facts.some(({ tokens }) =>
    tokens.some(({ word, concepts }) => concepts.has('before') || concepts.has('previous') || /^(?:then|later|before)$/u.test(word)),
  );
  return sentence[at]?.word === 'first' && isEnd && isTold;
}

/** `…, including procurement`: what is listed must be a word of the facts, not only like one. */
function isListed(sentence: Token[], at: number, { words, stems, spellings, language }: Evidence): boolean {
  const token = sentence[at] as Token;
  const isNamed = including.has(sentence[at - 1]?.word ?? '') && isContent(token) && !token.isHeader && !token.isPosting;
  const isTail = language === 'de' && [...words].some((own) => own.length > token.word.length + 3 && own.endsWith(token.word));
  return isNamed && !isTail && !words.has(token.word) && !stems.has(token.stem) && !spellings.has(token.raw);
}

/** `Bericht an die Leitung`: where no number follows, a phrase that would hedge one is the small words it is made of. */
function isPlainPhrase(sentence: Token[], at: number): boolean {
  const { parts, concepts, language } = sentence[at] as Token;
  return parts.length > 1 && concepts.size === 1 && concepts.has('approximate') && parts.every((part) => frameWords[language].has(part));
}

/** `The complete books`: after an article it is how much of them, whatever it says as a verb. */
function isDegree(sentence: Token[], at: number, { words }: Evidence): boolean {
  const token = sentence[at] as Token;
  return isClaim(token) && articles.has(sentence[at - 1]?.word ?? '') && !words.has(token.word) && !token.isPosting && !token.isHeader;
}
