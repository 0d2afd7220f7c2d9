import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import { readTokens } from '../reading/read-tokens.ts';
import type { Token } from '../reading/token.ts';
import { opensWithCause } from './causes.ts';

/** `SAP migration: took part as a key user`, `Migration of two plants (helped)`. */
const withColon = /^(?<apart>[^:;.]{2,80}?)\s?:\s(?<rest>.+)$/u;
const inBrackets = /^(?<rest>[^:;]+?)\s\((?<apart>[^()]{2,40})\)\.?$/u;
/** `In my groups, 16 of 21 passed`, `Since 2021 I have run …`, `Im Team habe ich …`: a phrase that says when, where or with whom. */
const phrase =
  /^(?<apart>(?:[^:;,.]|:(?=\d)){2,80}?)(?:,\s|\s(?=(?:I|habe ich|hatte ich|bin ich|war ich|j['’]ai|j['’]étais|he|ho)\s))(?<rest>.+)$/u;

/**
 * What is put in front with a colon, or behind in brackets, is read where it stands in its fact: every rule then judges the sentence as if the
 * writer had kept the fact's order, and no hedge is lost at the colon. Undefined where nothing is set apart, or no fact has it as one piece.
 */
export function inOrderOfFact(text: string, evidence: Evidence): Token[] | undefined {
  for (const way of [withColon, inBrackets, phrase]) {
    const ordered = reordered(text, way, evidence);
    if (ordered !== undefined) return ordered;
  }
  return undefined;
}

function reordered(text: string, way: RegExp, evidence: Evidence): Token[] | undefined {
  const { apart, rest } = way.exec(text)?.groups ?? {};
  if (apart === undefined || rest === undefined) return undefined;
  const moved = readTokens(apart, evidence.language);
  const kept = readTokens(rest, evidence.language);
  if (way === phrase && !isPhrase(moved, evidence)) return undefined;
  // Whoever is named in front is taken for the person: `Team lead: supported the roll-out`.
  if (moved.some(({ concepts }) => concepts.has('title'))) return undefined;
  const before = evidence.facts.map(({ tokens }) => beforePiece(moved, tokens)).find((one) => one !== undefined);
  return before && inserted(moved, kept, before);
}

/** Opens with a small word that says when, where or with whom; of why, the order tells. */
function isPhrase(moved: Token[], evidence: Evidence): boolean {
  const [first] = moved;
  return (
    first !== undefined &&
    (first.isFrame ||
      first.concepts.has('shared') ||
      first.concepts.has('supervised') ||
      /^(?:under|unter|sous|bajo|sotto)(?:_|$)/u.test(first.word)) &&
    !opensWithCause(moved, evidence)
  );
}

const says = (token: Token) => isContent(token) || token.quantity !== undefined || token.concepts.size > 0;

/** What stands in the fact before a piece that has all these words and no other. */
function beforePiece(moved: Token[], own: Token[]): Token[] | undefined {
  const wanted = moved.filter(says);
  const places = wanted.map((token) => {
    const asWritten = own.findIndex(({ word }) => word === token.word);
    return asWritten === -1 ? own.findIndex((one) => isSame(one, token)) : asWritten;
  });
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const isOnePiece = wanted.length > 0 && first !== -1 && own.slice(first, last + 1).filter(says).length === wanted.length;
  return isOnePiece ? own.slice(0, first) : undefined;
}

function inserted(moved: Token[], kept: Token[], before: Token[]): Token[] {
  const at = kept.findLastIndex((token) => says(token) && before.some((one) => says(one) && isSame(one, token))) + 1;
  const [opening, ...others] = moved;
  // The small words that lead up to it in the fact, unless it brings its own.
  const joints = opening?.isFrame
    ? []
    : before.slice(before.findLastIndex(says) + 1).map((token) => ({ ...token, gap: '' as const, isFirst: false }));
  const piece = opening === undefined ? [] : [...joints, { ...opening, gap: '' as const, isFirst: true }, ...others];
  return [...kept.slice(0, at), ...piece, ...kept.slice(at)];
}
