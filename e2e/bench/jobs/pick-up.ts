import { openBreakers } from '@sincerely/companion/jobs/breakers';
import { openHostGate } from '@sincerely/companion/jobs/host-gate';
import { openJobFiles } from '@sincerely/companion/jobs/job-files';
import { startRunner } from '@sincerely/companion/jobs/runner';
import { openStorage } from '@sincerely/companion/storage/storage';
import { join } from 'node:path';
import { z } from 'zod';
import { inStore } from './store-bench.ts';
import { median } from '../../support/quantiles.ts';

/** Milliseconds from asking for a job until its first step runs, in a companion that has nothing else to do. */
export async function benchPickUp(rounds: number): Promise<number> {
  return inStore(async (store, folder) => {
    let began = Promise.withResolvers<number>();
    const step = { name: 'only', version: 1, percent: 50, label: 'only', inputs: () => null };
    const runner = startRunner({
      store,
      files: openJobFiles(folder),
      hooks: { before: async () => {}, after: async () => {} },
      hosts: openHostGate(openBreakers(await openStorage(join(folder, 'breakers.db')))),
      owner: 'bench',
      onPreview: () => {},
      onFailure: (thrown) => began.reject(thrown),
      definitions: [
        {
          kind: 'bench',
          version: 1,
          input: z.object({}) as never,
          steps: () => [{ ...step, run: async () => (began.resolve(performance.now()), Promise.resolve({ output: null })) }],
        },
      ],
    });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      began = Promise.withResolvers();
      const done = doneOf(store);
      const asked = performance.now();
      await store.enqueue({ kind: 'bench', version: 1, input: {}, applicationId: null });
      times.push((await began.promise) - asked);
      await done;
    }
    await runner.stop();
    return median(times);
  });
}

function doneOf(store: Parameters<Parameters<typeof inStore>[0]>[0]): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.onCommit(({ job }) => {
      if (job.state !== 'done') return;
      stop();
      resolve();
    });
  });
}
