/**
 * A pattern with pieces one of which is in every text it fits. A form has few of them, and what is not asked is not compiled; of what is asked, only
 * the alternatives up to the one that fits.
 */
export type Pattern = { pieces: string[]; regexp: RegExp; test: (text: string) => boolean; exec: (text: string) => RegExpExecArray | null };

/** `pieces` are parted by strokes. */
export function pattern(pieces: string, regexp: RegExp): Pattern {
  const list = pieces.split('|');
  const mayFit = (text: string) => list.some((piece) => text.includes(piece));
  let alternatives: string[] | undefined;
  const compiled: RegExp[] = [];
  const fits = (text: string) => {
    alternatives ??= alternativesOf(regexp.source);
    return alternatives.some((source, at) => (compiled[at] ??= new RegExp(source, regexp.flags)).test(text));
  };
  return {
    pieces: list,
    regexp,
    test: (text) => mayFit(text) && fits(text),
    exec: (text) => (mayFit(text) ? regexp.exec(text) : null),
  };
}

/** What stands between the strokes that are in no bracket. */
function alternativesOf(source: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    const taken = sign === '\\' ? source.slice(at, (at += 1) + 1) : sign;
    if (!inClass && sign === '(') depth += 1;
    if (!inClass && sign === ')') depth -= 1;
    if (sign === '[') inClass = true;
    if (sign === ']') inClass = false;
    if (sign === '|' && depth === 0 && !inClass) parts.push('');
    else parts[parts.length - 1] += taken;
  }
  return parts;
}
