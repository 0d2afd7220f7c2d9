import { advertisedAt } from '@sincerely/adapters/advertised';
import {
  type Automation as AutomationState,
  type ApplicationSummary,
  CodedError,
  codeOf,
  type EffectSeen,
  isFinished,
  type Job,
  openRows,
  type Outcome,
  type QueuedApplication,
  type RouteOutput,
  shownOf,
} from '@sincerely/shared';
import type { AddByAddress } from '../applications/add-by-address.ts';
import type { Applications } from '../applications/applications.ts';
import type { SqliteJobStore } from '../jobs/sqlite-store.ts';
import { applyJobVersion } from './apply-job.ts';
import type { ApplyInput } from './apply-parts.ts';
import type { Approvals } from './approvals.ts';
import type { Pace } from './pace.ts';
import type { WorkBrowser } from './work-browser.ts';
import type { WorkTabs } from './work-tabs.ts';

/** The queue of applications the companion works through; the person decides each. Ids are those of jobs. */
export type Automation = {
  state(): Promise<AutomationState>;
  queued(jobId: string): Promise<QueuedApplication>;
  add(urls: string[], tailor: boolean, signal?: AbortSignal): Promise<RouteOutput<'queuePostings'>>;
  pause(isPaused: boolean): Promise<AutomationState>;
  /** Throws `effect-unresolved` where only the person knows whether it went out, or what the page still asks for. */
  goOn(jobId: string): Promise<QueuedApplication>;
  planAnew(jobId: string): Promise<QueuedApplication>;
  /** The person says whether it went out. */
  settle(jobId: string, submitted: boolean): Promise<QueuedApplication>;
  cancel(jobId: string): Promise<QueuedApplication>;
  /** A page that waits for the person after a press: told as soon as it says how it ended. */
  watchEnd(jobId: string): void;
};

type Parts = {
  jobs: SqliteJobStore;
  tabs: WorkTabs;
  browser: WorkBrowser;
  approvals: Approvals;
  pace: Pick<Pace, 'standing'>;
  applications: Applications;
  summaryOf: (applicationId: string) => Omit<ApplicationSummary, 'job'>;
  addByAddress: AddByAddress;
  /** Kept over restarts. */
  paused: { read(): boolean; write(isPaused: boolean): void };
};

const mostListed = 300;

export function openAutomation(parts: Parts): Automation {
  const { jobs, tabs, browser, approvals, applications, paused } = parts;
  const must = async (jobId: string) => {
    const job = await jobs.get(jobId);
    if (job?.kind !== 'apply') throw new CodedError('not-found', { message: 'There is no such application in the queue.' });
    return job;
  };
  const hasIntent = async (jobId: string) => (await jobs.partial(jobId))?.isIntent === true;
  const queuedOf = async (job: Job): Promise<QueuedApplication> => {
    const proposed = approvals.of(job.id);
    const isOpen = tabs.of(job.id) !== undefined;
    const isPressed = !isFinished(job.state) && (await hasIntent(job.id));
    return {
      job,
      application: parts.summaryOf(job.applicationId as string),
      proposal: proposed
        ? { hash: proposed.hash, isShown: proposed.isShown, approvedAt: proposed.approvedAt, openRows: openRows(proposed.plan).length }
        : null,
      isOpen,
      isPressed,
      asksOutcome: job.state === 'paused' && isPressed && (!isOpen || job.errorCode === 'effect-unresolved'),
    };
  };
  const queued = async (jobId: string) => queuedOf(await must(jobId));
  const state = async (): Promise<AutomationState> => ({
    isPaused: paused.read(),
    browser: browser.state(),
    isVisible: browser.isVisible(),
    pace: parts.pace.standing(),
    queue: await Promise.all(jobs.listNow({ kind: 'apply', limit: mostListed }).map(queuedOf)),
  });

  const endBy = async (jobId: string, outcome: Outcome) => {
    const applicationId = (await must(jobId)).applicationId as string;
    const open = applications.openIntent(applicationId);
    if (open !== undefined) {
      const values = open.plan.items.flatMap((item) => (item.action === 'fill' ? [{ label: item.label, value: shownOf(item.value) }] : []));
      applications.recordOutcome(applicationId, { intentId: open.intentId, outcome, values });
    }
    if (outcome.kind === 'duplicate' || outcome.kind === 'closed') await jobs.request(jobId, 'cancel');
    else await jobs.request(jobId, 'resume', { effect: outcome.kind === 'submitted' ? 'happened' : 'did-not-happen' });
  };

  const settleAtEnd = async (jobId: string) => {
    const outcome = await tabs.of(jobId)?.session.ending();
    if (outcome !== undefined && (await hasIntent(jobId)) && (await must(jobId)).state === 'paused') await endBy(jobId, outcome);
  };

  return {
    state,
    queued,
    // A page that is gone tells nothing; the person is asked.
    watchEnd: (jobId) => void settleAtEnd(jobId).catch(() => {}),
    add: async (urls, tailor, signal) => {
      const added: QueuedApplication[] = [];
      const refused: { url: string; code: string; message: string }[] = [];
      for (const url of new Set(urls.map((each) => each.trim()).filter(Boolean))) {
        try {
          added.push(await queuedOf(await addOne(parts, url, tailor, signal)));
        } catch (thrown) {
          const { message } = thrown instanceof CodedError ? thrown : new CodedError(codeOf(thrown));
          refused.push({ url, code: codeOf(thrown), message });
        }
      }
      return { added, refused };
    },
    pause: async (isPaused) => {
      paused.write(isPaused);
      for (const job of jobs.listNow({ kind: 'apply', states: isPaused ? ['queued', 'running'] : ['paused'], limit: mostListed })) {
        if (isPaused || job.errorCode === null) await jobs.request(job.id, isPaused ? 'pause' : 'resume');
      }
      return state();
    },
    goOn: async (jobId) => {
      const job = await must(jobId);
      if (!(await hasIntent(jobId))) {
        await jobs.request(jobId, job.state === 'error' || job.state === 'cancelled' ? 'retry' : 'resume');
        return queued(jobId);
      }
      const outcome = await tabs.of(jobId)?.session.says();
      if (outcome === undefined || outcome.kind === 'unknown') throw new CodedError('effect-unresolved');
      if (outcome.kind === 'challenged') throw new CodedError('needs-challenge');
      if (outcome.kind === 'code-required') throw new CodedError('needs-code');
      await endBy(jobId, outcome);
      return queued(jobId);
    },
    planAnew: async (jobId) => {
      const job = await must(jobId);
      if (await hasIntent(jobId)) throw new CodedError('effect-unresolved');
      if (job.state === 'done') throw new CodedError('illegal-job-request');
      approvals.planAnew(jobId);
      await tabs.close(jobId);
      if (job.state === 'paused') await jobs.request(jobId, 'resume');
      else if (isFinished(job.state)) await jobs.request(jobId, 'retry');
      return queued(jobId);
    },
    settle: async (jobId, submitted) => {
      const applicationId = (await must(jobId)).applicationId as string;
      if (!(await hasIntent(jobId))) throw new CodedError('illegal-job-request');
      applications.change(applicationId, { status: submitted ? 'submitted' : 'ready' });
      const effect: EffectSeen = submitted ? 'happened' : 'did-not-happen';
      await jobs.request(jobId, 'resume', { effect });
      return queued(jobId);
    },
    cancel: async (jobId) => {
      await jobs.request((await must(jobId)).id, 'cancel');
      await tabs.close(jobId);
      return queued(jobId);
    },
  };
}

/** Saved first, so that a posting that cannot be read is not lost; one application is in the queue once. */
async function addOne(
  { jobs, applications, addByAddress, paused }: Parts,
  url: string,
  tailor: boolean,
  signal?: AbortSignal,
): Promise<Job> {
  const advertised = URL.canParse(url) ? advertisedAt(url) : undefined;
  if (advertised === undefined) throw new CodedError('address-not-allowed');
  const { application, warning } = await addByAddress(url, signal);
  if (application.submittedAt !== null) throw new CodedError('already-submitted');
  if (warning?.code === 'posting-closed') throw new CodedError('posting-closed');
  const alive = jobs.listNow({ applicationId: application.id, kind: 'apply', states: ['queued', 'running', 'paused'], limit: 1 });
  if (alive.length > 0) throw new CodedError('already-queued');
  const input: ApplyInput = { applicationId: application.id, url: advertised.formUrl, tailor };
  const job = await jobs.enqueue({
    kind: 'apply',
    version: applyJobVersion,
    input,
    applicationId: application.id,
    idemKey: application.id,
  });
  applications.tell(application.id);
  return paused.read() ? jobs.request(job.id, 'pause') : job;
}
