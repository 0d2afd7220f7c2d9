import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { benchLive, type LiveBench } from './live-bench.ts';
import { benchPickUp } from './pick-up.ts';
import { benchResume, type ResumeBench } from './resume-bench.ts';
import { benchRates, benchReads, type Rates, type Reads } from './store-bench.ts';

export type JobsBench = { rates: Rates; pickUpP50Ms: number; live: LiveBench[]; resume: ResumeBench; reads: Reads };

/** Everything the job store promises, in figures; ratios are to durable commits of SQLite alone in the same run. */
export async function benchJobs(rounds: number): Promise<JobsBench> {
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc') as typeof globalThis.gc;
  return {
    rates: await benchRates(Math.max(3, Math.round(rounds / 4))),
    pickUpP50Ms: await benchPickUp(rounds * 5),
    live: [await benchLive(50, 200), await benchLive(500, 60)],
    resume: await benchResume(10_000, Math.max(3, Math.round(rounds / 4))),
    reads: await benchReads(100_000),
  };
}

/** Goals of the design, each with what was measured. */
export function jobsLines({ rates, pickUpP50Ms, live, resume, reads }: JobsBench): string[] {
  const line = (name: string, value: number, unit: string, goal: number, isMost = true) =>
    `${name.padEnd(56)} ${String(Math.round(value * 1000) / 1000).padStart(9)} ${unit.padEnd(6)} goal ${isMost ? '≤' : '≥'} ${goal} ${(isMost ? value <= goal : value >= goal) ? 'met' : 'MISSED'}`;
  return [
    `durable commits of SQLite alone ${rates.rawCommits}/s; jobs ${rates.jobs}/s, of seven steps ${rates.stepJobs}/s`,
    line('jobs to raw commits', rates.jobsToRaw, '×', 0.15, false),
    line('commits of seven-step jobs to raw commits', rates.stepCommitsToRaw, '×', 0.45, false),
    line('idle pick-up, p50', pickUpP50Ms, 'ms', 3),
    ...live.map(({ clients, p99Ms }) => line(`commit to client, p99 at ${clients} clients`, p99Ms, 'ms', clients <= 50 ? 5 : 25)),
    line(`first resumed step beyond Node’s own start (${resume.nodeStartMs} ms)`, resume.beyondNodeMs, 'ms', 150),
    line(`list of ${reads.jobs} jobs`, reads.listMs, 'ms', 20),
    line(`search in ${reads.jobs} jobs`, reads.searchMs, 'ms', 20),
    line(`replay of ${reads.events} events`, reads.replayMs, 'ms', 100),
    line(`heap grown over ${reads.jobs / 2} jobs`, reads.heapGrowthKb, 'KB', 1024),
  ];
}
