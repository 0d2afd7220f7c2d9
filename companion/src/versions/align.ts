export type Step<Item> = { change: 'same' | 'added' | 'removed'; item: Item };

/** Beyond this many pairs to look at, two lists are told as wholly different. */
const mostPairs = 4_000_000;

/** The fewest steps from one list to another, by the longest part they share; what is removed stands before what is added in its place. */
export function align<Item>(before: readonly Item[], after: readonly Item[], isSame: (a: Item, b: Item) => boolean): Step<Item>[] {
  if (before.length * after.length > mostPairs) return [...steps('removed', before), ...steps('added', after)];
  const shared = sharedLengths(before, after, isSame);
  const found: Step<Item>[] = [];
  let [at, other] = [0, 0];
  while (at < before.length && other < after.length) {
    const [one, two] = [before[at] as Item, after[other] as Item];
    if (isSame(one, two)) {
      found.push({ change: 'same', item: two });
      [at, other] = [at + 1, other + 1];
    } else if (lengthAt(shared, at + 1, other) >= lengthAt(shared, at, other + 1)) {
      found.push({ change: 'removed', item: one });
      at += 1;
    } else {
      found.push({ change: 'added', item: two });
      other += 1;
    }
  }
  return [...found, ...steps('removed', before.slice(at)), ...steps('added', after.slice(other))];
}

function steps<Item>(change: Step<Item>['change'], items: readonly Item[]): Step<Item>[] {
  return items.map((item) => ({ change, item }));
}

const lengthAt = (shared: Uint32Array[], at: number, other: number) => shared[at]?.[other] ?? 0;

/** How much the two share from each pair of places on. */
function sharedLengths<Item>(before: readonly Item[], after: readonly Item[], isSame: (a: Item, b: Item) => boolean): Uint32Array[] {
  const shared = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let at = before.length - 1; at >= 0; at -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1)
      (shared[at] as Uint32Array)[other] = isSame(before[at] as Item, after[other] as Item)
        ? lengthAt(shared, at + 1, other + 1) + 1
        : Math.max(lengthAt(shared, at + 1, other), lengthAt(shared, at, other + 1));
  return shared;
}
