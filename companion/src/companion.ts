import type { Backups } from './backups/schedule-backups.ts';
import type { Config } from './config.ts';
import { startEngine } from './engine.ts';
import type { AnsweredPath } from './http/answered-paths.ts';
import type { JobStore } from './jobs/job-store.ts';
import type { Restoration } from './recovery/restorations.ts';

export { readConfig, type Config } from './config.ts';

export type Companion = {
  port: number;
  /** For clients: `http://127.0.0.1:<port>`. */
  url: string;
  /** For the person, with a one-time token in its fragment. */
  dashboardUrl: string;
  bootId: string;
  /** For programs that start a companion in their own process. */
  jobs: JobStore;
  /** Every method and path it answers over HTTP. */
  answers: AnsweredPath[];
  backups: Backups;
  /** What was done to bring the data back, the newest first. */
  restorations(): Restoration[];
  /** Told whenever a dashboard link was used, with the next one. */
  onLinkUsed(listener: (nextUrl: string) => void): void;
  close(): Promise<void>;
};

/**
 * Starts the companion: config → engine → services → server. Throws `folder-locked`, `newer-database`, `port-taken`, `disk-full` or
 * `folder-unwritable`, each with a sentence for the person. When it resolves, interrupted jobs are already going on: they do not wait for the rest to be loaded.
 */
export async function startCompanion(config: Config): Promise<Companion> {
  const engine = await startEngine(config);
  try {
    await oneTurn();
    const { serve } = await import('./serve.ts');
    return await serve(engine);
  } catch (thrown) {
    await engine.close();
    throw thrown;
  }
}

/** What was interrupted takes its first step before the rest is loaded. */
function oneTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
