import { aliases } from '../words/aliases.ts';
import { fold } from './fold.ts';

const groups = new Map<string, string[]>();
for (const line of aliases.trim().split('\n')) {
  const names = line.split(' ').map(fold);
  for (const name of names) groups.set(name, names);
}

/** Other spellings of a name (folded; phrases joined with `_`); empty when there are none. */
export function sameNames(word: string): string[] {
  return groups.get(word) ?? [];
}
