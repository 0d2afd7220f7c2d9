/** Text as it is searched: without case, marks and runs of spaces, so that `Zürich` is found by `zurich`. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
