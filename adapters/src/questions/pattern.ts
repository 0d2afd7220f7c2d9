/** A pattern with pieces one of which is in every text it fits: a form has few of them, and what is not asked is not compiled. */
export type Pattern = { pieces: string[]; regexp: RegExp; test: (text: string) => boolean; exec: (text: string) => RegExpExecArray | null };

/** `pieces` are parted by strokes. */
export function pattern(pieces: string, regexp: RegExp): Pattern {
  const list = pieces.split('|');
  const mayFit = (text: string) => list.some((piece) => text.includes(piece));
  return {
    pieces: list,
    regexp,
    test: (text) => mayFit(text) && regexp.test(text),
    exec: (text) => (mayFit(text) ? regexp.exec(text) : null),
  };
}
