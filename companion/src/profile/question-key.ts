/** Questions with the same key are the same: case, spacing and closing punctuation aside. */
export function questionKey(question: string): string {
  return question
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\s*:?.!]+$/gu, '')
    .trim();
}
