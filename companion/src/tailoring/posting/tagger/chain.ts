/** O outside of any span, B the first word of one, I a further word. */
export const outside = 0;
export const begin = 1;
export const inside = 2;
export type Tag = 0 | 1 | 2;

/** Words `from` up to but not including `to` of a sentence. */
export type Span = { from: number; to: number };

export function spansOf(tags: readonly Tag[]): Span[] {
  const spans: Span[] = [];
  tags.forEach((tag, at) => {
    const open = spans.at(-1);
    if (tag === begin || (tag === inside && open?.to !== at)) spans.push({ from: at, to: at + 1 });
    else if (tag === inside && open) open.to = at + 1;
  });
  return spans;
}

/** A number of an array that is known to be there. */
export function valueAt(numbers: Float64Array, at: number): number {
  return numbers[at] as number;
}
