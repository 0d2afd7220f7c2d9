import type { Token } from '../reading/token.ts';
import { letterWords } from '../words/frame-words.ts';
import { presupposing, prospectWords } from '../words/letter-frames.ts';
import { nowWords } from '../words/units.ts';
import { levelOf } from './level-of.ts';
import { isClaim } from './carried.ts';
import { including } from './reach-words.ts';

/**
 * Whether a sentence of a letter only says what the applicant would like or what the employer is: `I believe I would settle in quickly at
 * Brightwater`. Its words may then be any, but for what would tell of the person all the same: a number, a name, a claim of degree, a role, and
 * everything beside "my", "I have", "with" or "as".
 */
export function isWish(sentence: Token[]): boolean {
  const speaksOfJob = sentence.some(({ word, isPosting }) => isPosting || prospectWords.has(word));
  if (!speaksOfJob || sentence.some((token) => token.quantity !== undefined && !token.isPosting)) return false;
  const hopes = sentence.some(({ word }) => prospectWords.has(word));
  if (sentence.some(({ word }) => including.has(word))) return false;
  return sentence.every(
    (token, at) => isSaidAnyway(token) || isWishedNow(sentence, at) || (isPlain(token, hopes) && !isPresupposed(sentence, at)),
  );
}

/** `Je souhaite aujourd'hui …` */
function isWishedNow(sentence: Token[], at: number): boolean {
  return nowWords.has(sentence[at]?.word ?? '') && prospectWords.has(sentence[at - 1]?.word ?? '');
}

function isSaidAnyway({ word, isFrame, isPosting, language }: Token): boolean {
  return isFrame || isPosting === true || letterWords[language].has(word);
}

/** A word in small letters that claims no degree and, but for what is hoped for, no deed; what is written large may be a name. */
function isPlain(token: Token, hopes: boolean): boolean {
  const { raw, word, language, isHeader } = token;
  if (effects.some((name) => token.concepts.has(name))) return false;
  const level = levelOf(token) ?? 0;
  if (['least', 'most', 'approximate'].some((hedge) => token.concepts.has(hedge)) || lasting.test(word)) return false;
  if (language === 'en' && word.endsWith('ly')) return false;
  // `Turning numbers into …`: a word that opens the sentence and is in some class is no name.
  const isSmall =
    /^\p{Ll}+$/u.test(raw) ||
    (token.concepts.has('doing') && /^\p{Ll}+\s\p{Ll}+$/u.test(raw)) ||
    (token.isFirst && token.concepts.size > 0 && /^\p{Lu}\p{Ll}+$/u.test(raw));
  return isSmall && isHeader !== true && !isClaim(token) && (level === 0 || (hopes && level <= 2)) && !looksDone(token);
}

const lasting =
  /^(?:decades?|years?|months?|weeks?|jahr\p{L}*|monat\p{L}*|wochen?|decennies?|annees?|ans|mois|semaines?|decadas?|anos?|mes|meses|semanas?|decenni[oa]?|ann[oi]|mes[ei]|settiman[ae])$/u;

/** What one would achieve is a claim of what one can. */
const effects = ['improve', 'increase', 'reduce', 'speed', 'double', 'triple', 'halve'];

/** `trained`, `gearbeitet`, `formé`, `formado`: what was done. */
function looksDone({ raw }: Token): boolean {
  return /.{2}ed$|^ge.+(?:t|en)$|iert$|ée?s?$|(?:ad|id)[oa]s?$|(?:at|it|ut)[oaie]$/u.test(raw);
}

const hasWords = new Set('has hat a tiene ha'.split(' '));

/** `my forklift licence`, `I have a network`, `as a nurse`: these words take for granted that what follows is so. */
function isPresupposed(sentence: Token[], at: number): boolean {
  return sentence.some(({ word, isFirst }, index) => {
    // `Matlock Motors has a reputation …` tells of the employer.
    if (presupposing.anywhere.has(word) && !(hasWords.has(word) && sentence[index - 1]?.isPosting === true)) return true;
    if (presupposing.first.has(word) && isFirst) return true;
    return presupposing.before.has(word) && index < at && index >= at - 4;
  });
}
