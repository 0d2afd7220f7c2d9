import { countriesIn } from '../../places/countries.ts';
import { mainClause, sentencesOf, statement, type Sentence } from './sentences.ts';
import { isPlainlySaid } from './plain-words.ts';
import * as words from './words.ts';

/**
 * What a question asks: may one work, does one need a sponsor, may one work without a sponsor; the first two turned round. `status`: in what way one may
 * work, which only options can say. `unclear`: two opposite things, or one said in a way that could be read as its opposite.
 */
export type Asks = 'authorized' | 'unauthorized' | 'sponsorship' | 'no sponsorship' | 'unaided' | 'status' | 'unclear';

export type Reading = {
  asks: Asks;
  /** The asking sentences as written, without brackets: the country they name is the one asked about. */
  asked: string;
  /** Headings and brackets beside them, which may name the country. */
  topic: string;
};

/** A label without any of these is about something else; most labels stop here. */
const mayBeAbout =
  /visa|visum|visto|sponsor|parrain|patroc|h-?1b|immigration|permi|perme|authori[sz]|autori|legal|lawful|eligib|entitl|allowed|right|(?:blue|green) card|lmia|employment pass|petition|arbeits|berechtigt|darf|dürfen|droit|légal|derecho|direito|diritto|\brecht\b|gerechtigd|bevoegd|vergunning|\bmag\b/u;
/** Rules for the answer that may turn its meaning round: "answer no if you need a visa". "Yes if you hold a visa" goes with needing a sponsor. */
const widens = /\byes,?["'”’]? (?:even )?if you [^.?!]*(?:visa|sponsor|\bopt\b)/u;
const tellsHowToAnswer = /\b(?:answer|select|choose|say|tick|respond|enter|reply|mark)\W+(?:with |as )?["'“‘]?(?:yes|no)\b|\bonly if\b/u;

const read = new Map<string, Reading | undefined>();
/** A form has fewer questions; an extension's background sees many forms. */
const readAtMost = 500;

/** What a label asks about the right to work, or undefined where it is about something else. Asked for when a form is read and again when it is planned. */
export function readRightToWork(label: string): Reading | undefined {
  if (read.has(label)) return read.get(label);
  if (read.size >= readAtMost) read.clear();
  const reading = readLabel(label);
  read.set(label, reading);
  return reading;
}

function readLabel(label: string): Reading | undefined {
  if (!mayBeAbout.test(label.toLowerCase())) return undefined;
  const sentences = sentencesOf(label);
  const asking = sentences.filter(({ kind }) => kind === 'asks');
  const wanting = sentences.filter(({ kind }) => kind === 'words');
  if (asking.length === 0) return wanting.length > 0 ? readStatus(label, wanting) : readHeadings(label, sentences);
  const asks = together(asking.map(readSentence));
  if (asks === undefined) return undefined;
  const isMixed = wanting.length > 0 || sentences.some(asksOnAfterYes) || isTurnedByRule(label.toLowerCase(), asks);
  return { asks: isMixed ? 'unclear' : asks, asked: rawOf(asking), topic: topicOf(label, sentences) };
}

/** "If so, will you need a sponsor?" makes one answer of two. */
const asksOnAfterYes = ({ kind, text }: Sentence) =>
  kind === 'told' && /^(?:and )?if (?:yes|so)\b.*\b(?:do|will|would|are) you\b/u.test(text) && words.needsSponsor.test(text);

export function isTurnedByRule(text: string, asks: Asks): boolean {
  return tellsHowToAnswer.test(text) && !(asks === 'sponsorship' && widens.test(text) && !/without/u.test(text));
}

const rawOf = (sentences: Sentence[]) => sentences.map(({ raw }) => raw).join(' ');

function topicOf(label: string, sentences: Sentence[]): string {
  const brackets = [...label.matchAll(/\((?!e\.?g|for example|such as)([^()]*)\)/gu)].map(([, inner = '']) => inner);
  return `${rawOf(sentences.filter(({ kind }) => kind === 'heading'))} ${brackets.join(' ')}`;
}

/** Questions side by side: the same thing, or nothing that one word can answer. */
function together(each: (Asks | undefined)[]): Asks | undefined {
  const [first] = each;
  if (each.every((asks) => asks === first)) return first;
  return 'unclear';
}

const askedStatus =
  /\b(?:work|employment|immigration|visa|right[- ]to[- ]work)\b(?: \w+)? (?:status|authori[sz]ation|eligibility|situation)\b|\bwork authori[sz]ation\b|\bright to work\b/u;
const moreThanStatus = /\btype\b|\bkind\b|expir|\bwhen\b|\bcountr|\bhow\b|\bwhere\b|\bwho\b|obtain|\bbasis\b|valid/u;

function readStatus(label: string, sentences: Sentence[]): Reading | undefined {
  const [only, more] = sentences;
  if (
    only === undefined ||
    more !== undefined ||
    !(askedStatus.test(only.text) || words.namesTheRight.test(only.text)) ||
    moreThanStatus.test(only.text)
  )
    return undefined;
  return { asks: 'status', asked: only.raw, topic: topicOf(label, []) };
}

const sponsorHeading =
  /^(?:(?:visa|work visa|employment|immigration|h-?1b) )?sponsorship(?: (?:requirements?|status|needs?))?$|^(?:work )?visa (?:permission|requirements?|needs?|status)$/u;

/** "Work authorization", "Visa sponsorship required": topics as questions. */
function readHeadings(label: string, sentences: Sentence[]): Reading | undefined {
  const headings = sentences.filter(({ kind }) => kind === 'heading');
  const asks = together(headings.map((one) => (sponsorHeading.test(one.text) ? 'sponsorship' : readSentence(one))));
  return asks === undefined ? undefined : { asks, asked: rawOf(headings), topic: topicOf(label, []) };
}

function readSentence({ raw, text }: Sentence): Asks | undefined {
  return readClause(words.withoutTimes(mainClause(text)), raw);
}

/** What one clause asks. What stands without a sponsor is taken out first: its denial is not the clause's own. */
export function readClause(clause: string, raw: string): Asks | undefined {
  if (/^(?:have|had|has|did|were) (?!you got)/u.test(clause)) return undefined;
  const without = words.withoutSponsor.exec(clause);
  const rest = without === null ? clause : clause.replace(without[0], ' ');
  const plain = plainlyAsked(rest, raw, without !== null);
  if (plain === undefined || plain === 'unclear') return plain;
  return words.somethingElse.test(clause) ? 'unclear' : turned(plain, rest);
}

type Span = { index: number; end: number };

function plainlyAsked(rest: string, raw: string, isWithout: boolean): Asks | undefined {
  const [need, right] = [needIn(rest), rightIn(rest, raw)];
  const said = need ?? right;
  if (said === undefined) return isWithout && words.mayWork.test(rest) ? (isPlainlySaid(rest, raw) ? 'unaided' : 'unclear') : undefined;
  if (!isPlainlySaid(rest, raw)) return 'unclear';
  if (need !== undefined) return isWithout || isBoth(rest, need, right) ? 'unclear' : 'sponsorship';
  if (right === undefined || hasMore(rest, right) || /sponsor|\bvisas?\b/u.test(rest)) return 'unclear';
  return isWithout || words.withoutLimit.test(rest) ? 'unaided' : 'authorized';
}

type Said = Span & { isForeign: boolean };

function spanOf(found: RegExpExecArray | null): Said | undefined {
  return found === null ? undefined : { index: found.index, end: found.index + found[0].length, isForeign: false };
}

/** Where the clause speaks of the need of a sponsor. */
function needIn(rest: string): Said | undefined {
  const need = spanOf(words.needsSponsor.exec(rest));
  if (need !== undefined) return words.sponsorsOther.test(rest.slice(need.end - 12)) || words.seeksPermission.test(rest) ? undefined : need;
  return words.needsSponsorForeign.test(rest) ? { index: 0, end: rest.length, isForeign: true } : undefined;
}

/** Where the clause speaks of being allowed to work. */
function rightIn(rest: string, raw: string): Said | undefined {
  const sure = spanOf(words.surelyAuthorized.exec(rest) ?? (opensWithRight(rest) ? words.namesTheRight.exec(rest) : null));
  if (sure !== undefined) return words.goesOnPlainly(rest.slice(sure.end)) ? sure : undefined;
  const perhaps = spanOf(words.perhapsAuthorized.exec(rest));
  const isOfPlace = /\bcountry\b|\blocation\b|\bhere\b/u.test(rest) || countriesIn(raw).length > 0;
  if (perhaps !== undefined && isOfPlace && words.goesOnPlainly(rest.slice(perhaps.end)))
    return { ...perhaps, isForeign: !/\bto\b/u.test(rest) };
  return words.isForeignAuthorized(rest) ? { index: 0, end: rest.length, isForeign: true } : undefined;
}

/** A heading, not a sentence about what the right is like. */
function opensWithRight(rest: string): boolean {
  return !/^(?:are|is|am|do|does|did|will|would|can|could|have|has|i|you|please|should|must)\b/u.test(rest);
}

const secondQuestion = /^(.*?)[,;]? \b(?:or|and|and\/or)\b,? (?:do|does|will|would|are|have|can|is) (?:you|we|it)\b(.*)$/u;
const sameQuestion =
  /^(?:do|does|will|would|are|can) (?:you|we)(?:[\s,]|(?:be|now|currently|presently|today|ever|an?|any|visas?|work|employment|employer|immigration|sponsorship|(?:requir|need|request)(?:e|ing)?)\b)*$/u;

const onlyATime = /^(?:[\s,]|(?:in|at|the|any|near|future|time|point|ever|later|need|it)\b)*$/u;

/** "Do you, or will you in the future, require" is one question still, and so is "require …, or will you later". */
function isTwoQuestions(rest: string): boolean {
  const [, before, after = ''] = secondQuestion.exec(rest) ?? [];
  return before !== undefined && !sameQuestion.test(before) && !onlyATime.test(after);
}

/** A sponsor in order to be allowed to work is one question; allowed, or in need of a sponsor, are two. */
function isBoth(rest: string, need: Said, right: Said | undefined): boolean {
  if (isTwoQuestions(rest) || words.orNeedsAbroad.test(rest)) return true;
  if (/\b(?:have|hold|possess|got)\b(?:,| or| \w+ or) [^.?!]*\b(?:need|require)/u.test(rest)) return true;
  if (right === undefined || right.isForeign) return false;
  return right.index < need.index && !/^(?:does|will|would|is) (?:your|the)\b/u.test(rest);
}

const another =
  /(?:\band|\bas well as|&|,) (?:also |are you |do you |be |are |is |you |currently )*(?:able|willing|at least|over|18|can|located|based|comfortable|have|has|living|available|residing|do|will|would|speak|meet|agree|happy|fluent|pass|prepared|ready|interested)\b/u;
const asStatus =
  /\b(?:as|because|through|by virtue|based on|by way|under)\b.*(?:citizen|resident|visa|green card|permit)|\bonly\b|\b(?:your|my|the) (?:current|present) employer/u;

/** A second condition beside the right, or the way in which one has it. */
function hasMore(rest: string, { index, end, isForeign }: Said): boolean {
  const [before, after] = [rest.slice(0, index), rest.slice(end)];
  if (isTwoQuestions(rest)) return true;
  return (!isForeign && /\band\b/u.test(before) && /^(?:are|do|i am)\b/u.test(rest)) || another.test(after) || asStatus.test(after);
}

/** A statement with one denial says the opposite; a question with one could be answered either way. */
function turned(asks: Asks, rest: string): Asks {
  const denials = words.denialsIn(rest);
  if (denials.length === 0) return asks;
  const isPlain = denials.length === 1 && words.plainDenials.has(denials[0] ?? '') && statement.test(rest);
  if (isPlain && asks === 'authorized') return 'unauthorized';
  return isPlain && asks === 'sponsorship' ? 'no sponsorship' : 'unclear';
}
