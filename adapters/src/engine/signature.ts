/** A short hash (FNV-1a, 32 bit) of what makes a control that control. */
export function signatureOf(parts: string[]): string {
  let hash = 0x811c9dc5;
  for (const character of parts.join('\u0000')) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
