/** A short hash (FNV-1a, 32 bit, by UTF-16 units) of what makes a control that control. */
export function signatureOf(parts: string[]): string {
  let hash = 0x811c9dc5;
  const text = parts.join('\u0000');
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
