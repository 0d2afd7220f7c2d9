/** How something is asked: whether one can or wants it, needs it, once did it, or does it now. The same words in another frame are another question. */
export type Frame = { able: boolean; want: boolean; need: boolean; past: boolean; current: boolean };

/** A bare label has no verb that could say that something is over. */
const verb = /\b(do|does|did|is|are|was|were|have|has|had|can|could|will|would|may|haben|sind|ist|avez|etes|tiene|es)\b/u;

export function isBareLabel(plain: string): boolean {
  return !verb.test(plain);
}

const signs: Record<keyof Frame, RegExp> = {
  able: /\b(can|could|able|capab\w+|willing\w*|open to|prepared|happy to|comfortable|availab\w+|would you(?! (like|love|prefer|want|say))|ready to|ok|okay|fine with|agree|flexib\w+|consider|konn\w+|kannst|bereit|verfugbar\w*|pouvez|disponib\w+|puede|dispuesto)\b/u,
  want: /\b(want\w*|wish|prefer\w*|desire\w*|expect\w*|look(ing)? for|seek\w*|target|ideal\w*|(would you|d) (like|love)|hop(e|ing)|favor\w*|aspir\w*|choose|wunsch\w*|gewunsch\w*|\w+wunsch|vorstellung\w*|mocht\w*|souhait\w*|pretentions|voudr\w+|quiere|gustaria|dese\w+|pretension\w*)\b/u,
  need: /\b(need\w*|requir\w*|necessitat\w*|benotig\w*|brauch\w*|besoin|necesita\w*)\b/u,
  past: /\b(ever|before|previous(ly)?|former(ly)?|past|prior|did|was|were|had|last|experienced?|background(?! (check|screening))|familiar\w*|have you (?!an? |any |got |your )|you have (\w+ed|had|been|led|held|done|built)|erfahrung|gearbeitet|experiencia)\b/u,
  current: /\b(current(ly)?|present(ly)?|now(?! or)|at the moment|today|still|derzeit|aktuell\w*|jetzig\w*|actuel\w*|actual(mente)?)\b/u,
};

export const frameParts = Object.keys(signs) as (keyof Frame)[];

/** The frame of a question in plain spelling, what leads up to it left out. */
export function frameOf(plain: string): Frame {
  const [able, want, need, past, current] = frameParts.map((part) => signs[part].test(plain));
  return { able: able === true, want: want === true, need: need === true, past: past === true, current: current === true };
}

/** What is known of two questions beside their frames. */
type Circumstances = { isImplied: boolean; isBare: boolean; isDate: boolean };

/**
 * Whether two questions are asked in the same frame. That something is asked about now need not be said where nothing else is: one's title is one's
 * title now; but the start of the job one has is not the start of the next. A bare label leaves open whether something is over, unless it asks for a
 * date. What one can and
 * wants need not be said where the intent of both implies it.
 */
export function sameFrame(a: Frame, b: Frame, { isImplied, isBare, isDate }: Circumstances): boolean {
  const differs = (part: keyof Frame) => a[part] !== b[part];
  if (differs('past') && (isDate || !isBare)) return false;
  if (differs('current') && (isDate || [a, b].some(({ able, want, need, past }) => able || want || need || past))) return false;
  return !differs('need') && (isImplied || (!differs('able') && !differs('want')));
}
