import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { joiners } from './joiners.ts';
import { levelOf } from './level-of.ts';

const isSmallVerb = (token: Token | undefined) => token !== undefined && levelOf(token) !== undefined && /^\p{Ll}/u.test(token.raw);

/** `Beim Beantragen von Wohngeld und Leistungen geholfen`: the one verb at the end is of all of it. */
export function endsInHelp(tokens: Token[], language: Language): boolean {
  const last = tokens.at(-1);
  if (language !== 'de' || last === undefined || !isSmallVerb(last) || (levelOf(last) ?? 2) > 1) return false;
  return !tokens.slice(0, -1).some((token) => isSmallVerb(token) || token.gap === ';');
}

/** `Bei der Umstellung (Vivendi) mitgeholfen und …`: the first verb of its part is of what stands before it. */
export function closesOwn(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.gap !== ',' || !isSmallVerb(token) || !(next === undefined || next.gap !== '' || joiners.has(next.word))) return false;
  const start = tokens.slice(0, at).findLastIndex(({ gap }, index) => gap === ';' || followsVerb(tokens, index, 'de'));
  return at > 1 && !tokens.slice(Math.max(0, start), at).some(isSmallVerb);
}

/** `Ausflüge geleitet und Programm vorbereitet`: behind its verb a German clause is over. */
export function followsVerb(tokens: Token[], at: number, language: Language): boolean {
  if (language !== 'de' || !joiners.has(tokens[at - 1]?.word ?? '') || !isSmallVerb(tokens[at - 2])) return false;
  return !isSmallVerb(tokens[at]) && tokens.slice(at + 1).some(isSmallVerb);
}

/** `Am Projekt (1.800 m²) mitgearbeitet`: a verb at the end, behind a bracket, is of what stands before it. */
export function closesGerman(tokens: Token[], at: number, language: Language): boolean {
  const { raw, gap } = tokens[at] as Token;
  if (language !== 'de' || at !== tokens.length - 1 || gap === ';' || !/^\p{Ll}/u.test(raw)) return false;
  return !tokens.slice(0, at).some((token) => levelOf(token) !== undefined);
}

/** `Fachkonferenz Kunst – Leitung seit 2023`: what one is in what stands before the dash. */
export function isBehindDash(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.isAfterDash !== true || !/^\p{Lu}/u.test(token.raw)) return false;
  const start = tokens.slice(0, at).findLastIndex(({ gap }) => gap === ';');
  return !tokens.slice(Math.max(0, start), at).some((one) => levelOf(one) !== undefined);
}

/** `Prüfe Bescheide und lege bei Bedarf Einspruch ein`: the same person, and another deed. */
export function isSecondVerb(tokens: Token[], at: number): boolean {
  const [first, token] = [tokens[0], tokens[at]];
  const isVerb = (one: Token | undefined, pattern: RegExp) => one !== undefined && pattern.test(one.raw) && !one.isFrame;
  return (
    joiners.has(tokens[at - 1]?.word ?? '') &&
    isVerb(first, /^\p{Lu}\p{Ll}+e$/u) &&
    isVerb(token, /^\p{Ll}{3,}e$/u) &&
    levelOf(first as Token) !== undefined
  );
}

/** Only an article, or the `Co-` of it, parts a deed from the `und` before it. */
export function isLedUp(tokens: Token[], at: number): boolean {
  let start = at - 1;
  while (start > 0 && /^(?:die|der|das|den|co|mit)$/u.test(tokens[start]?.word ?? '') && tokens[start]?.gap === '') start -= 1;
  return start < at - 1 && joiners.has(tokens[start]?.word ?? '');
}

/** `…, gelegentlich Moderation`: a noun of its own behind the comma. */
export function isOwnNoun(tokens: Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before?.gap === ',' && before.concepts.has('only') && token?.gap === '' && /^\p{Lu}/u.test(token.raw);
}
