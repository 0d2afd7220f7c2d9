/** Two texts with the same key say the same: case and spacing aside. */
export function textKey(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
