import { type Evidence, isContent } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import { stem } from '../reading/stem.ts';
import type { Token } from '../reading/token.ts';
import { ofWords } from '../words/small-words.ts';
import { lightVerbs } from '../words/light-verbs.ts';
import { isCarried } from './carried.ts';
import { joiners } from './joiners.ts';
import { levelOf } from './level-of.ts';

const isHeldAfter = new Set(['run', 'held', 'conducted', 'done', 'made']);

/** `Made deliveries`: the noun after it is the deed, and that is carried. */
export function isLight(sentence: Token[], at: number, evidence: Evidence): boolean {
  const { parts } = sentence[at] as Token;
  // `Place orders` of `order`.
  if (parts.length === 2 && lightVerbs.has(parts[0] ?? '') && evidence.stems.has(stem(parts[1] ?? '', evidence.language))) return true;
  if (!lightVerbs.has(sentence[at]?.word ?? '')) return false;
  const [before, next] = [sentence[at - 1], sentence[at + 1]];
  // `A monthly audit run with the team`
  if (
    before !== undefined &&
    isHeldAfter.has(sentence[at]?.word ?? '') &&
    levelOf(before) !== undefined &&
    next?.isFrame === true &&
    isCarried(before, evidence)
  )
    return true;
  // `Run and review` are two deeds.
  if (joiners.has(next?.word ?? '')) return false;
  const deed = sentence
    .slice(at + 1, at + 5)
    .find((token) => isContent(token) && (levelOf(token) !== undefined || opensFact(token, evidence)));
  return deed !== undefined && isCarried(deed, evidence);
}

/** `Applied patches` for `Patched`: a fact opens with its verb. */
function opensFact({ stem: root }: Token, { facts }: Evidence): boolean {
  return facts.some(({ tokens }) => tokens[0]?.stem === root);
}

const agentEndings: Record<Language, RegExp> = {
  en: /(?:er|or)s?$/u,
  de: /er(?:in)?$/u,
  fr: /(?:ateur|atrice|teur|trice|eur|euse)$/u,
  es: /(?:ador|adora|edor|edora|idor|idora)$/u,
  it: /(?:atore|atrice|itore|itrice)$/u,
};

/** `Co-designer of the schema` who co-designed it: the doer of a deed that is carried, told with what it was done to; a leader is judged as one. */
export function isAgent(sentence: Token[], at: number, evidence: Evidence): boolean {
  const { word, language, concepts } = sentence[at] as Token;
  const ending = agentEndings[language];
  if (!ending.test(word) || concepts.has('title')) return false;
  const root = word.replace(ending, '');
  // `As a note-taker`
  const [as, thing] = [sentence[at - 2], sentence[at - 1]];
  if (language === 'en' && thing !== undefined && isContent(thing) && thing.gap === '' && /^(?:as|a|an)$/u.test(as?.word ?? ''))
    return root.length >= 3 && isCarried(thing, evidence) && [root, `${root}e`].some((verb) => evidence.stems.has(stem(verb, language)));
  if (!ofWords.has(sentence[at + 1]?.word ?? '')) return false;
  return root.length >= 4 && (evidence.stems.has(stem(root, language)) || evidence.stems.has(stem(`${root}e`, language)));
}
