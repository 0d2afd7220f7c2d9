/** Hashes of texts and of several hashes together: 32-bit, the same on every machine, so that weights can be looked up without their names. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

export function joinHashes(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** What is kept of a hash in the weights: 28 bits, and never 0, which marks an empty place. */
export function keyOf(hash: number): number {
  return hash >>> 4 || 1;
}
