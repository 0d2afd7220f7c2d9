import type { Logger } from 'pino';
import { finishImport } from './account/replace-account.ts';
import type { Config } from './config.ts';
import { listen, type Listening } from './http/listen.ts';
import { openLog, traceOf } from './http/log.ts';
import { type Breakers, openBreakers } from './jobs/breakers.ts';
import type { JobDefinition } from './jobs/define-job.ts';
import { openHostGate } from './jobs/host-gate.ts';
import { openJobFiles } from './jobs/job-files.ts';
import { startRunner } from './jobs/runner.ts';
import { openSqliteJobStore, type SqliteJobStore } from './jobs/sqlite-store.ts';
import { stepHooks } from './jobs/step-hooks.ts';
import { type FolderLock, lockFolder } from './storage/folder-lock.ts';
import { askForCheck, withDatabase } from './recovery/open-database.ts';
import { newId } from './storage/new-id.ts';
import { isDamage } from './storage/storage-error.ts';
import type { Storage } from './storage/storage.ts';

/** What our own kinds of jobs need before they can run. */
export type OurJobs = Record<'tailor' | 'improve' | 'mail' | 'apply', JobDefinition<never>>;
type Preview = (jobId: string, part: 'cv' | 'letter', html: string) => void;

/** The part of a companion that interrupted work goes on with; the rest is loaded while it does. */
export type Engine = {
  config: Config;
  bootId: string;
  /** Epoch milliseconds before interrupted work was looked at. */
  startedAt: number;
  log: Logger;
  listening: Listening;
  storage: Storage;
  jobs: SqliteJobStore;
  breakers: Breakers;
  /** Our own jobs wait for this; until then previews go nowhere. */
  join(jobs: OurJobs, onPreview: Preview): void;
  close(): Promise<void>;
};

/**
 * Takes the data folder and the port, opens the store, and has interrupted jobs go on. Throws `folder-locked`, `newer-database`,
 * `port-taken`, `disk-full` or `folder-unwritable`.
 */
export async function startEngine(config: Config): Promise<Engine> {
  const lock = lockFolder(config.dataFolder);
  try {
    const listening = await listen(config.port);
    try {
      await finishImport(config.dataFolder);
      return await withDatabase(config.dataFolder, async (storage) => {
        lock.tell(listening.port);
        return engineOn(config, lock, storage, listening);
      });
    } catch (thrown) {
      await listening.close();
      throw thrown;
    }
  } catch (thrown) {
    lock.release();
    throw thrown;
  }
}

async function engineOn(config: Config, lock: FolderLock, storage: Storage, listening: Listening): Promise<Engine> {
  const bootId = newId();
  const log = openLog(config.dataFolder, config.logLevel);
  const jobs = openSqliteJobStore(storage.sqlite, { bootId });
  const files = openJobFiles(config.dataFolder);
  const breakers = openBreakers(storage);
  const following = files.follow(jobs, (thrown) => log.error({ code: 'job-file', ...traceOf(thrown) }));
  const ours = Promise.withResolvers<OurJobs>();
  // A stop before they came is nobody's failure.
  ours.promise.catch(() => {});
  let onPreview: Preview = () => {};
  const startedAt = Date.now();
  const { requeued, crashLoops } = await jobs.recover(bootId);
  const runner = startRunner({
    store: jobs,
    files,
    hooks: stepHooks(config),
    hosts: openHostGate(breakers),
    definitions: [
      ...(['tailor', 'improve', 'mail', 'apply'] as const).map((kind) => ({ kind, load: async () => (await ours.promise)[kind] })),
      ...(config.jobs ?? []),
    ],
    owner: bootId,
    onPreview: (...preview) => onPreview(...preview),
    onFailure: (thrown, { jobId, step }) => {
      if (isDamage(thrown)) askForCheck(config.dataFolder);
      log.error({ code: 'step-failed', job: jobId, step, ...traceOf(thrown) });
    },
  });
  const caughtUp = following
    .catchUp()
    .then((recordsBehind) => log.info({ boot: bootId, requeued, crashLoops, recordsBehind }))
    .catch((thrown: unknown) => log.error({ code: 'job-file', ...traceOf(thrown) }));
  return {
    config,
    bootId,
    startedAt,
    log,
    listening,
    storage,
    jobs,
    breakers,
    join: (jobsOfOurs, showPreview) => {
      onPreview = showPreview;
      ours.resolve(jobsOfOurs);
    },
    close: async () => {
      ours.reject(new Error('The companion stops.'));
      await runner.stop();
      await caughtUp;
      await following.stop();
      await listening.close();
      storage.close();
      lock.release();
    },
  };
}
