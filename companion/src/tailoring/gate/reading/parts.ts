import type { Token } from './token.ts';

/** The stretches of a text that commas and stronger marks part; with `;` only those that end a clause do. */
export function partsOf(tokens: Token[], mark: ',' | ';' = ','): Token[][] {
  const parts: Token[][] = [];
  for (const token of tokens) {
    const isEdge = mark === ';' ? token.gap === ';' : token.gap !== '';
    if (isEdge || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts;
}

/** What follows a place in its own part. */
export function restOfPart(tokens: Token[], at: number): Token[] {
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex(({ gap }) => gap !== '');
  return end === -1 ? rest : rest.slice(0, end);
}

/** What a colon opens is of what stands before it; any other mark as strong begins something new. */
export const opensAnew = ({ gap, isAfterColon }: Token): boolean => gap === ';' && isAfterColon !== true;

/** The part a token stands in. */
export const partWith = (tokens: Token[], token: Token): Token[] => partsOf(tokens).find((part) => part.includes(token)) ?? [];
