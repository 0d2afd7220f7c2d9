import { hedgeNames, levels } from '../reading/concepts.ts';
import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { articles } from '../words/small-words.ts';
import { fromWords } from '../words/since-words.ts';
import { type Clause, clausesOf, irregularPast, isTitle } from './clauses.ts';
import { levelOf } from './level-of.ts';
import { humans } from './implied.ts';
import type { Rule } from './rule.ts';

/** Work that was helped with must not become done, nor what was done become led. What a word is said of counts, not only that it was said. */
export const judgeRole: Rule = (sentence, evidence) => {
  const own = evidence.facts.flatMap(({ tokens }) => clausesOf(tokens, evidence.language));
  for (const clause of clausesOf(sentence, evidence.language).map(asHelp)) {
    const claimed = claimedTitle(clause.tokens, evidence) ?? tradeOfOthers(clause.tokens, evidence);
    if (claimed !== undefined) return `"${claimed.raw}" is not your title in the facts.`;
    const raised =
      clause.tokens.find((token) => isRaised(token, clause, own) && !isUnderOwnVerb(token, clause, own)) ?? bareRole(clause, own, evidence);
    if (raised !== undefined) return `"${clause.governor?.raw ?? raised.raw}" claims a bigger part than your facts do.`;
  }
  return undefined;
};

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
    (one) => one.word === 'in_support_of' || (levelOf(one) === 1 && (one.stem === helped.stem || isSameDeed(one, helped))),
  );
  return isHelp && own.some(({ tokens }) => tokens.some((one, at) => isSame(one, deed) && isOwnDeed(tokens, at)));
}

/** Behind a colon or a comma, or how it was done: `by testing`. */
function isOwnDeed(tokens: Token[], at: number): boolean {
  const { gap, word } = tokens[at] as Token;
  const before = tokens[at - 1]?.word ?? '';
  const isBehindColon = tokens.slice(0, at + 1).some(({ isAfterColon }) => isAfterColon === true);
  return isBehindColon || (word.endsWith('ing') && (gap === ',' || /^(?:by|mainly|mostly)$/u.test(before)));
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

/** `I supervise 18 pickers, and deputise for the manager`: the nearest verb before it is the one it stands under in a fact. */
function isUnderOwnVerb(token: Token, { tokens, governor }: Clause, own: Clause[]): boolean {
  const verbs = tokens
    .slice(0, tokens.indexOf(token) + 1)
    .filter((one, at) => levelOf(one) !== undefined && !isTitle(tokens, at))
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

const ofOthers = new Set(
  'the a an un une uno una d to for with of by der die das dem den des le la les du au l el los del al mit fur von il lo gli dei della di'.split(
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

const comparatives = new Set('bigger larger smaller higher lower longer shorter newer older other further number later earlier'.split(' '));

/** `Coordinator for a month`: a line that opens with who does something, and goes on with a small word. */
function isPerson(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at !== 0 || token === undefined || !isContent(token) || [...token.concepts].some((name) => hedgeNames.has(name))) return false;
  if (comparatives.has(token.word) || token.concepts.has('time')) return false;
  // `Greifer und Vorrichtungen konstruiert`: German things end so as well.
  const isListed = token.language === 'de' && (next?.word === 'und' || next?.word === 'sowie');
  return (
    personEndings[token.language].test(token.word) && levelOf(token) === undefined && !isListed && (next === undefined || next.isFrame)
  );
}

/** `As a stonemason`, of what was done under one. */
function tradeOfOthers(tokens: Token[], { facts }: Evidence): Token | undefined {
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
function claimedTitle(tokens: Token[], { facts, header }: Evidence): Token | undefined {
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
      (isInFront(own, index) || isInFrontOfPart(own, index) || isBeside(own, index, tokens, at));
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
