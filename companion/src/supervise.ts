import { type Companion, startCompanion } from './companion.ts';
import type { Config, Restart } from './config.ts';

export type Supervised = {
  /** The one that runs now. */
  readonly companion: Companion;
  /** Told of each that was started in the place of another. */
  onStarted(listener: (companion: Companion) => void): void;
  close(): Promise<void>;
};

/** A companion that may be stopped, have its account replaced or erased, and start anew on the same port, also where that work failed. */
export async function supervise(config: Config): Promise<Supervised> {
  const listeners = new Set<(companion: Companion) => void>();
  let running = await startCompanion({ ...config, onRestart });
  let turn = Promise.resolve();
  let closed = false;

  function onRestart(restart: Restart): void {
    turn = startAnew(turn, restart);
  }

  async function startAnew(before: Promise<void>, { work, linkToken }: Restart): Promise<void> {
    await before;
    // The answer to who asked for it goes out first.
    await new Promise((resolve) => setImmediate(resolve));
    if (closed) return;
    const { port } = running;
    await running.close();
    const failure = await failureOf(work);
    running = await startCompanion({ ...config, port, linkToken, onRestart });
    for (const listener of listeners) listener(running);
    if (failure !== undefined) console.error(failure);
  }

  return {
    get companion() {
      return running;
    },
    onStarted: (listener) => void listeners.add(listener),
    close: async () => {
      closed = true;
      await turn;
      await running.close();
    },
  };
}

async function failureOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
