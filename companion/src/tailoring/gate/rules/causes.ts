import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import { fold } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { isSomebody } from '../words/somebody.ts';
import { articles } from '../words/small-words.ts';
import { causes } from '../words/causes.ts';
import { levelOf } from './level-of.ts';
import type { Rule } from './rule.ts';

const forward = new Set(causes.forward.split(/\s+/u).map(fold));
const back = new Set(causes.back.split(/\s+/u).map(fold));
const adverbs = new Set('so thus hence thereby therefore dadurch wodurch somit ainsi donc asi'.split(' '));

/** Words that only join a cause to its effect; they are judged here, not as words of their own. */
export function isConnector({ word, isFirst, concepts }: Token): boolean {
  // `Which reduced` says in which direction, too.
  if (word.startsWith('which_') && concepts.size > 0) return false;
  // `Led to …` in front joins nothing.
  if (isFirst && forward.has(word)) return false;
  return adverbs.has(word) || (word.includes('_') && (forward.has(word) || back.has(word)));
}

const throughWords = new Set('through by durch via par en al mediante'.split(' '));

/** In a letter the position applied for is no effect of anything. */
const isOwn = (token: Token) => isContent(token) && !token.isPosting && !isConnector(token);

type Relation = { word: Token; cause: Token[]; effect: Token[] };

/** One thing came of another only where a fact says so, and in the same direction. */
export const judgeCauses: Rule = (sentence, evidence) => {
  const said = relationIn(sentence, evidence);
  if (said === undefined || isKeptWhole(said.word, sentence, evidence)) return undefined;
  const own = evidence.facts.flatMap(({ tokens }) =>
    [relationIn(tokens, evidence) ?? [], byMeans(tokens, throughWords.has(said.word.word)), byEffect(tokens), byRelative(tokens)].flat(),
  );
  const fits = own.some(
    (one) =>
      shared(said.effect, one.effect) > 0 &&
      shared(said.cause, one.cause) > 0 &&
      shared(said.effect, one.effect) >= shared(said.effect, one.cause) &&
      shared(said.cause, one.cause) >= shared(said.cause, one.effect),
  );
  return fits ? undefined : `The facts do not say that one came of the other ("${said.word.raw}").`;
};

/** `Einbau von Toren durch die Haustechnik`: by whom a fact says it, between the same words as there. */
function isKeptWhole(word: Token, sentence: Token[], { facts }: Evidence): boolean {
  const beside = (tokens: Token[], at: number) =>
    [tokens.slice(0, at).findLast(isContent)?.word, tokens.slice(at + 1).find(isContent)?.word].join(' ');
  const own = beside(sentence, sentence.indexOf(word));
  return word.word === 'durch' && facts.some(({ tokens }) => tokens.some((one, at) => one.word === 'durch' && beside(tokens, at) === own));
}

/** `By moving it, …`, `Thanks to …`: what opens so says what something came of. */
export function opensWithCause(tokens: Token[], evidence: Evidence): boolean {
  return back.has(tokens[0]?.word ?? '') || isByDoing(tokens, 0, evidence);
}

function relationIn(tokens: Token[], evidence: Evidence): Relation | undefined {
  for (const [at, word] of tokens.entries()) {
    // `Unterschrift durch die Geschäftsführung`: by whom.
    if (word.word === 'durch' && isAgent(tokens[at + (articles.has(tokens[at + 1]?.word ?? '') ? 2 : 1)])) continue;
    // `Guide groups through the garden`
    if (word.word === 'through_the' && tokens.slice(0, at).some(({ concepts }) => concepts.has('guide_round'))) continue;
    // `Mauern, Wegen und Beeten`: a German noun joins nothing.
    if (word.language === 'de' && at > 0 && word.gap !== ';' && /^\p{Lu}/u.test(word.raw)) continue;
    if (at === 0 && opensWithCause(tokens, evidence)) return inFront(tokens);
    const before = tokens.slice(0, at).filter(isOwn);
    const after = tokens.slice(at + 1).filter(isOwn);
    if (
      before.length > 0 &&
      after.length > 0 &&
      !(word.quantity === undefined && isByDoing(tokens, at, evidence) && isOnlyHelp(tokens.slice(0, at)) && isDeedOf(after, evidence))
    ) {
      // `…, contributing to the round` of `contributed to the round`.
      const isContributed = word.parts[0] === 'contributing' && evidence.concepts.has('contribute');
      if (forward.has(word.word) && !isReported(tokens, at) && !isContributed) return { word, cause: before, effect: after };
      if (back.has(word.word) || isByDoing(tokens, at, evidence)) return { word, cause: after, effect: before };
    }
  }
  return undefined;
}

/** A person, an office or, in capitals, a department. */
const isAgent = (token: Token | undefined) =>
  token !== undefined &&
  (isSomebody(token) || /(?:stadt|gemeinde|konstruktion|praxis)$/u.test(token.word) || /^\p{Lu}{2,4}$/u.test(token.raw));

/** `Supported the team by answering …`: how one helped, not what came of it. */
function isOnlyHelp(before: Token[]): boolean {
  const isDeed = (token: Token) => isContent(token) && levelOf(token) !== undefined;
  const joint = before.findLastIndex(({ word }, at) => andWords.has(word) && before.slice(at + 1, at + 3).some(isDeed));
  const own = before.slice(joint + 1).filter(isContent);
  const first = own.find(isDeed);
  return first !== undefined && levelOf(first) === 1 && !own.some(({ concepts }) => changing.some((name) => concepts.has(name)));
}
const andWords = new Set('and und et y e'.split(' '));

/** The first deed is one of the facts, not a plain verb. */
function isDeedOf(after: Token[], { facts }: Evidence): boolean {
  const deed = after.find((token) => !token.isFrame);
  return (
    deed !== undefined &&
    facts.some(({ tokens }) =>
      tokens.some(
        (own, at) => isSame(own, deed) && (levelOf(own) !== undefined || (at > 0 && (own.gap !== '' || tokens[at - 1]?.gap !== ''))),
      ),
    )
  );
}

/** `Presented the results`: what was found, not what came of something. */
function isReported(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.word === 'results' && before !== undefined && (levelOf(before) !== undefined || /^(?:the|their|test)$/u.test(before.word))
  );
}

const meansWords = new Set('with uber mittels mit avec con through via par tramite'.split(' '));
const changing = ['reduce', 'increase', 'improve', 'speed', 'halve'];

/** With what something was done is no more than that (`through`); what made it change is its cause: a fact that says `reduced the reminders with a calendar` says what it came of. */
function byMeans(tokens: Token[], isInstrument: boolean): Relation[] {
  const at = tokens.findIndex(({ word }, index) => index > 0 && meansWords.has(word));
  const effect = tokens.slice(0, Math.max(0, at)).filter(isOwn);
  const isChange = effect.some(({ concepts }) => changing.some((name) => concepts.has(name)));
  return at === -1 || !(isChange || isInstrument) ? [] : [{ word: tokens[at] as Token, cause: tokens.slice(at + 1).filter(isOwn), effect }];
}

/** So does `automated the report, saving two days`. */
function byEffect(tokens: Token[]): Relation[] {
  const at = tokens.findIndex(({ gap, word, language }, index) => index > 0 && gap === ',' && gerund[language].test(word));
  if (at === -1) return [];
  return [{ word: tokens[at] as Token, cause: tokens.slice(0, at).filter(isOwn), effect: tokens.slice(at).filter(isOwn) }];
}

/** And `wrote tests that raised coverage`. */
function byRelative(tokens: Token[]): Relation[] {
  const at = tokens.findIndex(
    ({ word, gap }, index) =>
      index > 0 &&
      relatives.has(word) &&
      (changing.some((name) => tokens[index + 1]?.concepts.has(name) === true) ||
        (gap === ',' && word === 'which' && tells.test(tokens[index + 1]?.word ?? ''))),
  );
  return at === -1 ? [] : [{ word: tokens[at] as Token, cause: tokens.slice(0, at).filter(isOwn), effect: tokens.slice(at).filter(isOwn) }];
}

/** `…, which took 180 m³ out of the design` */
const tells = /^(?:took|takes|saved|saves|freed|frees|cut|brought|made|let|got)$/u;
const relatives = new Set('that which qui que che'.split(' '));

const gerund = { en: /.{3}ing$/u, de: /^$/u, fr: /.{3}ant$/u, es: /.{3}ndo$/u, it: /.{3}ndo$/u };

/** `By moving it, cut the time`: the cause ends at the comma. */
function inFront(tokens: Token[]): Relation | undefined {
  const end = tokens.findIndex(({ gap }, at) => at > 0 && gap !== '');
  const [word] = tokens;
  if (end === -1 || word === undefined) return undefined;
  return { word, cause: tokens.slice(1, end).filter(isOwn), effect: tokens.slice(end).filter(isOwn) };
}

/** `by moving`, `durch Umstellung`, `en automatisant`, `al mover`; not `by nurses` or `en Python`. */
function isByDoing(tokens: Token[], at: number, { language }: Evidence): boolean {
  const { word } = tokens[at] as Token;
  const next = tokens.slice(at + 1, at + 3).find((token) => !token.isFrame);
  if (!throughWords.has(word) || next === undefined) return false;
  // `Decided on by the building certifier`
  const isNamed = articles.has(tokens[at + 1]?.word ?? '');
  if (language === 'en') return (word === 'by' || word === 'through') && /^[^_]+ing$/u.test(next.word) && !isNamed;
  if (language === 'de') return word === 'durch' && /ung$|en$|ion$/u.test(next.word);
  if (language === 'fr') return word === 'en' && next.word.endsWith('ant');
  if (word === 'mediante') return /(?:ción|cion|miento|aje)$/u.test(next.word);
  return word === 'al' && /[aei]r$/u.test(next.word);
}

function shared(a: Token[], b: Token[]): number {
  return a.filter((token) => b.some((one) => isSame(one, token))).length;
}
