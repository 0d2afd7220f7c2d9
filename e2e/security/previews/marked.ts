/** A payload between marks that say where it was put: only where both are found around it did it stay text. */
export function marked(place: string, at: number, payload: string): string {
  return `[${place} ${at}:${payload}:${at}]`;
}

/** As a page shows it: what an HTML reader drops or makes the same is the same, and blanks are one. */
export function asShown(text: string): string {
  return text.replaceAll(/[\0\uFFFD]/gu, '').replaceAll(/\s+/gu, ' ');
}
