import { levels } from '../reading/concepts.ts';
import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import { partsOf, partWith } from '../reading/parts.ts';
import { hasSameWords } from '../reading/same-words.ts';
import type { Token } from '../reading/token.ts';
import { articles } from '../words/small-words.ts';
import { type Clause, clausesOf, irregularPast } from './clauses.ts';
import { isOfNoun, isTitle } from './no-deeds.ts';
import { claimedTitle, ofOthers, tradeOfOthers } from './claimed-titles.ts';
import { joiners } from './joiners.ts';
import { levelOf } from './level-of.ts';
import { humans } from './implied.ts';
import type { Rule } from './rule.ts';

/** Work that was helped with must not become done, nor what was done become led. What a word is said of counts, not only that it was said. */
export const judgeRole: Rule = (sentence, evidence) => {
  const own = evidence.facts.flatMap(({ tokens }) => clausesOf(tokens, evidence.language).map(withObjectBefore));
  for (const clause of clausesOf(sentence, evidence.language).map(asHelp)) {
    const claimed = claimedTitle(clause.tokens, evidence) ?? tradeOfOthers(clause.tokens, evidence);
    if (claimed !== undefined) return `"${claimed.raw}" is not your title in the facts.`;
    const raised =
      clause.tokens.find(
        (token) =>
          isRaised(token, clause, own) &&
          !isUnderOwnVerb(token, clause, own) &&
          !isUnderOpening(token, clause, own) &&
          !isListedAlike(token, sentence, own),
      ) ?? bareRole(clause, own, evidence);
    if (raised !== undefined) return `"${clause.governor?.raw ?? raised.raw}" claims a bigger part than your facts do.`;
  }
  return undefined;
};

/** `Participation in the review, at times moderation`: a deed alone behind how often is done to what the one before it was. */
function withObjectBefore(clause: Clause, at: number, clauses: Clause[]): Clause {
  const before = clauses[at - 1];
  const often = before?.tokens.at(-1);
  const isAlone = clause.tokens.length === 1 && clause.governor !== undefined && often?.gap === ',' && often.concepts.has('only');
  return isAlone && before !== undefined
    ? { ...clause, tokens: [...before.tokens.filter((token) => token !== before.governor), ...clause.tokens] }
    : clause;
}

/** `Preparation for an audit, assisting the manager`, `Four days at sea, helped students`: what the help behind the comma was with. */
function asHelp(clause: Clause, at: number, clauses: Clause[]): Clause {
  const next = clauses[at + 1];
  if (at === 0 && clause.governor === undefined && next?.tokens[0]?.gap === ',' && next.level === 1)
    return { ...clause, level: 1, least: 1 };
  // `The checklist that I helped a colleague draft`
  const [that, speaker] = clause.tokens.slice(-2);
  if (next?.level === 1 && speaker?.word === 'i' && /^(?:that|which)$/u.test(that?.word ?? '')) return { ...clause, level: 1, least: 1 };
  if (!opensWithNoun(clause)) return clause;
  const helps = clause.tokens.some(
    (token) =>
      token.word === 'in_support_of' ||
      (token.gap === ',' && token.language === 'en' && token.word.endsWith('ing') && levelOf(token) === 1),
  );
  return helps ? { ...clause, level: 1, least: 1 } : clause;
}

/** `Preparation for`, `stock audit and`: a verb with what it was done to (`rebuilt the stalls, assisting …`) is a deed of its own. */
function opensWithNoun({ tokens, governor }: Clause): boolean {
  if (governor === undefined) return true;
  const next = tokens[tokens.indexOf(governor) + 1];
  const isVerb = governor.word.endsWith('ed') || irregularPast.has(governor.word);
  // `Stock audit and labels in support of the move`
  const isCompound = next?.gap === '' && isContent(next) && tokens.some(({ word }) => word === 'in_support_of');
  return !isVerb && (isCompound || (next?.isFrame === true && !articles.has(next.word)));
}

/** A word of the facts under a stronger verb than any it stands under there. */
function isRaised(token: Token, { level, governor, tokens }: Clause, own: Clause[]): boolean {
  if (!isContent(token) || token.isPosting || token.isHeader || (level >= 3 && isAside(tokens, token, governor))) return false;
  const found = own.filter(({ tokens }) => tokens.some((one) => isContent(one) && isSame(one, token)));
  // `Heads a team` of `Head of a team`.
  if (found.some(({ tokens: [first] }) => first !== undefined && isTitle([first], 0) && first.stem === governor?.stem)) return false;
  if (found.some((clause) => isSaidOfSame(clause, governor, tokens) || isStillHelp(clause, governor, tokens, own))) return false;
  if (found.some((clause) => isSameDeed(clause.governor, governor) || (level <= 2 && isStillTogether(clause, tokens)))) return false;
  return found.length > 0 && level > Math.max(...found.map((clause) => clause.least));
}

/** `Built the data room in support of the round`, of `supported the round: built the data room`: the help is told, and the deed is a fact's own. */
function isStillHelp({ governor: helped }: Clause, deed: Token | undefined, said: Token[], own: Clause[]): boolean {
  if (helped === undefined || deed === undefined || levelOf(helped) !== 1) return false;
  const isHelp = said.some(
    (one) =>
      one.word === 'in_support_of' ||
      one.parts[0]?.slice(0, 7) === helped.word.slice(0, 7) ||
      (levelOf(one) === 1 && (one.stem === helped.stem || isSameDeed(one, helped))),
  );
  return (
    isHelp &&
    own.some(({ tokens }, index) => tokens.some((one, at) => isSame(one, deed) && (isOwnDeed(tokens, at) || isUnderColon(own, index))))
  );
}

/** Behind a colon or a comma, or how it was done: `by testing`. */
function isOwnDeed(tokens: Token[], at: number): boolean {
  const { gap, word } = tokens[at] as Token;
  const before = tokens[at - 1]?.word ?? '';
  const isBehindColon = tokens.slice(0, at + 1).some(({ isAfterColon }) => isAfterColon === true);
  return isBehindColon || (word.endsWith('ing') && (gap === ',' || /^(?:by|mainly|mostly)$/u.test(before)));
}

/** `Supported the round: built the room and answered questions`: the second deed as well. */
function isUnderColon(own: Clause[], index: number): boolean {
  const [before, here] = [own[index - 1], own[index]];
  return before?.tokens[0]?.isAfterColon === true && joiners.has(before.tokens.at(-1)?.word ?? '') && here?.tokens[0]?.gap === '';
}

const asideWords = new Set('for in at on during fur bei wahrend pour dans en pendant para durante per nel nella'.split(' '));

/** `…, for nonprofits`: behind a comma and such a word it is not what was led. */
function isAside(tokens: Token[], token: Token, governor: Token | undefined): boolean {
  const at = tokens.indexOf(token);
  const start = tokens.slice(0, at + 1).findLastIndex(({ gap }) => gap !== '');
  return start > 0 && governor !== undefined && tokens.indexOf(governor) < start && asideWords.has(tokens[start]?.word ?? '');
}

const others = [...humans, 'team', 'title', 'manager_noun'];

/** `The demand team sends the e-mails`: told of the same somebody as in the fact. */
function isSaidOfSame({ tokens: own }: Clause, governor: Token | undefined, said: Token[]): boolean {
  const before = governor && said[said.indexOf(governor) - 1];
  if (governor === undefined || before === undefined || governor.gap !== '' || !others.some((name) => before.concepts.has(name)))
    return false;
  return own.some((one, at) => one.word === governor.word && one.gap === '' && own[at - 1]?.word === before.word);
}

/** `Collaboro con il responsabile alla pianificazione`, told as planning in collaboration with them. */
function isStillTogether({ governor }: Clause, said: Token[]): boolean {
  return (
    governor?.concepts.has('collaborate') === true && said.some(({ concepts }) => concepts.has('collaborate') || concepts.has('shared'))
  );
}

/** `I manage 74 accounts and quote replacements`, of a fact that opens with `Quote`. */
function isUnderOpening(token: Token, { tokens, governor }: Clause, own: Clause[]): boolean {
  return own.some((clause) => {
    const [opening] = clause.tokens;
    const at = tokens.findIndex(({ word }, index) => word === opening?.word && joiners.has(tokens[index - 1]?.word ?? ''));
    const isOpening = opening?.isFirst === true && opening.word !== governor?.word && opening.language === 'en';
    return isOpening && at !== -1 && at <= tokens.indexOf(token) && clause.tokens.some((one) => isSame(one, token));
  });
}

/** `Participation in the close (analysis of accounts, matching)` of `… (matching, analysis of accounts)`: a thing of a list of what was helped with. */
function isListedAlike(token: Token, sentence: Token[], own: Clause[]): boolean {
  const piece = partWith(sentence, token);
  return own.some(({ tokens, governor }) => {
    const listed = partsOf(tokens).find((part) => part[0]?.gap !== '' && hasSameWords(piece, part));
    const verb = sentence.slice(0, sentence.indexOf(token)).find((one) => one.stem === governor?.stem);
    return listed !== undefined && piece[0]?.gap !== '' && verb !== undefined && !piece.includes(verb);
  });
}

/** `I supervise 18 pickers, and deputise for the manager`: the nearest verb before it is the one it stands under in a fact. */
function isUnderOwnVerb(token: Token, { tokens, governor }: Clause, own: Clause[]): boolean {
  const verbs = tokens
    .slice(0, tokens.indexOf(token) + 1)
    .filter((one, at) => levelOf(one) !== undefined && !isTitle(tokens, at) && !isOfNoun(tokens, at))
    .toReversed();
  return own.some((clause) => {
    const has = (wanted: Token) => clause.tokens.some((one) => isSame(one, wanted));
    const at = verbs.findIndex(({ stem }) => stem === clause.governor?.stem);
    // Between the two may stand what is of that clause as well: the launch of `contribute copy to the launch mails`.
    return at !== -1 && verbs[at] !== governor && has(token) && verbs.slice(0, at).every(has);
  });
}

/** One verb in another form: `coordonne` and `coordination`. */
function isSameDeed(one: Token | undefined, other: Token | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.stem === other.stem ||
    (levelOf(one) === levelOf(other) && [...one.concepts].some((name) => levels.has(name) && other.concepts.has(name)))
  );
}

/** A word of leading, awards or certificates that no fact has, wherever it stands; the entry's own title may be said. */
function bareRole({ tokens }: Clause, own: Clause[], { header, facts }: Evidence): Token | undefined {
  const isTogether = tokens.some(({ concepts }) => concepts.has('shared'));
  const best = Math.max(0, ...own.map(({ level }) => level));
  const titles = header.flatMap((one) => one.tokens);
  const said = facts.flatMap((one) => one.tokens.filter((_, at) => !ofOthers.has(one.tokens[at - 1]?.word ?? '')));
  const named = facts.flatMap((one) => one.tokens);
  return tokens.find((token) => {
    const level = Math.min(levelOf(token) ?? 0, isTogether ? 3 : 5);
    if (level <= best || level < 3) return false;
    return (
      !titles.some((one) => one.word === token.word) &&
      !named.some((one) => one.stem === token.stem) &&
      !said.some((one) => sharesLevel(one, token))
    );
  });
}

function sharesLevel(one: Token, token: Token): boolean {
  return (levelOf(one) ?? 0) >= (levelOf(token) ?? 0) && [...token.concepts].some((concept) => one.concepts.has(concept));
}
