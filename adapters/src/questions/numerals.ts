/** English number words as questions spell them out, each at its number. */
export const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export function numeralOf(word: string): number | undefined {
  const at = numerals.indexOf(word);
  return at < 0 ? undefined : at;
}
