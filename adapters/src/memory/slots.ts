const languages = 'english|german|french|spanish|italian|portuguese|dutch|polish|russian|chinese|japanese|arabic';

/** What makes it another question whatever else is the same: countries, numbers, languages, currencies and periods. */
const kinds = [
  /^country\w\w$/u,
  /^\d+$/u,
  new RegExp(`^(${languages})$`, 'u'),
  /^(usd|gbp|euro|chf|dollar\w+|currency\d+)$/u,
  /^(year|quarter|month|week|day|hour)$/u,
];
/** Of these the order counts, too. "Hours per week" are weekly hours. */
const ordered = [0, 1, 2];

/** The words of each kind in a question, in its order. */
export function slotsIn(names: string[]): string[][] {
  return kinds.map((kind) => names.filter((name) => kind.test(name)));
}

/** The same order: from French to German is not from German to French, and three days of five are not five of three. */
export function sameOrder(a: string[][], b: string[][]): boolean {
  return ordered.every((kind) => a[kind]?.join(' ') === b[kind]?.join(' '));
}

/** Both name one of a kind, and none of them is the same. */
export function slotsDiffer(a: string[][], b: string[][]): boolean {
  return a.some((mine, kind) => {
    const theirs = b[kind] ?? [];
    return mine.length > 0 && theirs.length > 0 && !mine.some((one) => theirs.includes(one));
  });
}
