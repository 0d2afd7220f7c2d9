import type { JobDefinition, LoadedLater } from './define-job.ts';
import { runClaim, type RunParts } from './run-claim.ts';
import type { Interruption } from './settlement-after.ts';

const beatEvery = 60_000;
const reclaimEvery = 60_000;
const afterFailure = 1000;

export type Runner = {
  /** Looks for work now. */
  wake(): void;
  /** Interrupts what runs, puts it back into the queue, and waits for it. */
  stop(): Promise<void>;
};

type Options = RunParts & { definitions: (JobDefinition<never> | LoadedLater)[]; owner: string; concurrency?: number };
type Held = { kind: string; controller: AbortController; done: Promise<void> };

/** Claims queued jobs and runs them, a few at a time and of each kind. Woken by commits, and by a timer for those that are to run later. */
export function startRunner(options: Options): Runner {
  const { store, owner, concurrency = 3 } = options;
  const definitions = new Map(options.definitions.map((definition) => [definition.kind, definition]));
  const running = new Map<string, Held>();
  const stopping = new AbortController();
  let stopped = false;
  let looking = false;
  let lookAgain = false;
  let timer: NodeJS.Timeout | undefined;

  const interrupt = (id: string, reason: Interruption) => running.get(id)?.controller.abort(reason);
  const ofKind = (kind: string) => [...running.values()].filter((held) => held.kind === kind).length;
  /** Kinds of which one more may run. */
  const open = () =>
    stopped || running.size >= concurrency
      ? []
      : [...definitions.values()].filter((definition) => ofKind(definition.kind) < mostOf(definition)).map(({ kind }) => kind);

  async function look(): Promise<void> {
    clearTimeout(timer);
    do {
      lookAgain = false;
      while (await claimOne()) lookAgain = false;
    } while (lookAgain);
    const next = open().length > 0 ? await store.nextRunAt(open()) : null;
    if (next !== null) timer = setTimeout(wake, Math.min(2 ** 31 - 1, Math.max(50, next - Date.now()))).unref();
  }

  async function claimOne(): Promise<boolean> {
    const kinds = open();
    const claim = kinds.length === 0 ? null : await store.claim(owner, kinds);
    if (claim === null) return false;
    const { id, kind } = claim.job;
    const controller = new AbortController();
    const beatOnce = async () => {
      const answer = await store.beat(claim.fence);
      if (answer !== 'ok') controller.abort(answer);
    };
    const beat = setInterval(() => void beatOnce().catch(failed({ jobId: id, step: 'beat' })), beatEvery).unref();
    const done = definitionOf(definitions.get(kind) as JobDefinition<never>)
      .then(async (definition) => runClaim({ parts: { ...options, stopping: stopping.signal }, definition, claim, controller }))
      .catch(failed({ jobId: id, step: 'settle' }))
      .finally(() => {
        clearInterval(beat);
        running.delete(id);
        wake();
      });
    running.set(id, { kind, controller, done });
    return true;
  }

  const failed = (where: { jobId: string; step: string }) => (thrown: unknown) => options.onFailure(thrown, where);

  function wake(): void {
    if (stopped) return;
    lookAgain = true;
    if (looking) return;
    looking = true;
    void look()
      .catch((thrown: unknown) => {
        failed({ jobId: '', step: 'claim' })(thrown);
        // A full disk, say: nothing else would wake it when there is room again.
        if (!stopped) timer = setTimeout(wake, afterFailure).unref();
      })
      .finally(() => {
        looking = false;
        if (lookAgain) wake();
      });
  }

  const unsubscribe = store.onCommit(({ job }) => {
    if (job.intent !== null) interrupt(job.id, job.intent);
    else if (job.state === 'queued') wake();
  });
  const reclaim = setInterval(
    () =>
      void store
        .reclaim(owner)
        .then(wake)
        .catch(failed({ jobId: '', step: 'reclaim' })),
    reclaimEvery,
  ).unref();
  wake();
  return {
    wake,
    stop: async () => {
      stopped = true;
      stopping.abort();
      unsubscribe();
      clearInterval(reclaim);
      clearTimeout(timer);
      for (const id of running.keys()) interrupt(id, 'stop');
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}

/** One that is not loaded yet runs one at a time, as all do that say nothing else. */
function mostOf(definition: JobDefinition<never> | LoadedLater): number {
  return 'load' in definition ? 1 : (definition.concurrency ?? 1);
}

async function definitionOf(definition: JobDefinition<never> | LoadedLater): Promise<JobDefinition<unknown>> {
  return 'load' in definition ? definition.load() : definition;
}
