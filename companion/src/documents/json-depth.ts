const stringOrBracket = /"(?:[^"\\]|\\.)*"|[{}[\]]/gsu;

/** Whether a JSON text has at most so many levels, one in the other. What works through it level by level has room for those. */
export function isNestedWithin(text: string, most: number): boolean {
  let depth = 0;
  for (const [found] of text.matchAll(stringOrBracket)) {
    if (found === '{' || found === '[') depth += 1;
    if (found === '}' || found === ']') depth -= 1;
    if (depth > most) return false;
  }
  return true;
}
