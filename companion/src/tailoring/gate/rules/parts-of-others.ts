import { type Evidence, isContent } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { wordsIn } from '../reading/words-in.ts';
import { anyByWords } from '../words/by-words.ts';
import { articles, doers, done, placed } from '../words/doers.ts';
import { leftTo, meantFor, passedFor, passedOn } from './handed-over.ts';
import { isNamedAt, namedAfter } from './named-doers.ts';
import { saidOfOthers } from './said-of-others.ts';
import { isSomebody } from '../words/somebody.ts';
import { doesIt, subjectBehind, subjectOf } from './subjects.ts';
import { deedsOfOthers } from './deeds-of-others.ts';

/** After these a clause tells of whoever stands before them; all but those of `always` may stand for a thing as well. */
export const relatives: Record<Language, Set<string>> = {
  en: wordsIn('who'),
  de: wordsIn('der die das'),
  fr: wordsIn('qui'),
  es: wordsIn('quien quienes que'),
  it: wordsIn('che'),
};
const always = wordsIn('who quien quienes');
/** `…, which the accountant reviews`: whoever does it stands right after. */
const objects = wordsIn('which whom den die das que');
const clauseWords = wordsIn('que che');

/** A piece of a fact that tells what others did, and who they are; `isWho`: it opens with a relative word; `isNamedAsDoer`: only who is said to do
 * it is named. */
export type OthersPart = {
  words: Token[];
  doers: Token[];
  isWho: boolean;
  isCheck?: boolean;
  isNamedAsDoer?: boolean;
  isSubject?: boolean;
  isDeed?: boolean;
  /** A bracket stands inside of it. */
  isSplit?: boolean;
};

/** Who looks over what another did: checks, corrects, approves, signs. */
const checks =
  /^(?:check|review|approv|sign|audit|authori[sz]|validat|correct|proof|supervis|gepruf|freigegeb|abgenomm|genehmig|unterschr|korrigier|kontrollier|relu|valid|verifi|approuv|contresign|corrig|supervis|revis|aprobad|firmad|valida|corregid|verificat|approvat|firmat|controllat|rivist|corrett)/u;
const isCheck = (piece: Token[]) => piece.some(({ word }) => checks.test(word));

/** Pieces after a semicolon, a bracket or a comma; the first is the person's own. */
export function othersIn(tokens: Token[], evidence: Evidence): OthersPart[] {
  return [
    ...piecesOfOthers(tokens, evidence),
    ...saidOfOthers(tokens, evidence.language),
    ...leftTo(tokens),
    ...meantFor(tokens),
    ...thatTheyDid(tokens),
    ...doneInside(tokens, evidence),
    ...passedFor(tokens),
  ];
}

/** `El cambio que cerró el dueño` */
function thatTheyDid(tokens: Token[]): OthersPart[] {
  return tokens.flatMap(({ word, language, gap }, at) => {
    const [verb, article, who] = tokens.slice(at + 1, at + 4);
    if (word !== 'que' || gap !== '' || language === 'en' || verb === undefined || who === undefined || !articles.has(article?.word ?? ''))
      return [];
    const isTheirs = /(?:[aeó]|[ae]n|aron|ieron)$/u.test(verb.raw.normalize('NFC')) && !verb.isFrame && isContent(who);
    return isTheirs ? [{ words: [verb], doers: [who], isWho: false, isDeed: true, isSubject: true }] : [];
  });
}

/** `A checklist proposed by the team`: the participle alone is theirs, wherever it stands. */
function doneInside(tokens: Token[], evidence: Evidence): OthersPart[] {
  return deedsOfOthers(tokens, evidence).flatMap((deed) => {
    const place = tokens.indexOf(deed);
    const at = evidence.language === 'de' ? tokens.slice(0, place).findLastIndex(({ word }) => anyByWords.has(word)) : place + 1;
    return isNamedAt(tokens, at + 1)
      ? [{ words: [deed], doers: namedAfter(tokens, at), isWho: false, isNamedAsDoer: true, isDeed: true }]
      : [];
  });
}

function piecesOfOthers(tokens: Token[], evidence: Evidence): OthersPart[] {
  const starts = tokens.flatMap(({ gap }, at) => (at > 0 && gap !== '' ? [at] : []));
  const isOursApart = tokens.some(({ word }, at) => word === 'mir' && tokens[at - 1]?.word === 'von');
  return starts.flatMap((start, index) => {
    const opening = leansBack(tokens, start, evidence.language) ? openingOf(tokens, start) : start;
    const part = others(
      tokens.slice(opening, starts[index + 1]),
      tokens.slice(Math.max(0, opening - (evidence.language === 'en' ? 1 : 4)), opening),
      evidence,
      isOursApart,
    );
    return part === undefined ? [] : [{ ...part, isSplit: opening !== start }];
  });
}

/** `(Fit) durch die Abteilung`, `…, a cargo de la responsable`: it tells of what stands before it. */
function leansBack(tokens: Token[], start: number, language: Language): boolean {
  const [first, second, third] = tokens.slice(start, start + 3);
  if (first === undefined || second === undefined) return false;
  const isBySomebody =
    anyByWords.has(first.word) && first.word !== 'von' && [second, third].some((one) => one !== undefined && isSomebody(one));
  // `A cargo de la responsable`
  return placed[language].test(first.word) || isBySomebody || tasks[first.word]?.has(second.word) === true;
}

/** `Larger models (three so far) go to a specialist`: where what goes to somebody begins. */
function openingOf(tokens: Token[], start: number): number {
  const end = tokens.slice(0, start).findLastIndex(({ gap }) => gap === ';');
  // What `durch` leans on may open the fact; a verb alone may go on from anything.
  return end === -1 ? (anyByWords.has(tokens[start]?.word ?? '') ? 0 : start) : end;
}

function others(piece: Token[], before: Token[], { language }: Evidence, isOursApart: boolean): OthersPart | undefined {
  const words = piece.filter(isContent);
  const [first, second, third] = piece;
  if (first === undefined || second === undefined) return undefined;
  if (objects.has(first.word) && articles.has(second.word) && third !== undefined) return { words, doers: [third], isWho: false };
  const isPerson = before.some(isSomebody);
  // `…, que presenta la asesoría`
  const [whose] = piece.slice(3);
  if (
    language !== 'en' &&
    !isPerson &&
    clauseWords.has(first.word) &&
    articles.has(third?.word ?? '') &&
    whose !== undefined &&
    !second.isFrame
  )
    return { words: [second], doers: [whose], isWho: false };
  // A German relative clause ends with its verb.
  const isRelative = language !== 'de' || /^\p{Ll}/u.test(piece.at(-1)?.raw ?? '');
  if (relatives[language].has(first.word) && isRelative && (isPerson || always.has(first.word))) return { words, doers: [], isWho: true };
  const passed = passedOn(piece);
  if (passed !== undefined) return passed;
  // `Die Anmeldung beim Netzbetreiber macht das Büro`: whoever does it, not with whom.
  const [whom, does, , who] = piece;
  // `(die erteilt der Kunde)`
  if (language === 'de' && piece.length === 4 && /^(?:den|die|das)$/u.test(whom?.word ?? '') && /^\p{Ll}+te?$/u.test(does?.raw ?? ''))
    if (
      /^(?:der|die|das)$/u.test(piece[2]?.word ?? '') &&
      /^\p{Lu}/u.test(who?.raw ?? '') &&
      !(whom?.word === 'die' && piece[2]?.word === 'die')
    )
      return { words: [does as Token], doers: [who as Token], isWho: false, isSubject: true };
  const active = language === 'de' && piece.some(({ word }) => doesIt.test(word)) ? subjectBehind(piece) : undefined;
  if (active !== undefined) return { words, doers: active, isWho: false, isSubject: true, isDeed: true };
  const owner = ownedBy(piece) ?? ofItsOwn(piece);
  if (owner !== undefined) return { words, doers: owner, isWho: false, isSubject: true };
  // `Idee von der Konstruktion, Text von mir`
  const at = doerIn(piece, language, isOursApart);
  if (at !== -1)
    return {
      words,
      doers: namedAfter(piece, at),
      isWho: false,
      isCheck: isCheck(piece),
      isNamedAsDoer: anyByWords.has(piece[at]?.word ?? ''),
      isSubject: piece.some(({ word }) => placed[language].test(word)),
    };
  const subject = subjectOf(piece, language);
  return subject && { words, doers: subject, isWho: false, isSubject: true, isDeed: language === 'de' };
}

/** `La somministrazione è a cura dell'infermiere`, `die Freigabe ist Sache des Kunden`: whose task it is. */
function ownedBy(piece: Token[]): Token[] | undefined {
  const at = piece.findIndex(
    ({ word }, index) => tasks[piece[index - 1]?.word ?? '']?.has(word) === true && ofWords.has(piece[index + 1]?.word ?? ''),
  );
  const named = at < 1 ? [] : piece.slice(at + 2).filter((token) => !articles.has(token.word) && isContent(token));
  return named.length > 0 ? named : undefined;
}
/** `Die Küche hat seit 2021 eine eigene Leitung` */
function ofItsOwn(piece: Token[]): Token[] | undefined {
  const at = piece.findIndex(
    ({ word }, index) =>
      /^(?:eigene[nr]?|own|propre|propia|propio)$/u.test(word) && piece[index + 1] !== undefined && isSomebody(piece[index + 1] as Token),
  );
  return at > 1 ? piece.slice(at + 1, at + 2) : undefined;
}

/** What is said of a task, by the word before it. */
const [taken, own] = [wordsIn('cura charge cargo carico'), wordsIn('sache aufgabe compito cosa job task responsibility')];
const tasks: Record<string, Set<string>> = { a: taken, ist: own, sind: own, war: own, e: own, es: own, the: own };
const ofWords = wordsIn('di del dello della dell dei degli de du des d der of von');

/** After which word of a piece somebody stands who did it or with whom it lies; -1 where nobody does. */
function doerIn(piece: Token[], language: Language, isOursApart = false): number {
  const find = (pattern: RegExp) => piece.findIndex(({ parts, raw }) => [raw, ...parts].some((word) => pattern.test(word)));
  // `Le dichiarazioni sono dello studio`
  const belongs = piece.findIndex(
    ({ word, language: own }, at) =>
      (word === 'sono' && /^del(?:lo|la|l)?$|^dei$/u.test(piece[at + 1]?.word ?? '')) ||
      // `Los postres son de la pastelera`
      (own === 'es' &&
        /^(?:son|es|eran|era)$/u.test(word) &&
        /^(?:de_la|de_los|del|de)$/u.test(piece[at + 1]?.word ?? '') &&
        (piece[at + 1]?.word === 'del' || articles.has(piece[at + 2]?.word ?? ''))),
  );
  if (belongs > 0) return belongs + 1;
  const [standing, did] = [find(placed[language]), find(done[language])];
  const after = (words: Set<string>, verb: number) =>
    piece.findIndex(
      ({ word, parts, concepts }, at) =>
        Math.abs(at - verb) <= 6 &&
        ((words.has(word) && isNamedAt(piece, at + 1)) || (concepts.has('shared') && words.has(parts[0] ?? ''))),
    );
  // `Final sign-off by the associate`: without a verb too; `von` may be `of`.
  const agent = piece.findIndex(
    ({ word }, at) => at > 0 && (word !== 'von' || isOursApart) && anyByWords.has(word) && isNamedAt(piece, at + 1),
  );
  if (agent !== -1) return agent;
  const holder = standing > 0 ? after(doers[language], standing) : -1;
  return holder === -1 && did !== -1 ? after(anyByWords, did) : holder;
}
