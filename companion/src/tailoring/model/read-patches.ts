import { Patch } from './patch.ts';

/**
 * Reads whole patches out of an answer as it streams in, in whatever wrapping: bare JSON, a code fence, words around it. An object is read
 * when its closing brace has come; what is not a patch is passed over.
 */
export function patchReader(): (piece: string) => Patch[] {
  let text = '';
  let at = 0;
  let inString = false;
  const starts: number[] = [];
  return (piece) => {
    text += piece;
    const found: Patch[] = [];
    for (; at < text.length; at += 1) {
      const character = text[at];
      if (inString) {
        if (character === '\\') {
          // The escaped character may not be here yet.
          if (at + 1 >= text.length) break;
          at += 1;
        } else if (character === '"') inString = false;
      } else if (character === '{') starts.push(at);
      else if (character === '"') inString = starts.length > 0;
      else if (character === '}') {
        const start = starts.pop();
        const patch = start === undefined ? undefined : parsePatch(text.slice(start, at + 1));
        if (patch) found.push(patch);
      }
    }
    return found;
  };
}

function parsePatch(json: string): Patch | undefined {
  try {
    return Patch.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
