import { open } from 'node:fs/promises';
import { startCompanion } from '@sincerely/companion';
import { trialJob } from './trial-job.ts';

/** The companion as a process of the chaos test: it takes jobs over the channel to its parent, and may kill itself in the middle of a write. */
export type ToCompanion = { enqueue: { name: string; receiver: string; parentId?: string } };
export type FromCompanion =
  | { ready: { port: number; dashboardUrl: string } }
  /** Said when the job's row is committed: from then on it may not be lost. */
  | { accepted: { name: string; id: string } };

const { SINCERELY_DATA: dataFolder = '', CHAOS_KILL_AT_SYNC = '' } = process.env;
if (CHAOS_KILL_AT_SYNC !== '') await killAtSync(Number(CHAOS_KILL_AT_SYNC));

const companion = await startCompanion({ port: 0, dataFolder, logLevel: 'silent', chromium: null, jobs: [trialJob as never] });
const say = (message: FromCompanion) => process.send?.(message);

process.on('message', ({ enqueue: { name, receiver } }: ToCompanion) => {
  void companion.jobs
    .enqueue({ kind: 'trial', version: 1, input: { name, receiver }, applicationId: null, idemKey: name, priority: name.length % 3 })
    .then(({ id }) => say({ accepted: { name, id } }));
});
process.on('SIGTERM', () => void companion.close().then(() => process.exit(0)));
say({ ready: { port: companion.port, dashboardUrl: companion.dashboardUrl } });

/** Dies at the n-th sync of a file: its bytes are written and not yet renamed to where they belong. */
async function killAtSync(nth: number): Promise<void> {
  const file = await open(import.meta.filename);
  const prototype = Object.getPrototypeOf(file) as { sync: () => Promise<void> };
  await file.close();
  // oxlint-disable-next-line typescript/unbound-method -- called on the handle below
  const { sync } = prototype;
  let count = 0;
  prototype.sync = async function syncOrDie(this: unknown) {
    count += 1;
    if (count === nth) process.kill(process.pid, 'SIGKILL');
    return sync.call(this);
  };
}
