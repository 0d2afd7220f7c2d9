import { isContent } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { fold } from '../reading/fold.ts';
import { outOfWords } from '../words/small-words.ts';
import { type Hedge, namesOf } from './hedge-scope.ts';

/** What a degree is not told without: `Master (in progress)`, `(sin TFM)`, `two of four sections passed`. */
const ofDegrees = new Set(['pending', 'lapsed', 'negation', 'attempted', 'partial']);
/** Of an examination that is still to come. */
const registered =
  /^(?:registered|booked|entered|started|paused|left|interrupted|begonnen|commence|empezado|iniziato|angemeldet|vorgesehen|inscrite?s?|inscrit[oa]s?|iscritt[oa]|da_sostenere|outstanding|da_completare)$/u;

/** Of an education whose text is one piece: each such word stands on all of it. */
export function degreeHedges(tokens: Token[], text: string): Hedge[] {
  const inBrackets = limitsInBrackets(text);
  const school = tokens.findLastIndex(({ gap }) => gap === ',');
  const degree = school === -1 ? tokens : tokens.slice(0, school);
  return tokens.flatMap((hedge, at) => {
    const names = namesOf(hedge).filter((name) => ofDegrees.has(name));
    const own = [
      ...names,
      ...(registered.test(hedge.word) ? ['pending'] : []),
      ...(isSomeOf(tokens, at) || isPartOf(tokens, at) || inBrackets.has(hedge.word) ? ['partial'] : []),
    ];
    return own.map((name) => ({ hedge, name, scope: degree.filter((token) => token !== hedge && isContent(token)) }));
  });
}

/** `150 de 240 créditos` */
function isSomeOf(tokens: Token[], at: number): boolean {
  const [token, of, all] = tokens.slice(at, at + 3);
  return token?.quantity !== undefined && outOfWords.has(of?.word ?? '') && all?.quantity !== undefined;
}

/** `Level I`, `Parte I aprobada`: which of its parts. */
function isPartOf(tokens: Token[], at: number): boolean {
  return (
    /^(?:level|part|parte|partie|teil|stufe|nivel|livello|stage)$/u.test(tokens[at - 1]?.word ?? '') &&
    /^(?:[IVX]+|\d+)$/u.test(tokens[at]?.raw ?? '')
  );
}

/** `(two courses left)`, `(no terminado)`: the first word that says something in brackets behind a degree; honours and names are no limits. */
function limitsInBrackets(text: string): Set<string> {
  const brackets = [...text.matchAll(/\(([^)]+)\)/gu)].map(([, inside = '']) => inside);
  return new Set(
    brackets.flatMap((inside) => (honours.test(inside) ? [] : (/(?<![\p{L}\d])\p{Ll}{4,}/u.exec(inside) ?? []).slice(0, 1).map(fold))),
  );
}
const honours =
  /distinction|merit|honou?rs|first|laude|mention|matr[ií]cula|lode|note|abschluss|sehr gut|gut|thesis|tesis|tesi|mémoire|thema|schwerpunkt|spécialité|full|part.time|equivalent/iu;
