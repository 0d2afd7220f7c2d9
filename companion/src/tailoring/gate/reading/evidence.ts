import type { Fact } from '@sincerely/shared';
import { wordsOfMonth } from '../../../documents/cv/words/month-words.ts';
import { actionNames, conceptsOf, hedgeNames, levels } from './concepts.ts';
import { stem } from './stem.ts';
import type { Language } from './fold.ts';
import { readTokens } from './read-tokens.ts';
import { withoutPeriod } from './periods.ts';
import { sameNames } from './same-names.ts';
import type { Token } from './token.ts';

export type ReadFact = { fact: Fact; tokens: Token[] };
/** What a sentence is judged against: facts that belong together, the header of their entry, and the position applied for in a letter. */
export type Evidence = {
  language: Language;
  facts: ReadFact[];
  /** Position, employer and place, as the person's CV heads the entry. */
  header: ReadFact[];
  startDate: string | undefined;
  endDate: string | undefined;
  posting: { title: Token[]; company: Token[] } | undefined;
  /** Every word, stem and class of the facts and the header. */
  words: Set<string>;
  stems: Set<string>;
  concepts: Set<string>;
  /** Words as written, for names that are also plain words. */
  spellings: Set<string>;
};

export type Posting = { title: string; company: string };
type Parts = { facts: Fact[]; header: Fact[]; posting: Posting | undefined; language: Language };

export function evidenceOf({ facts, header, posting, language }: Parts): Evidence {
  const read = (fact: Fact): ReadFact => ({ fact, tokens: readTokens(fact.text, language) });
  const own = facts.map(read);
  const heads = header.map(read);
  const { startDate, endDate } = header[0] ?? facts[0] ?? {};
  const named = posting && { title: readTokens(posting.title, language), company: readTokens(posting.company, language) };
  return withFacts({ language, header: heads, startDate, endDate, posting: named }, own);
}

/** The same with these facts alone. */
export function withFacts(rest: Omit<Evidence, 'facts' | keyof ReturnType<typeof vocabularyOf> | 'concepts'>, facts: ReadFact[]): Evidence {
  const { language, header, startDate, endDate } = rest;
  const [own, heads] = [facts, header].map((list) => list.flatMap(({ tokens }) => tokens));
  return {
    ...rest,
    facts,
    ...vocabularyOf(own ?? [], heads ?? [], [startDate, endDate], language),
    concepts: new Set([...facts.flatMap(conceptsIn), ...(language === 'de' ? facts.flatMap(tailConcepts) : [])]),
  };
}

/** `Monatsbericht` is a report. */
function tailConcepts({ tokens }: ReadFact): string[] {
  return tokens.flatMap(({ word }) => {
    const tail = withoutPeriod(word);
    return tail === undefined ? [] : [...conceptsOf(tail, 'de')];
  });
}

const conceptsIn = ({ tokens }: ReadFact) => tokens.flatMap((token) => [...token.concepts, ...conceptsOfParts(token)]);

/** The single words of a thing of several words (`neue Kollegen`); those of a deed or a hedge say something else (`took part`). */
function conceptsOfParts({ parts, concepts, quantity, language }: Token): string[] {
  if (parts.length < 2 || quantity !== undefined || concepts.size === 0) return [];
  if ([...concepts].some((name) => levels.has(name) || actionNames.has(name) || hedgeNames.has(name))) return [];
  // A small business is not any firm.
  if (parts.some((part) => [...conceptsOf(part, language)].some((name) => hedgeNames.has(name)))) return [];
  return parts.flatMap((part) => [...conceptsOf(part, language)]);
}

function vocabularyOf(tokens: Token[], heads: Token[], dates: (string | undefined)[], language: Language) {
  const months = dates.flatMap((date) => wordsOfMonth(Number(date?.slice(5, 7))));
  const words = new Set([...tokens.flatMap(({ word, parts }) => [word, ...parts]), ...months]);
  for (const [at, { word, gap }] of tokens.entries()) {
    const before = tokens[at - 1];
    // `front end` also says `frontend`.
    if (before !== undefined && gap === '') words.add(before.word + word);
  }
  return {
    words: new Set([...words].flatMap((word) => [word, ...sameNames(word)])),
    stems: new Set(
      tokens.flatMap((token) => [token.stem, ...(token.parts.length > 1 ? token.parts.map((part) => stem(part, language)) : [])]),
    ),
    spellings: new Set([...tokens, ...heads].flatMap(({ raw }) => raw.split(' '))),
  };
}

/** Two tokens that say the same: one word, one stem, one name or one class. */
export function isSame(a: Token, b: Token): boolean {
  if (a.word === b.word || a.stem === b.stem) return true;
  for (const concept of a.concepts) if (b.concepts.has(concept)) return true;
  if ((b.parts.length > 1 && b.parts.includes(a.word)) || (a.parts.length > 1 && a.parts.includes(b.word)))
    return a.quantity === undefined && b.quantity === undefined;
  return isPart(a, b) || isPart(b, a) || sameNames(a.word).includes(b.word);
}

/** `Anfragen` in `Kundenanfragen`. */
function isPart(part: Token, whole: Token): boolean {
  if (!whole.isCompound || part.stem.length < 4 || whole.word.length < part.stem.length + 3) return false;
  return whole.word.startsWith(part.stem) || whole.stem.endsWith(part.stem);
}

/** A word that says something: no frame word and no number. */
export function isContent({ isFrame, quantity }: Token): boolean {
  return !isFrame && quantity === undefined;
}
