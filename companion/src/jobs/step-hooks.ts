import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';

/** What the runner calls around each step that really runs. */
export type StepHooks = {
  before(step: string, signal: AbortSignal): Promise<void>;
  after(step: string, signal: AbortSignal): Promise<void>;
};

/**
 * Hooks for tests that stop the companion between steps. SINCERELY_STEP_DELAY makes each step wait that many milliseconds first;
 * SINCERELY_HOLD_AFTER_STEP holds the job after the checkpoint of the step so named, until a file `go-on` is in the data folder.
 */
export function stepHooks({ dataFolder, holdAfterStep, stepDelay = 0 }: Config): StepHooks {
  return {
    before: async (_, signal) => {
      if (stepDelay > 0) await sleep(stepDelay, undefined, { signal });
    },
    after: async (step, signal) => {
      if (step !== holdAfterStep) return;
      const goOn = join(dataFolder, 'go-on');
      while (!existsSync(goOn)) await sleep(20, undefined, { signal });
    },
  };
}
