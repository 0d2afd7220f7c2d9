import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Job } from '@sincerely/shared';
import Sqlite from 'better-sqlite3';
import { startCompanion } from '../companion.ts';
import { readJobRecord } from '../jobs/job-folder.ts';
import { type Caller, callerWith, openDashboard, pairExtension } from './call.ts';
import { connectLive } from './live.ts';
import { amara, posting, temporaryFolder } from './test-companion.ts';

export type FilledFolder = Awaited<ReturnType<typeof fillFolder>>;

/**
 * Data folders in which a person has worked: a profile, an answer, a document, notes, an application with its tailored documents. `killed` is one whose
 * companion was not stopped, so that the newest commits are in the log; `closed` one whose companion was.
 */
export async function fillFolder() {
  const root = await mkdtemp(join(tmpdir(), 'sincerely-filled-'));
  const closed = join(root, 'closed');
  const companion = await startCompanion({ port: 0, logLevel: 'silent', dataFolder: closed, chromium: null });
  const dashboard = await openDashboard(companion.port, companion.dashboardUrl);
  const extension = await pairExtension(dashboard);
  const { applicationId, job } = await work(dashboard, extension, closed);
  const before = await whatIsThere(dashboard, applicationId, job.id);
  while (companion.backups.list().length === 0) await turn();
  cpSync(closed, join(root, 'killed'), { recursive: true });
  await companion.close();
  return {
    applicationId,
    job,
    before,
    callerOn: (port: number) => callerWith(port, { ...extension.headers, host: `127.0.0.1:${port}` }),
    /** A copy for one test. */
    copy: async (which: 'closed' | 'killed') => {
      const folder = await temporaryFolder();
      cpSync(join(root, which), folder, { recursive: true });
      return folder;
    },
    remove: async () => rm(root, { recursive: true, force: true }),
  };
}

async function work(dashboard: Caller, extension: Caller, dataFolder: string) {
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  await dashboard.call('saveAnswer', { input: { question: 'Why us?', answer: 'The clinics.', confirmed: true, company: null } });
  const data = Buffer.from('Amara Okafor').toString('base64');
  await dashboard.call('addDocument', { input: { kind: 'resume', name: 'cv.txt', mime: 'text/plain', data } });
  const { application } = await extension.call('savePosting', { input: posting });
  const live = await connectLive(dashboard);
  const job = await dashboard.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  await live.until((event) => event.type === 'job' && event.job.id === job.id && event.job.state === 'done');
  live.socket.terminate();
  // Its record follows at once, and not in the same moment.
  while ((await readJobRecord(join(dataFolder, 'jobs', job.id)))?.job.state !== 'done') await turn();
  await dashboard.call('changeApplication', { id: application.id, input: { notes: 'Ask about on-call.' } });
  return { applicationId: application.id, job };
}

/** Everything acknowledged, as the person sees it. */
export async function whatIsThere(caller: Caller, applicationId: string, jobId: string) {
  const [profile, answers, documents, application, { job, steps }] = await Promise.all([
    caller.call('profile'),
    caller.call('answers'),
    caller.call('documents'),
    caller.call('application', { id: applicationId }),
    caller.call('job', { id: jobId }),
  ]);
  return { profile, answers, documents, application, job: steady(job), steps: steps.map(({ name, ordinal }) => ({ name, ordinal })) };
}

function steady({ updatedAt: _, phase: __, phaseLabel: ___, ...rest }: Job) {
  return rest;
}

export function readDatabase<Result>(dataFolder: string, read: (database: Sqlite.Database) => Result): Result {
  const database = new Sqlite(join(dataFolder, 'sincerely.db'), { readonly: true });
  try {
    return read(database);
  } finally {
    database.close();
  }
}
