import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startCompanion } from '@sincerely/companion';
import { openDashboard, pairExtension } from '@sincerely/companion/testing/call';
import type { FromClients, ToClients } from './live-clients.ts';

export type LiveBench = { clients: number; events: number; p50Ms: number; p99Ms: number };

/** Milliseconds from just before an event is committed until a client has it, over every client and event. */
export async function benchLive(clients: number, events: number): Promise<LiveBench> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'));
  const companion = await startCompanion({ port: 0, logLevel: 'silent', dataFolder, chromium: null });
  const child = fork(join(import.meta.dirname, 'live-clients.ts'), {
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const { headers } = await pairExtension(await openDashboard(companion.port, companion.dashboardUrl));
    await ask(child, { port: companion.port, headers, count: clients });
    const committed = new Map<number, number>();
    let asked = 0;
    companion.jobs.onCommit(({ id }) => void committed.set(id, asked));
    for (let each = 0; each < events; each += 1) {
      // No runner knows the kind: one event each, and time between them as in an evening.
      asked = performance.timeOrigin + performance.now();
      await companion.jobs.enqueue({ kind: 'nobody', version: 1, input: null, applicationId: null });
      await sleep(Math.max(4, clients / 25));
    }
    await sleep(500);
    const answer = await ask(child, { report: true });
    const times = 'times' in answer ? answer.times : [];
    const waits = times
      .flatMap(([cursor, at]) => (committed.has(cursor) ? [at - Number(committed.get(cursor))] : []))
      .sort((a, b) => a - b);
    const quantile = (part: number) => Math.round(100 * (waits[Math.min(waits.length - 1, Math.floor(part * waits.length))] ?? 0)) / 100;
    if (waits.length !== clients * events) throw new Error(`${waits.length} of ${clients * events} events came`);
    return { clients, events, p50Ms: quantile(0.5), p99Ms: quantile(0.99) };
  } finally {
    child.kill();
    await companion.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function ask(child: ChildProcess, message: ToClients): Promise<FromClients> {
  child.send(message);
  const [answer] = (await once(child, 'message')) as [FromClients];
  return answer;
}
