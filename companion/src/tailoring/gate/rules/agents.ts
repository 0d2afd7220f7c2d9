import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { levelOf } from './level-of.ts';
import { byWords } from '../words/by-words.ts';
import { deedsOfOthers } from './deeds-of-others.ts';
import type { Rule } from './rule.ts';

/** `Kept to the budget set by the client` is not told as having set the budget: what others did stays theirs. */
export const judgeAgents: Rule = (sentence, evidence) => {
  const words = byWords[evidence.language];
  if (sentence.some(({ word }) => words.has(word))) return undefined;
  const given = sentence.find(
    (token, at) => isContent(token) && isGivenTo(sentence, at) && evidence.facts.some(({ tokens }) => isDoer(tokens, token, evidence)),
  );
  if (given !== undefined) return `"${given.raw}" is who did it in the facts.`;
  return onlyBefore(sentence, evidence);
};

const thenWords = new Set('then dann danach puis ensuite luego despues poi later'.split(' '));
const whenWords = new Set(
  'before after prior_to following ahead_of vor nach avant apres antes_de antes despues tras prima dopo pre post once'.split(' '),
);

/** `the manager's` behind it: `firma del responsabile`. */
function isOfSomebody(tokens: Token[], deed: Token): boolean {
  return /^(?:of|by|des|der|von|durch|du|de|del|par|por|dello|della|dal|dei)$/u.test(tokens[tokens.indexOf(deed) + 1]?.word ?? '');
}

/** `Checked the reports before the manager signed them` is not told as having signed them: what a deed came before or after need not be the person's. */
function onlyBefore(sentence: Token[], { facts }: Evidence): string | undefined {
  if (sentence.some(({ word }) => whenWords.has(word) || thenWords.has(word))) return undefined;
  for (const { tokens } of facts) {
    const at = tokens.findIndex(({ word, gap }, index) => index > 1 && gap === '' && whenWords.has(word));
    const other = at === -1 ? undefined : tokens.slice(at + 1, at + 5).find(isContent);
    if (
      other === undefined ||
      !(levelOf(other) !== undefined || isOfSomebody(tokens, other)) ||
      tokens.slice(0, at).some((one) => isSame(one, other))
    )
      continue;
    const said = sentence.find((token) => isContent(token) && isSame(token, other));
    if (said !== undefined) return `"${said.raw}" only tells when in the facts, not what you did.`;
  }
  return undefined;
}

const toWords = new Set('to for a al a_la para por pour au aux alla ai per fur an'.split(' '));

function isGivenTo(sentence: Token[], at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 3), at);
  // `From 41 to 29 days since HR …` gives nothing to anybody.
  return before.some(
    ({ word, language }, index) => toWords.has(word) && (word !== 'a' || language !== 'en') && before[index + 1]?.quantity === undefined,
  );
}

/** `Offers prepared by the legal team` were not sent to it. */
function isDoer(tokens: Token[], token: Token, evidence: Evidence): boolean {
  if (deedsOfOthers(tokens, evidence).length === 0) return false;
  const by = tokens.findIndex(({ word }) => byWords[evidence.language].has(word));
  const isElsewhere = tokens.slice(0, by).some((one) => isSame(one, token));
  return !isElsewhere && tokens.slice(by + 1, by + 4).some((one) => isContent(one) && isSame(one, token));
}
