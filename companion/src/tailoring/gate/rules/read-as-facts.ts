import { hedgeNames } from '../reading/concepts.ts';
import { type Evidence, isContent } from '../reading/evidence.ts';
import { areForms } from '../reading/forms.ts';
import type { Token } from '../reading/token.ts';
import { levelOf } from './level-of.ts';
import { isTogether } from './hedge-scope.ts';
import { isTakenApart } from './taken-apart.ts';
import { isCarried, isClaim, isNameLike } from './carried.ts';

/**
 * The sentence with each form of a fact's word that the stems do not tell read as that word, so that every rule judges it as if the writer had kept
 * it. That one word went and another came is not enough (`tunnels` for `bridges`).
 */
export function readAsFacts(sentence: Token[], evidence: Evidence): Token[] {
  return sentence.map((token) => {
    if (!isOpen(token, evidence)) return token;
    const goesOn = evidence.startDate !== undefined && evidence.endDate === undefined;
    const forms = evidence.facts.flatMap(({ tokens, fact }) =>
      tokens.flatMap((one, at) =>
        // What a person says of themselves goes on.
        isFormOf(token, one, goesOn || fact.kind === 'summary') || isTakenApart(token, one, sentence)
          ? [{ one, isNot: isNegated(tokens, at) }]
          : [],
      ),
    );
    // Of two forms, `posizionati` and `non posiziono`, the one that was not done.
    const own = (forms.find(({ isNot }) => isNot) ?? forms[0])?.one;
    return own === undefined ? token : { ...token, word: own.word, stem: own.stem, concepts: own.concepts, parts: own.parts };
  });
}

const isNegated = (tokens: Token[], at: number) => tokens.slice(Math.max(0, at - 2), at).some(({ concepts }) => concepts.has('negation'));

/** A word in need of a fact, of no class that claims: a name, a degree, a hedge. */
function isOpen(token: Token, evidence: Evidence): boolean {
  return isContent(token) && !isClaim(token) && !isNameLike(token, evidence) && !isHedge(token) && !isCarried(token, evidence);
}

function isHedge({ concepts }: Token): boolean {
  return [...concepts].some((name) => hedgeNames.has(name));
}

function isFormOf(token: Token, own: Token, goesOn: boolean): boolean {
  // `Seuils proposés` of a `proposition`: what was only tried is read as that.
  // `Konzipiert` is more than `mitkonzipiert`.
  if (isTogether(own.word) && !isTogether(token.word)) return false;
  if (!isContent(own) || (isHedge(own) && !own.concepts.has('attempted')) || (levelOf(token) ?? 0) > Math.max(2, levelOf(own) ?? 0))
    return false;
  return areForms(token.word, own.word, token.language, goesOn);
}
