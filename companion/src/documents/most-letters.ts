/** What most of the text has in common: of all keys, the one that most letters have. Undefined where there is no text. */
export function mostLetters<Item extends { text: string }, Key>(items: Item[], keyOf: (item: Item) => Key): Key | undefined {
  const letters = new Map<Key, number>();
  for (const item of items) letters.set(keyOf(item), (letters.get(keyOf(item)) ?? 0) + item.text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
