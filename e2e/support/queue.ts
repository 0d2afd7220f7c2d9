import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { startCompanion, type Companion, type Config } from '@sincerely/companion';
import { openDashboard, type Caller } from '@sincerely/companion/testing/call';
import { Profile, type PlanEdit, type PlanForReview, type PlanItem, type QueuedApplication } from '@sincerely/shared';
import { startBoards, type Boards } from '../boards/boards.ts';
import { hostRules } from '../browsers/launch-chromium.ts';
import { answers } from './answers.ts';
import { minimalPdf } from './minimal-pdf.ts';
import { sampleProfile } from './person.ts';

/** A companion that works in its own browser on the boards, and the person's calls. */
export type QueueDesk = {
  boards: Boards;
  companion: Companion;
  person: Caller;
  /** Opens the dashboard once more, in a browser. */
  dashboardUrl: string;
  dataFolder: string;
  close(): Promise<void>;
};

export async function startQueueDesk(config: Partial<Config> = {}): Promise<QueueDesk> {
  const boards = await startBoards();
  const dataFolder = mkdtempSync(join(tmpdir(), 'sincerely-queue-'));
  const companion = await startCompanion({ port: 0, dataFolder, logLevel: 'silent', ...onBoards(boards), ...config });
  const next = Promise.withResolvers<string>();
  companion.onLinkUsed(next.resolve);
  const person = await openDashboard(companion.port, companion.dashboardUrl);
  await setUpPerson(person);
  return {
    boards,
    companion,
    person,
    dashboardUrl: await next.promise,
    dataFolder,
    close: async () => {
      await companion.close();
      await boards.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The sample profile and the person's own files. */
export async function setUpPerson(person: Caller): Promise<void> {
  await person.call('saveProfile', { input: { profile: Profile.parse(JSON.parse(readFileSync(sampleProfile, 'utf8'))), revision: 0 } });
  const files = [
    { kind: 'resume', name: 'amara-okafor-cv.pdf', words: 'Amara Okafor, CV' },
    { kind: 'cover-letter', name: 'amara-okafor-letter.pdf', words: 'Dear all' },
  ] as const;
  for (const { kind, name, words } of files)
    await person.call('addDocument', { input: { kind, name, mime: 'application/pdf', data: minimalPdf(words).toString('base64') } });
}

/** Sites are asked, and pages opened, at the boards alone. */
export function onBoards(boards: Pick<Boards, 'httpsPort' | 'proxyPort' | 'hosts'>) {
  return {
    connector: {
      resolve: async () => Promise.resolve(['93.184.215.14']),
      dial: async (_: string, host: string) => {
        const socket = connect({
          host: '127.0.0.1',
          port: boards.httpsPort,
          servername: host,
          rejectUnauthorized: false,
          ALPNProtocols: ['http/1.1'],
        });
        await new Promise((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject));
        return socket;
      },
    },
    automation: { args: [hostRules(boards), '--remote-debugging-port=0'], ignoreHTTPSErrors: true, minute: 0 },
  };
}

/** Asks until it is so: an application in the queue has gone as far as it can without the person. */
export async function untilQueued(
  { companion, person }: Pick<QueueDesk, 'companion' | 'person'>,
  id: string,
  isSo: (queued: QueuedApplication) => boolean,
): Promise<QueuedApplication> {
  const read = async () => (await person.call('automation')).queue.find(({ job }) => job.id === id) as QueuedApplication;
  const found = Promise.withResolvers<QueuedApplication>();
  const look = async () => {
    const queued = await read();
    if (isSo(queued)) found.resolve(queued);
  };
  const stop = companion.jobs.onCommit(({ job }) => void (job.id === id && look().catch(found.reject)));
  const limit = setTimeout(() => void read().then((last) => found.reject(new Error(`It stays ${JSON.stringify(last.job)}`))), 60_000);
  try {
    await look();
    return await found.promise;
  } finally {
    stop();
    clearTimeout(limit);
  }
}

/** Looks at every application that waits as it comes to wait, until none does that `answer` goes on with. */
export async function workThrough(
  { companion, person }: Pick<QueueDesk, 'companion' | 'person'>,
  answer: (queued: QueuedApplication) => Promise<boolean>,
): Promise<QueuedApplication[]> {
  let wake = () => {};
  const stop = companion.jobs.onCommit(({ job }) => job.kind === 'apply' && wake());
  const left = new Set<string>();
  try {
    for (;;) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const { queue } = await person.call('automation');
      const waiting = queue.filter(({ job }) => job.state === 'paused' && !left.has(`${job.id} ${job.updatedAt}`));
      for (const queued of waiting) if (!(await answer(queued))) left.add(`${queued.job.id} ${queued.job.updatedAt}`);
      if (waiting.length > 0) continue;
      if (!queue.some(({ job }) => job.state === 'queued' || job.state === 'running')) return queue;
      await woken;
    }
  } finally {
    stop();
  }
}

export const waitsForWord = ({ job }: QueuedApplication) =>
  job.state === 'paused' && (job.errorCode === 'awaits-approval' || job.errorCode === 'needs-answers');

/** Looks at the plan, answers what is asked, takes what is suggested, and gives the word for it. */
export async function reviewAndApprove(person: Caller, id: string): Promise<PlanForReview> {
  let review = await person.call('reviewPlan', { id });
  for (const item of review.plan.items.filter((one) => one.required)) {
    const edit = editFor(item);
    if (edit !== undefined) review = await person.call('editQueuedPlan', { id, input: { hash: review.hash, ref: item.ref, edit } });
  }
  await person.call('approvePlans', { input: { approvals: [{ id, hash: review.hash }] } });
  return review;
}

function editFor(item: PlanItem): PlanEdit | undefined {
  if (item.action === 'fill') return item.confidence === 'suggested' ? { type: 'take' } : undefined;
  if (item.why === 'never' || item.why === 'has-value' || item.widget === 'file') return undefined;
  if (item.widget.endsWith('checkbox')) return { type: 'checked', checked: true };
  const answer = answers(
    item.label,
    (item.options ?? []).map(({ label }) => label),
  );
  const option = item.options?.find(({ label }) => label === answer);
  return option ? { type: 'choice', options: [option] } : { type: 'text', text: answer };
}
