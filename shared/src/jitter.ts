/** Milliseconds by chance a quarter more or less: what was cut off together does not come back in one crowd. */
export function jittered(ms: number, random: () => number = Math.random): number {
  return Math.round(ms * (0.75 + random() / 2));
}
