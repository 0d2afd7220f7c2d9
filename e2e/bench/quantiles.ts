const rounded = (value: number) => Math.round(value * 100) / 100;

/** The value that 95 of 100 do not exceed. */
export function p95(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0);
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return rounded(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
