import { intentOf } from '../questions/intent-of.ts';
import { shapeAsked, type Shape } from './shape.ts';
import { textOf } from './spelling.ts';
import { wordingOf, type Wording } from './wording.ts';

/** What is known of a question by itself. */
export type Known = { text: string; wording: Wording; intent: string | undefined; shape: Shape | undefined };

const read = new Map<string, Known>();
/** A memory of this many questions is taken apart once, not for every control of a form. */
const readAtMost = 5_000;

/** A question taken apart. */
export function knownOf(question: string): Known {
  const known = read.get(question) ?? {
    text: textOf(question),
    wording: wordingOf(question),
    intent: intentOf({ label: question, widget: 'text' }),
    shape: shapeAsked(question),
  };
  if (read.size >= readAtMost) read.clear();
  read.set(question, known);
  return known;
}
