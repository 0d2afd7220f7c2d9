import { isContent } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { outOfWords } from '../words/small-words.ts';
import { type Hedge, namesOf } from './hedge-scope.ts';

/** What a degree is not told without: `Master (in progress)`, `(sin TFM)`, `two of four sections passed`. */
const ofDegrees = new Set(['pending', 'lapsed', 'negation', 'attempted', 'partial']);
/** Of an examination that is still to come. */
const registered =
  /^(?:registered|booked|entered|angemeldet|vorgesehen|inscrite?s?|inscrit[oa]s?|iscritt[oa]|da_sostenere|outstanding|da_completare)$/u;

/** Of an education whose text is one piece: each such word stands on all of it. */
export function degreeHedges(tokens: Token[]): Hedge[] {
  return tokens.flatMap((hedge, at) => {
    const names = namesOf(hedge).filter((name) => ofDegrees.has(name));
    const own = [...names, ...(registered.test(hedge.word) ? ['pending'] : []), ...(isSomeOf(tokens, at) ? ['partial'] : [])];
    return own.map((name) => ({ hedge, name, scope: tokens.filter((token) => token !== hedge && isContent(token)) }));
  });
}

/** `150 de 240 créditos` */
function isSomeOf(tokens: Token[], at: number): boolean {
  const [token, of, all] = tokens.slice(at, at + 3);
  return token?.quantity !== undefined && outOfWords.has(of?.word ?? '') && all?.quantity !== undefined;
}
