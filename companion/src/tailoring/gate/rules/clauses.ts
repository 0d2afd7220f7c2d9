import { actionNames, levels } from '../reading/concepts.ts';
import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';

/** A stretch of words under one verb; `level` is the most of the work its verb may claim, `least` the least; 2 when there is none. */
export type Clause = { tokens: Token[]; level: number; least: number; governor: Token | undefined };

const joiners = new Set('and und et y e sowie as_well_as ainsi_que asi_como while then'.split(' '));
const pronouns = new Set('i ich je j we wir nous'.split(' '));
const irregular = new Set(
  'led built wrote made cut ran won sold taught held grew kept gave took brought drove met bought put set shot drew found dealt oversaw'.split(
    ' ',
  ),
);

/** Cuts a sentence where a new verb takes over: at a semicolon, or at a comma or "and" before the verb. */
export function clausesOf(tokens: Token[], language: Language): Clause[] {
  const starts = tokens.flatMap((_, at) => (at === 0 || startsClause(tokens, at, language) ? [at] : []));
  const clauses = starts.map((start, index) => clauseOf(tokens.slice(start, starts[index + 1]), language));
  // A part without a verb of its own goes on under the one before.
  return clauses.map((clause, at) => (clause.governor === undefined ? { ...clause, ...levelBefore(clauses, at) } : clause));
}

function levelBefore(clauses: Clause[], at: number): { level: number; least: number } {
  const before = clauses.slice(0, at).findLast(({ governor }) => governor !== undefined);
  return { level: before?.level ?? 2, least: before?.least ?? 2 };
}

function startsClause(tokens: Token[], at: number, language: Language): boolean {
  const token = tokens[at] as Token;
  if (token.gap === ';') return true;
  const before = tokens[at - 1];
  const isJoined = token.gap === ',' || joiners.has(before?.word ?? '') || pronouns.has(before?.word ?? '');
  return isJoined && takesOver(token, language);
}

function takesOver(token: Token, language: Language): boolean {
  if (language === 'en') return /.{2}ed$/u.test(token.word) || irregular.has(token.word);
  return levelOf(token) !== undefined;
}

function clauseOf(tokens: Token[], language: Language): Clause {
  const governors = tokens.filter((token) => levelOf(token) !== undefined);
  // In German the verb may stand last; it is the word in small letters.
  const verb = language === 'de' ? governors.find(({ raw }) => /^\p{Ll}/u.test(raw)) : undefined;
  const weakest = governors.slice(0, 2).find((token) => (levelOf(token) ?? 2) < 2);
  const governor = weakest ?? verb ?? governors[0];
  return { tokens, level: (governor && levelOf(governor)) ?? 2, least: (governor && levelOf(governor, Math.min)) ?? 2, governor };
}

/** How much of the work a word claims; undefined for words that are no deed. A word of two classes may claim the more or the less. */
export function levelOf({ concepts, isHeader, isPosting }: Token, choose = Math.max): number | undefined {
  if (isHeader || isPosting) return undefined;
  const found = [...concepts].flatMap((concept) => levels.get(concept) ?? (actionNames.has(concept) ? [2] : []));
  return found.length === 0 ? undefined : choose(...found);
}
