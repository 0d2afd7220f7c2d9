import { frameWords, letterWords, reflectionWords } from '../words/frame-words.ts';
import { legalForms, motiveWords, placeWords, positionWords, prospectWords } from '../words/letter-frames.ts';
import { actionNames, levels } from './concepts.ts';
import { type Evidence, isContent } from './evidence.ts';
import { partsOf, partWith, restOfPart } from './parts.ts';
import type { Token } from './token.ts';

const speakers = new Set('i ich je j yo io he ho'.split(' '));
const asWords = new Set('as als comme como come tant_que en_tant_que'.split(' '));
const openers = new Set('as als comme como come tant_que a an'.split(' '));

/** The sentence with the entry's own header marked in it and, in a letter, the position and employer applied to and the words of courtesy. */
export function markNames(sentence: Token[], evidence: Evidence): Token[] {
  const marked = markCharge(markGained(markHeader(sentence, evidence)), evidence);
  if (evidence.posting === undefined) return marked;
  const named = markPosting(marked, evidence);
  const isAddressed = named.some(({ word, isPosting }) => isPosting || motiveWords[evidence.language].has(word));
  const { [evidence.language]: courtesy } = isAddressed ? letterWords : reflectionWords;
  const isCourtesy = ({ word }: Token) => courtesy.has(word) || reflectionWords[evidence.language].has(word);
  return named.map((token) => (isCourtesy(token) && !evidence.words.has(token.word) ? { ...token, isFrame: true } : token));
}

/** What ends so and opens a line is what was done: `Déclarations sociales`. */
const nounOfDeed = /(?:tions?|ung(?:en)?|ciones|cion|zion[ei]|ments?|ages?|ing)$/u;

const charged = new Set(
  'responsible in_charge_of in_charge zustandig verantwortlich chargee charge en_charge_de en_charge responsable encargado encargada a_cargo_de responsabile incaricato incaricata'.split(
    ' ',
  ),
);
const doing = new Set(['doing']);
const howOften = ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'];

/** `Responsible for training new agents` is who trains them; the deed beside it is judged. Of a thing (`for the budget`) it claims a lead. */
function markCharge(sentence: Token[], { facts }: Evidence): Token[] {
  const openings = facts.map(({ tokens }) => tokens.find(isContent)?.word);
  return sentence.map((token, at) => {
    if (!charged.has(token.word) || (token.word === 'charge' && token.language !== 'fr')) return token;
    const deed = sentence.slice(at + 1, at + 6).find((one) => isContent(one) && !howOften.some((rate) => one.concepts.has(rate)));
    const isDone =
      deed !== undefined &&
      ([...deed.concepts].some((name) => actionNames.has(name)) || (nounOfDeed.test(deed.word) && openings.includes(deed.word))) &&
      ![...deed.concepts].some((name) => levels.has(name));
    return isDone && deed.gap === '' ? { ...token, concepts: doing } : token;
  });
}

const gained = new Set(
  `gained acquired collected built_up gathered accumulated gesammelt gesammelte gesammelten erworben erworbene erworbenen acquise acquises acquis adquirida adquiridas adquirido maturata maturate
  acquisita acquisite`.split(/\s+/u),
);
const experience = new Set('experience experiences erfahrung erfahrungen experiencia esperienza esperienze'.split(' '));

/** `Experience gained in`: how one comes by experience says nothing more. */
function markGained(sentence: Token[]): Token[] {
  const isSo = (at: number) =>
    gained.has(sentence[at]?.word ?? '') && sentence.slice(Math.max(0, at - 5), at + 3).some(({ word }) => experience.has(word));
  return sentence.map((token, at) => (isSo(at) ? { ...token, isFrame: true } : token));
}

function markHeader(sentence: Token[], { header }: Evidence): Token[] {
  const parts = header.flatMap(({ tokens }) => partsOf(tokens));
  const inHeader = new Set<number>();
  for (const part of parts)
    for (const start of runsOf(part, sentence))
      if (wordsOf(part) > 1 || !isDeed(part[0]) || openers.has(sentence[start - 1]?.word ?? '') || opensAsTitle(sentence, start))
        for (let at = 0; at < part.length; at += 1) inHeader.add(start + at);
  for (const at of header.flatMap(({ tokens }) => [
    ...saidAsHeader(sentence, tokens),
    ...saidAsPlace(sentence, tokens),
    ...saidAsField(sentence, tokens),
  ]))
    inHeader.add(at);
  return sentence.map((token, at) => (inHeader.has(at) ? { ...token, isHeader: true } : token));
}

/** `As packaging buyer` of a `Buyer, packaging`: after such a word all of the title, and of the header nothing else but its own words. */
function saidAsHeader(sentence: Token[], header: Token[]): number[] {
  const title = (partsOf(header)[0] ?? []).filter(isContent);
  return sentence.flatMap((opener, at) => {
    if (!asWords.has(opener.word)) return [];
    const run: number[] = [];
    for (let next = at + 1; next < sentence.length; next += 1) {
      const token = sentence[next] as Token;
      const own = header.find((one) => isContent(one) && isSameAt(one, token, 0));
      // `Come addetto … aiuto`: a word of it once more is another.
      if (run.some((place) => sentence[place]?.word === token.word)) break;
      if (own !== undefined && (token.gap === '' || own.gap !== '')) run.push(next);
      else if (isContent(token) || token.quantity !== undefined || speakers.has(token.word)) break;
    }
    return title.every((one) => run.some((index) => isSameAt(one, sentence[index], 0))) ? run : [];
  });
}

/** `En court séjour gériatrique` of an `Infirmier en court séjour gériatrique`: two words and more of it, in their order, after a small one. */
function saidAsField(sentence: Token[], header: Token[]): number[] {
  return sentence.flatMap(({ word }, at) => {
    if (!fieldWords.has(word)) return [];
    for (const [start, token] of header.entries()) {
      const run = runFrom(sentence, at + 1, header, start);
      // `En cardiologie`, of an `Infirmière en cardiologie`.
      const least = header[start - 1]?.word === word && token.gap === '' ? 1 : 2;
      if (isContent(token) && run.filter((index) => isContent(sentence[index] as Token)).length >= least) return run;
    }
    return [];
  });
}
const fieldWords = new Set('in im en dans at bei beim de di nel nello nella nell al allo'.split(' '));

function runFrom(sentence: Token[], at: number, header: Token[], start: number): number[] {
  const run: number[] = [];
  while (header[start + run.length] !== undefined && isSameAt(header[start + run.length] as Token, sentence[at + run.length], run.length))
    run.push(at + run.length);
  return run;
}

const inWords = new Set('en dans au in presso at al nel nello nella nell'.split(' '));
const kinds = new Set(
  'hotel hospital clinic school nursery bakery restaurant pharmacy university college museum library hospice'.split(' '),
);

/** `En agence`, `en una asesoría` of an `Agence Pixel`: what kind of place it was, as its name begins in Latin languages. */
function saidAsPlace(sentence: Token[], header: Token[]): number[] {
  const [kind] = partsOf(header)[1] ?? [];
  const isLatin = kind?.language === 'fr' || kind?.language === 'es' || kind?.language === 'it';
  if (kind === undefined || !(isLatin || kinds.has(kind.word))) return [];
  return sentence.flatMap(({ word, raw, gap }, at) =>
    word === kind.word && gap === '' && /^\p{Ll}/u.test(raw) && sentence.slice(Math.max(0, at - 2), at).some((one) => inWords.has(one.word))
      ? [at]
      : [],
  );
}

const wordsOf = (tokens: Token[]) => tokens.reduce((words, { parts }) => words + parts.length, 0);

/** `Köchin mit Urlaubsvertretung`: in front and before such a word it is who they are. */
function opensAsTitle(sentence: Token[], start: number): boolean {
  return start === 0 && /^(?:mit|with|avec|con)$/u.test(sentence[1]?.word ?? '');
}

/** `manager` alone may be a title or a claim; a place or an employer cannot. */
function isDeed(token: Token | undefined): boolean {
  return (token?.concepts.size ?? 0) > 0;
}

function runsOf(part: Token[], sentence: Token[]): number[] {
  const starts: number[] = [];
  for (let start = 0; part.length > 0 && start + part.length <= sentence.length; start += 1)
    if (part.every((token, at) => isSameAt(token, sentence[start + at], at))) starts.push(start);
  return starts;
}

/** No comma stands inside a name that has none there. */
function isSameAt(token: Token, said: Token | undefined, at: number): boolean {
  if (said === undefined || (at > 0 && said.gap !== '' && token.gap === '')) return false;
  return said.word === token.word || said.stem === token.stem;
}

function markPosting(sentence: Token[], { posting, language }: Evidence): Token[] {
  const marked = new Set<number>();
  const add = (start: number, length: number) => {
    for (let at = start; at < start + length; at += 1) marked.add(at);
  };
  for (const run of titleRuns(posting?.title ?? [], sentence, language))
    if (isPositionBefore(sentence, run.start) || isProspect(sentence, run.start)) add(run.start, run.length);
  const full = posting?.company ?? [];
  for (const company of [full, withoutLegalForm(full), withoutArticle(full)])
    for (const start of runsOf(company, sentence))
      if (isAskedOf(sentence, start, company.length, marked, language)) add(start, company.length);
  return sentence.map((token, at) => (marked.has(at) ? { ...token, isPosting: true } : token));
}

/** `I would like to join as Lead Designer`: said of what is still to come. */
function isProspect(sentence: Token[], start: number): boolean {
  const before = sentence[start - 1]?.word ?? '';
  const isOpened = openers.has(before) || /^(?:be|become)$/u.test(before);
  // `I work as chargehand, so your role would be …` tells of now.
  const part = partWith(sentence, sentence[start] as Token);
  return isOpened && part.some(({ word }) => prospectWords.has(word));
}

function withoutLegalForm(company: Token[]): Token[] {
  const short = company.filter(({ word }) => !legalForms.has(word));
  return short.length === 0 ? company : short;
}

const articles = new Set('the der die das le la les l el los las il lo gli i'.split(' '));

/** `des Vergers` of `Les Vergers`. */
function withoutArticle(company: Token[]): Token[] {
  return company.length > 1 && articles.has(company[0]?.word ?? '') ? company.slice(1) : company;
}

/** The whole title, or two words and more of it. */
function titleRuns(title: Token[], sentence: Token[], language: Evidence['language']): { start: number; length: number }[] {
  const wanted = title.filter(({ word }) => word !== 'm' && word !== 'w' && word !== 'd' && word !== 'f' && word !== 'h');
  for (let length = wanted.length; length >= Math.min(2, wanted.length) && length > 0; length -= 1)
    for (let from = 0; from + length <= wanted.length; from += 1) {
      const part = wanted.slice(from, from + length);
      const starts = part.every(({ word }) => frameWords[language].has(word)) ? [] : runsOf(part, sentence);
      if (starts.length > 0)
        return starts.map((start) => {
          const first = extendedBack(sentence, start, wanted);
          return { start: first, length: extended(sentence, start + length, wanted) - first };
        });
    }
  return [];
}

/** `Ward Nurse in Day Surgery` for `Ward Nurse, Day Surgery`. */
function extended(sentence: Token[], end: number, title: Token[]): number {
  const next = sentence[end]?.isFrame ? end + 1 : end;
  return title.some(({ word }) => word === sentence[next]?.word) ? extended(sentence, next + 1, title) : end;
}

function extendedBack(sentence: Token[], start: number, title: Token[]): number {
  if (sentence[start]?.gap !== '') return start;
  const before = sentence[start - 1]?.isFrame ? start - 2 : start - 1;
  return title.some(({ word }) => word === sentence[before]?.word) ? extendedBack(sentence, before, title) : start;
}

function isPositionBefore(sentence: Token[], start: number): boolean {
  const before = sentence.slice(Math.max(0, start - 4), start);
  const after = restOfPart(sentence, start).slice(0, 7);
  return [...before, ...after.filter(({ word }) => word === 'position' || word === 'role' || word === 'stelle' || word === 'job')].some(
    ({ word, parts }) => positionWords.has(word) || parts.some((part) => part === 'poste' || part === 'puesto'),
  );
}

/** The employer applied to is spoken to, never a place where something was done. */
function isAskedOf(sentence: Token[], start: number, length: number, marked: Set<number>, language: Evidence['language']): boolean {
  if (placeWords.has(sentence[start + length]?.word ?? '')) return false;
  // `Matlock Motors has a reputation for …`
  if (start === 0 && /^(?:has|is|offers|hat|ist|bietet|est|tiene|es|ofrece|ha|offre)$/u.test(sentence[length]?.word ?? '')) return true;
  let first = start;
  while (first > 0 && sentence[first]?.gap === '') first -= 1;
  let last = start + length;
  while (last < sentence.length && sentence[last]?.gap === '') last += 1;
  const clause = sentence.slice(first, last);
  const others = clause.filter(
    (token, at) =>
      isContent(token) &&
      (at + first < start || at + first >= start + length) &&
      !marked.has(at + first) &&
      !letterWords[language].has(token.word),
  );
  return clause.some(({ word }) => motiveWords[language].has(word)) || others.length === 0;
}
