/** The words of a list, parted by spaces. */
export const wordsIn = (list: string): Set<string> => new Set(list.split(' '));
