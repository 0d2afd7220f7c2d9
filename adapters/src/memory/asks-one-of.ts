import { asksTheSame, isOpposed, likeness } from './agreement.ts';
import { knownOf } from './known.ts';
import { sureFrom } from './recall.ts';
import { rarityAmong, similarity } from './similarity.ts';

/** Those of the questions that surely ask the same, whatever was answered. As sure as an answer has to be that is filled by itself. */
export function asksOneOf(question: string, others: string[]): string[] {
  const asked = knownOf(question);
  const kept = others.map(knownOf);
  const rarity = rarityAmong(kept.map(({ wording }) => wording));
  return others.filter((_, at) => {
    const known = kept[at] as typeof asked;
    if (known.text === asked.text) return true;
    if (isOpposed(asked, known) || !asksTheSame(asked, known)) return false;
    return similarity(asked.wording, known.wording, rarity) + likeness(asked, known) >= sureFrom;
  });
}
