import { CodedError, isFinished, type Job, type JobRequest, type LiveEvent } from '@sincerely/shared';
import type { TabState } from '../state.ts';
import { callCompanion } from './companion-client.ts';
import { followFiles } from './current-files.ts';
import { previewsOf } from './documents.ts';
import { changeTab, openTabs, requireTab } from './tabs.ts';

/** Starts the tailoring job for the posting in a tab; progress comes by the live connection. */
export async function tailor(tabId: number, baseId?: string): Promise<void> {
  const { applicationId } = await requireTab(tabId);
  if (applicationId === undefined) throw new CodedError('companion-off');
  const job = await callCompanion('startJob', { input: { kind: 'tailor', applicationId, ...(baseId === undefined ? {} : { baseId }) } });
  await changeTab(tabId, ({ previews: _, ...tab }) => ({ ...tab, job }));
}

export async function requestJob(tabId: number, request: JobRequest): Promise<void> {
  const { job } = await requireTab(tabId);
  if (job === undefined) throw new CodedError('not-found');
  const changed = await callCompanion('requestJob', { params: { id: job.id }, input: { request } });
  // Its own event may have come before this answer, and further ones too.
  await changeTab(tabId, (tab) => (tab.job?.id === changed.id && tab.job.updatedAt > changed.updatedAt ? tab : { ...tab, job: changed }));
}

/** Brings what the companion tells into the tabs it concerns. */
export async function applyToTabs(event: LiveEvent): Promise<void> {
  for (const tab of await openTabs()) {
    if (event.type === 'job' && event.job.kind === 'tailor' && event.job.applicationId === tab.applicationId)
      await applyJob(tab, event.job, event.cursor);
    if (event.type === 'preview' && event.jobId === tab.job?.id) {
      await changeTab(tab.tabId, (now) => ({ ...now, previews: { ...now.previews, [event.part]: event.html } }));
    }
    if (event.type === 'application' && event.application.id === tab.applicationId) {
      const { status, baseId } = event.application;
      await changeTab(tab.tabId, (now) => ({ ...now, status, baseId, alreadySubmitted: status === 'submitted' }));
      await followFiles(tab);
    }
  }
}

async function applyJob(tab: TabState, job: Job, cursor?: number): Promise<void> {
  const newer = await changeTab(tab.tabId, (now) =>
    isNews(now, job, cursor) ? { ...now, job, ...(cursor === undefined ? {} : { jobCursor: cursor }) } : now,
  );
  const justDone = newer?.job?.id === job.id && job.state === 'done' && tab.job?.state !== 'done';
  if (!justDone) return;
  await showFinished(tab.tabId);
}

/** Events may be taken in another order than they came; their cursor knows it, also where the companion's clock was set back. */
function isNews({ job: known, jobCursor = 0 }: TabState, job: Job, cursor = 0): boolean {
  if (known === undefined || known.updatedAt <= job.updatedAt) return true;
  return known.id === job.id && cursor > jobCursor;
}

/** The finished documents change what the form would be filled with, so the plan is made again. */
async function showFinished(tabId: number): Promise<void> {
  const tab = await requireTab(tabId);
  if (tab.applicationId === undefined) return;
  const previews = await previewsOf(tab.applicationId);
  await changeTab(tabId, (now) => ({ ...now, previews }));
  await followFiles(await requireTab(tabId));
}

/** After a reconnect: the job of each tab as it is now, in case its events were missed. */
export async function catchUpJobs(): Promise<void> {
  for (const tab of await openTabs()) {
    if (tab.job === undefined || (isFinished(tab.job.state) && tab.previews !== undefined)) continue;
    const { job } = await callCompanion('job', { params: { id: tab.job.id } });
    await applyJob(tab, job);
  }
}
