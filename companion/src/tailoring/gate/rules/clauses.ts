import type { Language } from '../reading/fold.ts';
import { restOfPart } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { anyByWords } from '../words/by-words.ts';
import { withWords } from '../words/small-words.ts';
import { closesGerman, closesOwn, endsInHelp, followsVerb, isBehindDash, isLedUp, isOwnNoun, isSecondVerb } from './german-clauses.ts';
import { joiners } from './joiners.ts';
import { isDepartment, isDoer, isName, isObject, isOwnWork, isTitle } from './no-deeds.ts';
import { levelOf } from './level-of.ts';

/** A stretch of words under one verb; `level` is the most of the work its verb may claim, `least` the least; 2 when there is none. */
export type Clause = { tokens: Token[]; level: number; least: number; governor: Token | undefined };

const pronouns = new Set('i ich je j we wir nous io'.split(' '));
/** Past forms of English that do not end in -ed. */
export const irregularPast = new Set(
  'led built wrote made cut ran won sold taught held grew kept gave took brought drove met bought put set shot drew found dealt oversaw did sent began became chose paid rose spoke stood threw spent reset proofread read let hit cast split spread rewrote redrew undertook withdrew overcame rebuilt'.split(
    ' ',
  ),
);

/** Cuts a sentence where a new verb takes over: at a semicolon, or at a comma or "and" before the verb. */
export function clausesOf(tokens: Token[], language: Language): Clause[] {
  const starts = tokens.flatMap((_, at) =>
    at === 0 || (startsClause(tokens, at, language) && !closesGerman(tokens, at, language)) ? [phraseBefore(tokens, at)] : [],
  );
  const isOpened = opensWithPhrase(tokens, starts);
  const whole = endsInHelp(tokens, language) ? [0] : isOpened ? [0, ...starts.slice(2)] : starts;
  const clauses = whole.map((start, index) =>
    clauseOf(
      [...antecedent(tokens, start), ...tokens.slice(start, whole[index + 1])],
      language,
      index === 0 && isOpened && language === 'en' ? starts[1] : undefined,
    ),
  );
  // A part without a verb of its own goes on under the one before.
  return clauses.map((clause, at) => {
    const next = clauses[at + 1];
    if (at === 0 && next !== undefined && isHeading(clause, next))
      return { ...clause, level: next.level, least: next.least, governor: next.governor };
    if (clause.governor === undefined && !tellsChange(clause.tokens)) {
      return { ...clause, ...levelBefore(clauses, at, isPartial(clause.tokens) ? 1 : 5) };
    }
    // `Own the calendar: 6 articles a month, written by …`: what a colon opens is of what stands before it.
    return clause.tokens[0]?.isAfterColon ? { ...clause, least: Math.max(clause.least, clauses[at - 1]?.least ?? 0) } : clause;
  });
}

/** `Windows migration: coordination of the technicians` is what they were coordinated for. */
function isHeading({ governor }: Clause, { tokens: [first], governor: next }: Clause): boolean {
  if (first?.isAfterColon !== true || next === undefined) return false;
  return governor === undefined || (levelOf(governor) === 2 && /(?:ions?|ments?|ung|nahme|age|sis)$/u.test(governor.word));
}

/** `…; compliance from 54 % to 71 %`: a result of its own. */
function tellsChange(tokens: Token[]): boolean {
  return tokens[0]?.gap === ';' && ['from', 'to'].every((marker) => tokens.some(({ quantity }) => quantity?.marker === marker));
}

const relatives = new Set('whom which that den die das que che'.split(' '));

/** `Une alternante, que j'encadre`: whom the verb is said of stands before it. */
function antecedent(tokens: Token[], start: number): Token[] {
  const at = tokens.slice(0, start).findLastIndex(({ word }, index) => relatives.has(word) && start - index <= 3);
  const own = at > 0 && (tokens[at]?.gap === ',' || start - at === 2) ? tokens[at - 1] : undefined;
  return own === undefined || own.isFrame ? [] : [own];
}

const prepositions = new Set(
  'during for in with at by on using together_with alongside as_part_of lors avec pendant dans au en pour bei mit in fur an wahrend zusammen_mit gemeinsam durante con para per insieme together each every'.split(
    ' ',
  ),
);

/** `During medication rounds, supported …`: what is put in front belongs to the verb after it. */
function opensWithPhrase(tokens: Token[], starts: number[]): boolean {
  const second = tokens[starts[1] ?? -1];
  const first = tokens[0]?.word ?? '';
  return (
    (prepositions.has(first) || /(?:[^l]ing|ando|iendo)$/u.test(first)) &&
    (second?.gap === ',' || pronouns.has(tokens[(starts[1] ?? 0) - 1]?.word ?? ''))
  );
}

/** `…, and in my last season I assisted`: what stands between the joint and the pronoun is of the verb after it. */
function beforePronoun(tokens: Token[], at: number): number | undefined {
  if (!pronouns.has(tokens[at - 1]?.word ?? '')) return undefined;
  const joint = tokens.slice(0, at).findLastIndex(({ word }) => joiners.has(word));
  const between = tokens.slice(joint + 1, at - 1);
  const isPhrase = joint > 0 && prepositions.has(between[0]?.word ?? '') && between.every((token) => levelOf(token) === undefined);
  return isPhrase ? joint + 1 : undefined;
}

/** `…, and, on two afternoons, helped`: the phrase in front of a verb is of that verb. */
function phraseBefore(tokens: Token[], at: number): number {
  const spoken = beforePronoun(tokens, at);
  if (spoken !== undefined) return spoken;
  if (at === 0 || tokens[at]?.gap !== ',') return at;
  const start = tokens.slice(0, at).findLastIndex(({ gap }) => gap !== '');
  const isPhrase = start > 0 && prepositions.has(tokens[start]?.word ?? '') && joiners.has(tokens[start - 1]?.word ?? '');
  return isPhrase && !tokens.slice(start, at).some((token) => levelOf(token) !== undefined) ? start : at;
}

function levelBefore(clauses: Clause[], at: number, most: number): { level: number; least: number } {
  const before = clauses.slice(0, at).findLast(({ governor }) => governor !== undefined);
  return { level: Math.min(most, before?.level ?? 2), least: Math.min(most, before?.least ?? 2) };
}

function startsClause(tokens: Token[], at: number, language: Language): boolean {
  const token = tokens[at] as Token;
  if (token.gap === ';' || followsVerb(tokens, at, language) || isOfOthers(tokens, at)) return true;
  if (language === 'de' && (closesOwn(tokens, at) || isBehindDash(tokens, at))) return false;
  if (language === 'de' && isSecondVerb(tokens, at)) return true;
  return isJoined(tokens, at, language) && takesOver(token, language);
}

/** `…, while a contractor wrote the server`, `…, with the server written by a contractor`, `…, con la firma a cargo de la gerente` */
function isOfOthers(tokens: Token[], at: number): boolean {
  const { gap, word, parts } = tokens[at] as Token;
  if (gap !== ',') return false;
  if (word === 'while' || word === 'whereas') return tokens[at + 1]?.word.endsWith('ing') !== true;
  return (
    withWords.has(parts.at(-1) ?? '') &&
    restOfPart(tokens, at).some((one, index, rest) => anyByWords.has(one.word) || (charges.has(one.word) && rest[index - 1]?.word === 'a'))
  );
}

const charges = new Set(['cargo', 'carico', 'cura']);

/** Right after a comma, "and" or "I", with at most a small word between (`and have trained`). */
function isJoined(tokens: Token[], at: number, language: Language): boolean {
  if (tokens[at]?.gap === ',') return true;
  const [before, first] = [tokens[at - 1], tokens[at - 2]];
  const joins = (token: Token | undefined) =>
    token !== undefined &&
    (joiners.has(token.word) || (language !== 'de' && pronouns.has(token.word) && (token.word !== 'i' || language === 'en')));
  if (before?.gap === ',' && withWords.has(before.word)) return true;
  // `… und die Co-Leitung der Gruppe`
  if (language === 'de' && (isLedUp(tokens, at) || isOwnNoun(tokens, at))) return true;
  return joins(before) || (before?.isFrame === true && auxiliaries.has(before.word) && (before.gap === ',' || joins(first)));
}
const auxiliaries = new Set('having have has had was also then habe ai a he co ho'.split(' '));

function takesOver(token: Token, language: Language): boolean {
  if (language === 'en') return /.{2}ed$/u.test(token.word) || irregularPast.has(token.parts[0] ?? token.word);
  // `Utilizando`: with what, and no deed of its own.
  return levelOf(token) !== undefined && !token.isFrame;
}

function isPartial(tokens: Token[]): boolean {
  return tokens.some(({ concepts }) => concepts.has('partial'));
}

/** Who leads together with others does not lead alone. */
function isShared(tokens: Token[]): boolean {
  return tokens.some(({ concepts }) => concepts.has('shared'));
}

function clauseOf(tokens: Token[], language: Language, verbAt = 0): Clause {
  const all = tokens.filter(
    (token, at) =>
      levelOf(token) !== undefined &&
      !isTitle(tokens, at) &&
      !isOwnWork(tokens, at) &&
      !isDoer(tokens, at) &&
      !isName(tokens, at) &&
      !isDepartment(tokens, at) &&
      !isObject(tokens, at),
  );
  const after = all.filter((token) => tokens.indexOf(token) >= verbAt);
  const governors = after.length > 0 ? after : all;
  // In German the verb may stand last; it is the word in small letters.
  const verb = language === 'de' ? governors.find(({ raw }) => /^\p{Ll}+(?:[te]|e?n|st)$/u.test(raw)) : undefined;
  const helped = governors.filter((token) => withWords.has(tokens[tokens.indexOf(token) - 1]?.word ?? ''));
  const weakest = (language === 'de' ? governors : [...governors.slice(0, 2), ...helped]).find((token) => (levelOf(token) ?? 2) < 2);
  const governor = weakest ?? verb ?? governors[0];
  // Who was part of it did no more than take part.
  const most = isPartial(tokens) ? 1 : isShared(tokens) ? 3 : 5;
  const partner = weakest === undefined ? joinedVerb(tokens, governor, governors) : undefined;
  const level = (choose: typeof Math.max) =>
    Math.min(most, Math.max((governor && levelOf(governor, choose)) ?? 2, (partner && levelOf(partner, choose)) ?? 0));
  return { tokens, level: level(Math.max), least: level(Math.min), governor };
}

/** `Train and supervise volunteers`: the other verb over the same words. */
function joinedVerb(tokens: Token[], governor: Token | undefined, governors: Token[]): Token | undefined {
  const at = governor === undefined ? -1 : tokens.indexOf(governor);
  const next = tokens[at + 2];
  return at !== -1 && joiners.has(tokens[at + 1]?.word ?? '') && next !== undefined && governors.includes(next) ? next : undefined;
}
