import { withoutMarks } from '../../../profile/without-marks.ts';
import type { PostingLanguage } from '../../posting/posting-language.ts';

export type Language = PostingLanguage;

/** Lower case without accents, so that `réduit` and `reduit` are one word. */
export function fold(text: string): string {
  return withoutMarks(text).replaceAll('ß', 'ss').replaceAll('œ', 'oe');
}
