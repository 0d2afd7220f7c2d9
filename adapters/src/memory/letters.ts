/** Every three letters in a row, for forms of words that no table knows. */
export function trigramsOf(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

/** Endings that make another word of the same. */
const derived = /^(ure|ment|ation|tion|ion|er|or|al|ance|ence|ist|ism|ity|ness|ship|ery|age|y|ian|ful|able|ible|ive|ly|s|es|ed|ing)$/u;

/** One word is the other with a letter wrong, with another ending, or as a part of it. Near enough to find a question, not to fill its answer. */
export function isAlmost(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  if (long.startsWith(short)) return short.length >= 5 || derived.test(long.slice(short.length));
  if (short.length < 5) return false;
  const same = prefix(short, long);
  if (same < 3) return long.endsWith(short);
  return same >= Math.max(6, short.length * 0.7) || differsByOne(short, long, same);
}

function prefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function differsByOne(short: string, long: string, at: number): boolean {
  if (long.length - short.length > 1) return false;
  const rest = long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return rest === short.slice(at + 1) || rest === short.slice(at) || isSwapped;
}
