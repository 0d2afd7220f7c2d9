import { type Evidence, isContent, isSame, type ReadFact } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { motiveWords } from '../words/letter-frames.ts';
import { fromWords, sinceWords } from '../words/since-words.ts';
import { nowWords } from '../words/units.ts';
import { levelOf } from './level-of.ts';
import type { Rule } from './rule.ts';
import { isKeptCurrent, isNowOfPlans, isPresent, perfect, turnsPresent } from './told-as-now.ts';

/** What has ended is not told as going on. */
export const judgeTime: Rule = (sentence, evidence) => {
  const is = saysIs(sentence, evidence);
  if (is !== undefined) return `"${is.raw}" tells as going on what has ended.`;
  const planned = isNowOfPlans(sentence, evidence);
  if (planned !== undefined) return `"${planned.raw}" is not told as going on in the facts.`;
  const without = otherYearsWithout(sentence, evidence);
  if (without !== undefined) return `"${without.raw}" stands at another time in the facts.`;
  const moved = movedStart(sentence, evidence);
  if (moved !== undefined) return moved;
  const ended = endsOngoing(sentence, evidence);
  if (ended !== undefined) return ended;
  // A degree once taken is held.
  if (evidence.endDate === undefined || evidence.facts.some(({ fact }) => fact.kind === 'education')) return undefined;
  const known = new Set(evidence.facts.flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  const wrong = sentence.find(
    (token, at) =>
      !known.has(token.word) &&
      ((nowWords.has(token.word) && !isKeptCurrent(sentence, token)) ||
        isPresent(sentence, at, evidence.language) ||
        turnsPresent(sentence, at, evidence)),
  );
  return wrong && `"${wrong.raw}" tells as going on what has ended.`;
};

const isYear = ({ quantity }: Token) => quantity?.unit === 'date';
const isNot = ({ concepts }: Token) => concepts.has('negation');

/** `No accidents in 2016 and 2017` are none in those years. */
function otherYearsWithout(sentence: Token[], { facts }: Evidence): Token | undefined {
  const own = facts.find(({ tokens }) => tokens.some(isNot) && tokens.some(isYear) && sentence.some(isNot));
  const years = own?.tokens.filter(isYear) ?? [];
  return years.length > 1 ? sentence.find((token) => isYear(token) && !years.some(({ word }) => word === token.word)) : undefined;
}

/** `Since 2022 with .NET 8`, where the job began in 2022 and that name since 2024: another year right before it is its own. */
function movedStart(sentence: Token[], { facts }: Evidence): string | undefined {
  const starts = facts.flatMap(({ tokens }) => startsIn(tokens));
  const spent = sinceForSpan(sentence, facts);
  if (spent !== undefined) return `"${spent.raw}" stands at another time in the facts.`;
  const years = sentence.flatMap((token, at) =>
    token.quantity?.unit === 'date' && fromWords.has(sentence[at - 1]?.word ?? '') ? [token.word] : [],
  );
  if (years.length === 0) return undefined;
  const wrong = starts.find(
    ({ year, names }) => !years.includes(year) && names.every((name) => sentence.some(({ word }) => word === name.word)),
  );
  const [name] = wrong?.names ?? [];
  return name && `"${name.raw}" stands at another time in the facts.`;
}

/** `Since 2020` of what was done `for two terms`: it lasted that long, and is told without. */
function sinceForSpan(sentence: Token[], facts: ReadFact[]): Token | undefined {
  const since = sentence.find((token, at) => token.quantity?.unit === 'date' && sinceWords.has(sentence[at - 1]?.word ?? ''));
  const isKept = (span: Token) =>
    sentence.some(({ quantity }) => quantity !== undefined && quantity.values[0] === span.quantity?.values[0]);
  const lasts = facts.some(({ tokens }) => {
    const span = tokens.find(
      (token, at) => token.quantity !== undefined && token.quantity.unit !== 'date' && lastWords.has(tokens[at - 1]?.word ?? ''),
    );
    return (
      span !== undefined &&
      !isKept(span) &&
      tokens.filter((token) => isContent(token) && sentence.some((one) => isSame(one, token))).length > 1
    );
  });
  return lasts ? since : undefined;
}
const lastWords = new Set('for during durante pendant wahrend uber per'.split(' '));

/** What a fact names right after `since` and a year, to the next comma. */
function startsIn(tokens: Token[]): { year: string; names: Token[] }[] {
  return tokens.flatMap((token, at) => {
    if (token.quantity?.unit !== 'date' || !fromWords.has(tokens[at - 1]?.word ?? '')) return [];
    const rest = tokens.slice(at + 1);
    const first = rest.findIndex(({ isFrame }) => !isFrame);
    // `Ab 2018 mit TourPro`: a small word may lead up to the name.
    const after = first === -1 || first > 1 || rest[0]?.gap === ';' ? [] : rest.slice(first);
    const end = after.findIndex(({ gap, isFrame, quantity }, index) => index > 0 && (gap !== '' || isFrame || quantity?.unit === 'date'));
    const names = (end === -1 ? after : after.slice(0, end)).slice(0, 3);
    return names.length === 0 ? [] : [{ year: token.word, names }];
  });
}

const being: Record<Language, RegExp> = { en: /^(?:am|m)$/u, de: /^bin$/u, fr: /^suis$/u, es: /^soy$/u, it: /^sono$/u };

/** `As HR Advisor at St Briavel I am the first point of contact`, of a job that has ended; `I am applying` is of now. */
function saysIs(sentence: Token[], { endDate, language, header, facts }: Evidence): Token | undefined {
  if (endDate === undefined || header.length === 0 || !facts.some(({ fact }) => fact.kind === 'highlight')) return undefined;
  if (sentence.some(({ word, isPosting }) => isPosting === true || motiveWords[language].has(word))) return undefined;
  // `From 4.30 am`
  const at = sentence.findIndex(({ word }, index) => being[language].test(word) && sentence[index - 1]?.quantity === undefined);
  const next = sentence[at + 1];
  const isPerfect = next !== undefined && perfect[language].test(next.raw);
  return at === -1 || isPerfect ? undefined : sentence[at];
}

/** `Currently moving the archive` is not told as moved, nor `planning a trip` as one organised. */
function endsOngoing(sentence: Token[], { facts, language }: Evidence): string | undefined {
  if (sentence.some(({ word }) => nowWords.has(word))) return undefined;
  for (const { tokens } of facts) {
    const isPlan = tokens[0]?.concepts.has('plan') === true && tokens[0].word.endsWith('ing');
    if (!isPlan && !isProgressive(tokens) && !tokens.some(({ word }) => nowWords.has(word))) continue;
    const done = sentence.find((token) => {
      if (!perfect[language].test(token.raw) || tokens.some(({ word }) => word === token.word)) return false;
      return tokens.some((one) => levelOf(one) !== undefined && (one.stem === token.stem || sharesDeed(one, token)));
    });
    if (done !== undefined) return `"${done.raw}" tells as done what is going on.`;
  }
  return undefined;
}

/** `am preparing`, `estoy preparando`, `sto preparando`, `en train de`, `bin dabei`. */
function isProgressive(tokens: Token[]): boolean {
  return tokens.some(({ word }, at) => progressives.has(word) && /(?:ing|ndo|train|dabei)$/u.test(tokens[at + 1]?.word ?? ''));
}

const progressives = new Set('am is are estoy esta estamos sto sta stiamo en bin ist'.split(' '));

function sharesDeed(one: Token, token: Token): boolean {
  return levelOf(token) !== undefined && [...token.concepts].some((concept) => one.concepts.has(concept));
}
