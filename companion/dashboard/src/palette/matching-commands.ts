import type { Command } from './command.ts';

/** Without case and marks, so that `Zürich` is found by `zurich`. */
const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Those of which every word typed begins a word, the names before what else they are called; in their own order where they are alike. */
export function matchingCommands(commands: Command[], typed: string): Command[] {
  const words = folded(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return commands;
  return commands
    .map((command) => ({ command, rank: rankOf(command, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ command }) => command);
}

/** 0: it does not match; 2: by its name alone. */
function rankOf({ name, detail = '', alsoCalled = '' }: Command, words: string[]): number {
  if (words.every((word) => beginsWord(name, word))) return 2;
  return words.every((word) => beginsWord(`${name} ${detail} ${alsoCalled}`, word)) ? 1 : 0;
}

function beginsWord(text: string, word: string): boolean {
  return ` ${folded(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${word}`);
}
