export type Language = 'en' | 'de' | 'fr' | 'es';

/** Lower case without accents, so that `réduit` and `reduit` are one word. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe');
}
