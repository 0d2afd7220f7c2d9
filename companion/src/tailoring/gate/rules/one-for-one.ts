import { hedgeNames } from '../reading/concepts.ts';
import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';

/**
 * `Checked controlling deliveries` of checked deliveries: a word that stands for a fact's word by its class alone takes its place, it does not stand
 * beside it.
 */
export function isStuffed(sentence: Token[], at: number, evidence: Evidence): boolean {
  const token = sentence[at] as Token;
  if (token.quantity !== undefined || token.isFrame || token.isHeader || token.isPosting || token.concepts.size === 0) return false;
  if (evidence.words.has(token.word) || evidence.stems.has(token.stem)) return false;
  if ([...token.concepts].some((name) => companions.has(name) || hedgeNames.has(name))) return false;
  const others = sentence.filter((_, index) => index !== at);
  const own = evidence.facts.flatMap(({ tokens }) => tokens.filter((one) => shares(one, token)).map((one) => ({ one, fact: tokens })));
  const isSaid = (one: Token) => others.some((other) => isContent(other) && isSame(other, one));
  return (
    own.length > 0 &&
    own.every(
      ({ one, fact }) =>
        others.some(({ word }) => word === one.word) ||
        (evidence.facts.length > 1 && !fact.some((two) => two !== one && (two.quantity !== undefined || isContent(two)) && isSaid(two))),
    )
  );
}

/** Classes whose words may stand beside what they stand for: a plain verb and its deed, a skill and the knowledge of it, how often and when. */
const companions = new Set('doing knowledge lesson before after comply daily weekly monthly yearly quarterly hourly'.split(' '));

function shares(one: Token, token: Token): boolean {
  for (const concept of token.concepts) if (one.concepts.has(concept)) return true;
  return false;
}
