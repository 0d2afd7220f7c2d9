import { isLetterSpaced } from './words/heading-words.ts';
import { mostLetters } from '../most-letters.ts';
import type { TextLine } from '../text-line.ts';

/** Size, font and whether it is in capitals. */
export function styleOf({ text, size, face }: TextLine): string {
  const letters = text.replaceAll(/\P{L}/gu, '');
  const isLoud = isLetterSpaced(text) ? 'spaced' : letters.length > 3 && letters === letters.toUpperCase() ? 'capitals' : '';
  return [size.toFixed(1), face ?? '', isLoud].join(' ');
}

/** Its style and how far it stands from the edge. */
export const placedStyle = (line: TextLine) => `${styleOf(line)} ${Math.round((line.indent ?? 0) * 2)}`;

/** The style most of the text is set in. */
export function mostOf(lines: TextLine[]): string | undefined {
  return mostLetters(lines, styleOf);
}
