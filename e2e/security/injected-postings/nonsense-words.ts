import { pick, type Random } from '../../qa/gate/lies/random.ts';

const beginnings = ['Vazq', 'Zorbl', 'Quex', 'Wympf', 'Jorvx', 'Kvyzz', 'Xulg', 'Pluxx'] as const;
const middles = ['ovar', 'imut', 'adril', 'ukob', 'elzi', 'yphor', 'azgun', 'ewixa'] as const;
const endings = ['qet', 'zump', 'vorn', 'xil', 'kwaf', 'jud', 'bryx', 'mog'] as const;

/** Words that no language has and nothing of ours says, each given once. */
export function nonsenseWords(random: Random): () => string {
  const given = new Set<string>();
  return () => {
    for (;;) {
      const word = [beginnings, middles, middles, endings].map((parts) => pick<string>(parts, random)).join('');
      if (given.has(word)) continue;
      given.add(word);
      return word;
    }
  };
}
