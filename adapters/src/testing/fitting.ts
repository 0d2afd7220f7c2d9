import * as fc from 'fast-check';
import type { Pattern } from '../questions/pattern.ts';

/** Texts in small letters that a pattern fits. */
export function fitting({ regexp }: Pattern): fc.Arbitrary<string> {
  return fc
    .stringMatching(withoutAssertions(regexp), { maxLength: 60 })
    .map((text) => text.toLowerCase())
    .filter((text) => regexp.test(text));
}

/** What only looks around itself takes no letters: left out, the pattern fits more, and what it fits is tried with the whole one. */
function withoutAssertions({ source }: RegExp): RegExp {
  let kept = '';
  for (let at = 0; at < source.length; at += 1) {
    if (/^\(\?<?[=!]/u.test(source.slice(at))) at = endOfGroup(source, at);
    else if (source.startsWith('\\b', at)) at += 1;
    else kept += source[at] === '\\' ? source.slice(at, (at += 1) + 1) : source[at];
  }
  return new RegExp(kept, 'u');
}

/** Where the bracket that opens here closes; those in a class or escaped do not count. */
function endOfGroup(source: string, from: number): number {
  let depth = 0;
  for (let at = from, inClass = false; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at;
  }
  return source.length;
}
