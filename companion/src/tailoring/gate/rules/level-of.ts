import { actionNames, levels } from '../reading/concepts.ts';
import type { Token } from '../reading/token.ts';

/** How much of the work a word claims; undefined for words that are no deed. A word of two classes may claim the more or the less. */
export function levelOf({ concepts, isHeader, isPosting }: Token, choose = Math.max): number | undefined {
  if (isHeader || isPosting) return undefined;
  // `Colaborar` is to contribute, whatever else it says.
  if (concepts.has('contribute') && concepts.has('collaborate')) return 1;
  const found = [...concepts].flatMap((concept) => levels.get(concept) ?? (actionNames.has(concept) ? [2] : []));
  return found.length === 0 ? undefined : choose(...found);
}
