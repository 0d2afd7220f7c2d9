const rounded = (value: number) => Math.round(value * 100) / 100;

/** The value that 95 of 100 do not exceed, by nearest rank: of 20 the 19th. */
export function p95(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return rounded(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0);
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return rounded(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
