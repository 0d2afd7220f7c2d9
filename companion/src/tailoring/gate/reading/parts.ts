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
