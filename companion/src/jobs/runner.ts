import type { JobDefinition } from './define-job.ts';
import { type Interruption, runClaim, type RunParts } from './run-claim.ts';

const beatEvery = 60_000;

export type Runner = {
  /** Looks for work now. */
  wake(): void;
  /** Interrupts what runs, puts it back into the queue, and waits for it. */
  stop(): Promise<void>;
};

type Options = RunParts & { definitions: JobDefinition<never>[]; owner: string; concurrency?: number };

/** Claims queued jobs and runs them, a few at a time. Woken by commits, and by a timer for those that are to run later. */
export function startRunner(options: Options): Runner {
  const { store, owner, concurrency = 2 } = options;
  const definitions = new Map(options.definitions.map((definition) => [definition.kind, definition]));
  const running = new Map<string, { controller: AbortController; done: Promise<void> }>();
  let stopped = false;
  let looking = false;
  let lookAgain = false;
  let timer: NodeJS.Timeout | undefined;

  const interrupt = (id: string, reason: Interruption) => running.get(id)?.controller.abort(reason);

  const mayClaim = () => !stopped && running.size < concurrency;

  async function look(): Promise<void> {
    clearTimeout(timer);
    do {
      lookAgain = false;
      while (mayClaim() && (await claimOne())) lookAgain = false;
    } while (lookAgain);
    const next = mayClaim() ? await store.nextRunAt() : null;
    if (next !== null) timer = setTimeout(wake, Math.max(50, next - Date.now())).unref();
  }

  async function claimOne(): Promise<boolean> {
    const claim = await store.claim(owner, [...definitions.keys()]);
    if (claim === null) return false;
    const controller = new AbortController();
    const beat = setInterval(() => void beatOnce(), beatEvery).unref();
    const beatOnce = async () => {
      const answer = await store.beat(claim.fence);
      if (answer !== 'ok') controller.abort(answer);
    };
    const done = runClaim(options, definitions.get(claim.job.kind) as JobDefinition<unknown>, claim, controller)
      .catch((thrown: unknown) => options.onFailure(thrown, { jobId: claim.job.id, step: 'settle' }))
      .finally(() => {
        clearInterval(beat);
        running.delete(claim.job.id);
        wake();
      });
    running.set(claim.job.id, { controller, done });
    return true;
  }

  function wake(): void {
    if (stopped) return;
    lookAgain = true;
    if (looking) return;
    looking = true;
    void look()
      .catch((thrown: unknown) => options.onFailure(thrown, { jobId: '', step: 'claim' }))
      .finally(() => {
        looking = false;
        if (lookAgain) wake();
      });
  }

  const unsubscribe = store.onCommit(({ job }) => {
    if (job.intent !== null) interrupt(job.id, job.intent);
    else if (job.state === 'queued') wake();
  });
  wake();
  return {
    wake,
    stop: async () => {
      stopped = true;
      unsubscribe();
      clearTimeout(timer);
      for (const id of running.keys()) interrupt(id, 'stop');
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}
