import { monthOf } from '../../../documents/month-words.ts';
import { type Evidence, isContent, isSame, type ReadFact } from '../reading/evidence.ts';
import { conceptsOf } from '../reading/concepts.ts';
import { fold, type Language } from '../reading/fold.ts';
import { irregularPast } from './clauses.ts';
import { levelOf } from './level-of.ts';
import type { Token } from '../reading/token.ts';
import { motiveWords } from '../words/letter-frames.ts';
import { fromWords, sinceWords } from '../words/since-words.ts';
import { nowWords } from '../words/units.ts';
import type { Rule } from './rule.ts';

const from = new Set('from von de d du desde between zwischen entre ab dal dall dalla dallo da tra'.split(' '));
const until = new Set('to until till through bis jusqu jusque a hasta au en al all alla fino fino_a fino_al jusqu_a jusqu_en'.split(' '));

/** Whether a year is that of the entry's own dates, said as what it is: its start, its end, or `since` for work that goes on. */
export function isOwnDate(sentence: Token[], token: Token, { startDate, endDate }: Evidence): boolean {
  const year = token.quantity?.values[0] ?? 0;
  if (year < 1950 || year > 2100 || (token.quantity?.unit ?? 'date') !== 'date') return false;
  const at = sentence.indexOf(token);
  const isMonth = monthOf(sentence[at - 1]?.word ?? '');
  const before = sentence[at - (isMonth === undefined ? 1 : 2)]?.word ?? '';
  const fits = (date: string | undefined) =>
    date?.startsWith(String(year)) === true && (isMonth === undefined || Number(date.slice(5, 7)) === isMonth);
  if (sinceWords.has(before) && !from.has(before)) return fits(startDate) && endDate === undefined;
  const previous = sentence.slice(0, at).findLast(({ quantity }) => quantity !== undefined);
  const followsYear = (previous?.quantity?.values[0] ?? 0) >= 1950 && (previous?.quantity?.unit ?? 'date') === 'date';
  if (followsYear) return fits(endDate);
  return (
    (from.has(before) && fits(startDate) && !endsOtherwise(sentence, at, endDate)) ||
    (until.has(before) && fits(endDate)) ||
    (opensRange(sentence, at) && fits(startDate))
  );
}

/** `Between 2021 and 2023`: whose end is not the entry's is a time of something else. */
function endsOtherwise(sentence: Token[], at: number, endDate: string | undefined): boolean {
  const next = sentence.slice(at + 1, at + 4).find(({ quantity }) => quantity?.unit === 'date');
  return next !== undefined && endDate?.startsWith(String(next.quantity?.values[0])) !== true;
}

/** `2017–2021` */
function opensRange(sentence: Token[], at: number): boolean {
  return sentence[at + 1]?.quantity !== undefined;
}

const speakers: Record<Language, Set<string>> = {
  en: new Set(['i']),
  de: new Set(['ich']),
  fr: new Set(['je', 'j']),
  es: new Set(['yo']),
  it: new Set(['io']),
};

/** What has ended is not told as going on. */
export const judgeTime: Rule = (sentence, evidence) => {
  const is = saysIs(sentence, evidence);
  if (is !== undefined) return `"${is.raw}" tells as going on what has ended.`;
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

const perfect: Record<Language, RegExp> = {
  en: /ed$/u,
  de: /^\p{Ll}*ge\p{Ll}+(?:t|en)$|iert$|te$/u,
  fr: /(?:é|i|it|is)e?s?$/u,
  es: /(?:[éó]|[ai]d[oa]s?)$/u,
  it: /(?:[aiu]t|s|tt)[oaie]$/u,
};

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

/** `Alimento a 40 perros` of `Alimenté a 40 perros`, `preparo` of `preparación`: the form of now of a deed that is over; `paseo de perros` is the noun. */
function turnsPresent(sentence: Token[], at: number, { facts, language }: Evidence): boolean {
  const { raw, stem, word } = sentence[at] as Token;
  if (language === 'en')
    return at === 0 && isBase(word, sentence[1]) && facts.some(({ tokens: [own] }) => own?.stem === stem && isPast(own));
  if ((language !== 'es' && language !== 'it') || !/\p{Ll}o$/u.test(raw) || noPresent[language].test(raw)) return false;
  if (/^(?:de|del|y|e|di|dei|della|delle|degli|dello|dell|d)$/u.test(sentence[at + 1]?.word ?? 'de')) return false;
  // `Ho verificato e corretto`
  if (perfect[language].test(raw) && sentence.slice(0, at).some(({ word: before }) => /^(?:ho|abbiamo|he|hemos)$/u.test(before)))
    return false;
  if (at > 0 && !/^(?:y|e|ed|yo|io)$/u.test(sentence[at - 1]?.word ?? '')) return false;
  const isOf = (own: Token) =>
    (own.stem === stem && /[éí]$/u.test(own.raw)) || (nounOfDeed.test(own.raw) && isSame(own, sentence[at] as Token));
  return facts.some(({ tokens }) => tokens.some(isOf));
}

/** `Preparación`, `tracciamento` */
const nounOfDeed = /(?:[cs]ión|miento|[zs]ione|mento)$/u;

const isPast = ({ word }: Token) => word.endsWith('ed') || irregularPast.has(word);

/** `Shelve books`; `design of` and `support for` are nouns. */
function isBase(word: string, next: Token | undefined): boolean {
  return (
    !/(?:ed|ing|ion|ions|ment|ments)$/u.test(word) &&
    !irregularPast.has(word) &&
    !/^(?:of|for|to|with|in|into|at|on|about|among|from|by|across|through|between|under)$/u.test(next?.word ?? 'of')
  );
}

/** `Kept the list current` tells of the list. */
function isKeptCurrent(sentence: Token[], { word }: Token): boolean {
  return (
    (word === 'current' || word === 'aktuell') &&
    sentence.some(({ concepts }) => ['keep', 'maintain', 'update'].some((name) => concepts.has(name)))
  );
}

/** A deed beside "I" in its present form: `I make`, `besuche ich`, `j'accompagne`, `atiendo`. */
function isPresent(sentence: Token[], at: number, language: Language): boolean {
  const token = sentence[at] as Token;
  // `Je reçois`, read as the `réception` of the facts, is a deed too.
  const isRead = language === 'fr' && token.word !== fold(token.raw);
  if (levelOf(token) === undefined && !isRead) return false;
  const speaks = (other: Token | undefined) => other !== undefined && speakers[language].has(other.word);
  if (at === 0 && opensInPresent(sentence, language)) return true;
  // `Unterstützte` of `unterstützen`: the past; `leite` has its t from `leiten`.
  if (language === 'de' && token.word.endsWith('te') && conceptsOf(`${token.word.slice(0, -2)}en`, 'de').size > 0) return false;
  const isSaid = speaks(sentence[at - 1]) || (language === 'de' && speaks(sentence[at + 1]));
  const presentO = language === 'it' ? /^\p{L}?\p{Ll}+[^aeiouts]o$/u : /^\p{Ll}+[^aeiouó]o$/u;
  // `Sviluppo di siti` is the noun.
  if (language === 'it' && /^(?:di|del|dei|della|delle|degli|dello|dell|d)$/u.test(sentence[at + 1]?.word ?? '')) return false;
  if (language === 'es' || language === 'it')
    return (
      presentO.test(token.raw) && !noPresent[language].test(token.raw) && !sentence[at - 1]?.word.match(/^(?:el|un|lo|al|del|de|en|con)$/u)
    );
  // `Looked after`: the verb is the first word of it.
  const [verb = ''] = token.raw.split(/\s/u);
  return isSaid && presentForm[language].test(verb) && !irregularPast.has(fold(verb));
}

/** Ends as the present does and is none: `avisando`, `prelevavo`, `leggevo`. */
const noPresent = {
  es: /\p{Ll}{3}[^m]ando$/u,
  it: /\p{L}{3}[^m]ando$|\p{L}{4}avo$|\p{L}{3}[dgiv]evo$|(?:fa|di|du)cevo$|(?:gest|serv|pul|forn|stru|gu|offr|apr|copr|fer|ser|fin|rant|lest|un)ivo$/u,
};

const afterNoun = new Set('von der des und bei in im am an fur mit eines einer vom de du d la le les des aux et en pour sur'.split(' '));

/** `Betreue rund 15 Klienten`: a line that opens with the verb itself; `Pflege von` is a noun. */
function opensInPresent([first, next]: Token[], language: Language): boolean {
  if (language !== 'de' || first === undefined || next === undefined) return false;
  return /^\p{Lu}\p{Ll}+[^t]e$/u.test(first.raw) && !afterNoun.has(next.word);
}

const presentForm = {
  en: /(?:[^d]|[^e]d)$/u,
  de: /(?:[^t]|[^e]t|^[^e]{2,5}t|leit|arbeit|berat)e$/u,
  fr: /(?:e|[^a]is|[dntcr]s|x)$/u,
  es: /o$/u,
  it: /o$/u,
};
