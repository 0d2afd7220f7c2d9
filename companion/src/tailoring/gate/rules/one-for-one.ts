import { conceptsOf, hedgeNames } from '../reading/concepts.ts';
import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { isPutTogether } from './compounds.ts';
import { levelOf } from './level-of.ts';

/**
 * `Checked controlling deliveries` of checked deliveries: a word that stands for a fact's word by its class alone takes its place, it does not stand
 * beside it.
 */
export function isStuffed(sentence: Token[], at: number, evidence: Evidence): boolean {
  const token = sentence[at] as Token;
  if (token.quantity !== undefined || token.isFrame || token.isHeader || token.isPosting || token.concepts.size === 0) return false;
  if (evidence.words.has(token.word) || evidence.stems.has(token.stem)) return false;
  // `Keep … up to date` of `kept up to date`.
  if (token.parts.length > 1 && token.parts.every((part) => evidence.words.has(part))) return false;
  if (isCompanion(token) || (evidence.language === 'de' && isPutTogether(token, evidence))) return false;
  // A title that is named says nothing of the deed.
  const others = sentence.filter((one, index) => index !== at && one.isHeader !== true);
  const own = evidence.facts.flatMap(({ tokens }) =>
    tokens.filter((one) => shares(one, token) || sharesPart(one, token)).map((one) => ({ one, fact: tokens })),
  );
  const isSaid = (one: Token) => others.some((other) => isContent(other) && isSame(other, one));
  return (
    own.length > 0 &&
    own.every(
      ({ one, fact }) =>
        others.some(({ word }) => word === one.word) ||
        isTaken(sentence, at, one) ||
        (evidence.facts.length > 1 && !fact.some((two) => two !== one && (two.quantity !== undefined || isContent(two)) && isSaid(two))),
    )
  );
}

const withWords = new Set('with using mit mithilfe avec con'.split(' '));

/** `Dispatching with route planning`: what it is said to be done with has a word of its own, where another word stands for the fact's already. */
function isTaken(sentence: Token[], at: number, own: Token): boolean {
  if (!withWords.has(sentence[at - 1]?.word ?? '')) return false;
  return sentence.slice(0, at).some((token) => isContent(token) && !isCompanion(token) && shares(own, token));
}

function isCompanion(token: Token): boolean {
  if (lessons.test(token.word)) return true;
  // `Wrote some draft`: a hedge that is a deed as well stands for a deed.
  return [...token.concepts].some((name) => companions.has(name) || (hedgeNames.has(name) && levelOf(token) === undefined));
}

const lessons = /^(?:lesson|unterricht|clase|cours|lezion)/u;

/** Classes whose words may stand beside what they stand for: a plain verb and its deed, a skill and the knowledge of it, how often and when. */
const companions = new Set('doing ensure knowledge before after comply daily weekly monthly yearly quarterly hourly'.split(' '));

/** A part of a phrase: the store of `store managers`. */
function sharesPart({ parts, language, quantity }: Token, token: Token): boolean {
  if (parts.length < 2 || quantity !== undefined) return false;
  return parts.some((part) => [...conceptsOf(part, language)].some((name) => token.concepts.has(name)));
}

function shares(one: Token, token: Token): boolean {
  for (const concept of token.concepts) if (one.concepts.has(concept)) return true;
  return false;
}
