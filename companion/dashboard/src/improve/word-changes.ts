export type Run = { text: string; kind: 'same' | 'gone' | 'new' };

/** Pairs of words that are compared; longer texts are told as a whole. */
const largest = 1_000_000;
const run = (text: string, kind: Run['kind']): Run => ({ text, kind });

/** What becomes of each word of `before` in `after`, in the order of reading: by the longest sequence of words both have. */
export function wordChanges(before: string, after: string): Run[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  if (old.length * now.length > largest) return [run(before, 'gone'), run(after, 'new')].filter(({ text }) => text !== '');
  const common = commonLengths(old, now);
  const runs: Run[] = [];
  const add = (text: string, kind: Run['kind']) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push(run(text, kind));
  };
  let [a, b] = [0, 0];
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      add(old[a] as string, 'same');
      a += 1;
      b += 1;
    } else if (b >= now.length || (a < old.length && lengthAt(common, a + 1, b) >= lengthAt(common, a, b + 1))) {
      add(old[a] as string, 'gone');
      a += 1;
    } else {
      add(now[b] as string, 'new');
      b += 1;
    }
  }
  return runs;
}

/** Words with the spaces behind them. */
function piecesOf(text: string): string[] {
  return text.match(/\s*\S+\s*|\s+/gu) ?? [];
}

const lengthAt = (table: number[][], a: number, b: number) => table[a]?.[b] ?? 0;

/** How long the longest common sequence of the rest from `a` and from `b` is. */
function commonLengths(old: string[], now: string[]): number[][] {
  const table: number[][] = [];
  for (let a = old.length; a >= 0; a -= 1) {
    const row: number[] = (table[a] = []);
    for (let b = now.length; b >= 0; b -= 1) {
      if (a === old.length || b === now.length) row[b] = 0;
      else if (old[a] === now[b]) row[b] = lengthAt(table, a + 1, b + 1) + 1;
      else row[b] = Math.max(lengthAt(table, a + 1, b), row[b + 1] ?? 0);
    }
  }
  return table;
}
