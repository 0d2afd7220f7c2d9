import { isContent } from '../reading/evidence.ts';
import { partsOf } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { wordsIn } from '../reading/words-in.ts';
import { anyByWords } from '../words/by-words.ts';
import { done } from '../words/doers.ts';
import { levelOf } from './level-of.ts';
import { isNamedAt, namedAfter } from './named-doers.ts';
import type { OthersPart } from './parts-of-others.ts';

/** What was passed on, or left or meant for somebody to do. */

/** `Draft letters for a partner to check and sign`: the partner does that. */
export function leftTo(tokens: Token[]): OthersPart[] {
  const at = tokens.findIndex(({ word, language }, index) => language === 'en' && word === 'for' && isNamedAt(tokens, index + 1));
  const to = tokens.findIndex(({ word, gap }, index) => index > at && index <= at + 5 && word === 'to' && gap === '');
  const deed = tokens[to + 1];
  if (at === -1 || to === -1 || deed === undefined || levelOf(deed) === undefined) return [];
  const [words = []] = partsOf(tokens.slice(to + 1));
  return [{ words: words.filter(isContent), doers: tokens.slice(at + 1, to).filter(isContent), isWho: false, isNamedAsDoer: true }];
}

/** `Keyed entries for review by the broker`: the broker reviewed. */
export function meantFor(tokens: Token[]): OthersPart[] {
  return tokens.flatMap((token, at) => {
    const [deed, by] = tokens.slice(at + 1, at + 3);
    const isMeant =
      forWords.has(token.word) && deed !== undefined && levelOf(deed) !== undefined && anyByWords.has(by?.word ?? '') && by?.word !== 'von';
    return isMeant && isNamedAt(tokens, at + 3)
      ? [{ words: [deed], doers: namedAfter(tokens, at + 2), isWho: false, isNamedAsDoer: true, isDeed: true }]
      : [];
  });
}

const passing =
  /^(?:pass|hand|forward|refer|send|sent|escalat|weitergeleit|weitergegeb|ubergeb|transmi|confi|remis|orient|deriv|pasad|remitid|inoltrat|consegnat|affidat)/u;
const toWords = wordsIn('to an ans a au aux al alla');
const forWords = wordsIn('for zur zum pour para per');

/** `Films passed to the consultant for reporting`: the consultant reported. */
export function passedFor(tokens: Token[]): OthersPart[] {
  const at = tokens.findIndex(({ word }) => passing.test(word));
  const to = tokens.findIndex(({ word }, index) => index > at && toWords.has(word));
  const joint = tokens.findIndex(({ word }, index) => index > to && forWords.has(word));
  const purpose = tokens.slice(joint + 1).find(isContent);
  if (at === -1 || to === -1 || joint === -1 || purpose === undefined) return [];
  return [{ words: [purpose], doers: [tokens[at] as Token], isWho: false }];
}

/** `Mortgages are passed to a specialist`: what stands before it was passed on. */
export function passedOn(piece: Token[]): OthersPart | undefined {
  const at = piece.findIndex(({ word, raw, language }) => passing.test(word) && done[language].test(raw));
  const to = piece.findIndex(({ word }, index) => index > at && toWords.has(word));
  const words = piece.slice(0, Math.max(0, at)).filter(isContent);
  if (at < 1 || to === -1 || words.length === 0 || !isNamedAt(piece, to + 1)) return undefined;
  return { words, doers: [piece[at] as Token, ...namedAfter(piece, to)], isWho: false };
}
