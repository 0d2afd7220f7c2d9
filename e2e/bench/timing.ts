import { median, p95 } from '../support/quantiles.ts';

/** One measured time with the time of its floor, taken right beside it. */
export type Sample = { ms: number; floorMs: number };
export type Timing = { name: string; msP95: number; goalMs: number | null; floor: string; floorMs: number; ratioToFloor: number };

/** `floor` says what the floor is. */
export function timingOf(name: string, goalMs: number | null, floor: string, samples: Sample[]): Timing {
  return {
    name,
    msP95: p95(samples.map(({ ms }) => ms)),
    goalMs,
    floor,
    floorMs: median(samples.map(({ floorMs }) => floorMs)),
    ratioToFloor: median(samples.map(({ ms, floorMs }) => ms / floorMs)),
  };
}

export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export function timingLine({ name, msP95, goalMs, floor, floorMs, ratioToFloor }: Timing): string {
  const goal = goalMs === null ? '' : `   goal ${goalMs} ms ${msP95 <= goalMs ? 'met' : 'MISSED'}`;
  return `${name.padEnd(44)} p95 ${String(msP95).padStart(8)} ms   ${ratioToFloor} × ${floorMs} ms of ${floor}${goal}`;
}
