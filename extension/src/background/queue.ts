import { awaitsPerson, CodedError, codeOf, type Job, type LiveEvent } from '@sincerely/shared';
import { callCompanion } from './companion-client.ts';
import { refreshOverview } from './connection.ts';
import { forgetNotice, giveNotice } from './notices.ts';
import { inTurn, readSession, writeSession } from './stored.ts';
import { changeTab, openTabs, requireTab } from './tabs.ts';

/** Milliseconds; the companion reads the posting from its site first. */
const patience = 60_000;

/** Puts the posting of a tab into the companion's queue. */
export async function addToQueue(tabId: number): Promise<void> {
  const { posting } = await requireTab(tabId);
  if (posting === null) throw new CodedError('no-form');
  const { added, refused } = await callCompanion('queuePostings', { input: { urls: [posting.url], tailor: false }, timeout: patience });
  const [refusal] = refused;
  if (refusal !== undefined) throw new CodedError(codeOf(refusal), { message: refusal.message });
  await changeTab(tabId, (tab) => ({ ...tab, queued: added[0]?.job }));
}

/** Tabs show how their posting is doing in the queue; what newly needs the person is told to them. */
export async function followQueue(event: LiveEvent): Promise<void> {
  if (event.type === 'hello') return catchUpQueue();
  if (event.type !== 'job' || event.job.kind !== 'apply') return undefined;
  const { job } = event;
  await showInTabs(job);
  const before = await changeWaiting((waiting) => withJob(waiting, job));
  const [was, is] = [before[job.id], awaitsPerson(job) ? job.errorCode : undefined];
  if (was === (is ?? undefined)) return undefined;
  await refreshOverview();
  return is ? giveNotice(job) : forgetNotice(job.id);
}

/** What waited before this browser came to hear of it is counted, and told by nothing else. */
async function catchUpQueue(): Promise<void> {
  const { queue } = await callCompanion('automation');
  await changeWaiting(() => queue.reduce<Waiting>((waiting, { job }) => withJob(waiting, job), {}));
  for (const { job } of queue.toReversed()) await showInTabs(job);
  await refreshOverview();
}

async function showInTabs(job: Job): Promise<void> {
  for (const { tabId, applicationId } of await openTabs())
    if (applicationId === job.applicationId) await changeTab(tabId, (tab) => ({ ...tab, queued: job }));
}

/** By job, what it waits for the person for. */
export type Waiting = Record<string, string>;

function withJob(waiting: Waiting, job: Job): Waiting {
  const { [job.id]: _, ...others } = waiting;
  return awaitsPerson(job) ? { ...others, [job.id]: job.errorCode ?? '' } : others;
}

/** Answers what it was before. */
async function changeWaiting(change: (waiting: Waiting) => Waiting): Promise<Waiting> {
  return inTurn(async () => {
    const before = (await readSession('waiting')) ?? {};
    await writeSession('waiting', change(before));
    return before;
  });
}
