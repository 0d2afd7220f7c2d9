import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Artifact,
  type Conduct,
  isFinished,
  type Job,
  type OwnDocument,
  type Posting,
  type Profile,
  type StoredAnswer,
} from '@sincerely/shared';
import type { AddByAddress } from '../applications/add-by-address.ts';
import type { ApplicationStore } from '../applications/application-store.ts';
import type { Applications } from '../applications/applications.ts';
import type { KeepArtifact } from '../documents/keep-artifact.ts';
import type { SqliteJobStore } from '../jobs/sqlite-store.ts';
import { companionFolder } from '../own-folder.ts';
import type { Audit } from '../security/audit.ts';
import type { SiteLogins } from '../security/site-logins.ts';
import { readFlag, writeFlag } from '../storage/meta.ts';
import type { Storage } from '../storage/storage.ts';
import { applyJob } from './apply-job.ts';
import { type ApplyParts, hostOf } from './apply-parts.ts';
import { openApprovals } from './approvals.ts';
import { type Automation, openAutomation } from './automation.ts';
import { openGivenWords } from './given-words.ts';
import { openLogIn } from './log-in.ts';
import { openPace } from './pace.ts';
import { openPageHand } from './page-hand.ts';
import { openPlanReview } from './plan-review.ts';
import { openDocumentsFor } from './planned-documents.ts';
import { openTraces } from './trace.ts';
import { type BrowserManner, openWorkBrowser } from './work-browser.ts';
import { openWorkTabs } from './work-tabs.ts';

export type AutomationManner = BrowserManner & {
  /** Milliseconds of a minute between two applications. */
  minute?: number;
};

type Parts = {
  storage: Storage;
  dataFolder: string;
  chromium: string | null | undefined;
  manner: AutomationManner | undefined;
  jobs: SqliteJobStore;
  applications: Applications;
  store: ApplicationStore;
  addByAddress: AddByAddress;
  tailorVersion: number;
  conduct: () => Conduct;
  known: () => { profile: Profile; answers: StoredAnswer[]; isEmpty: boolean };
  postingOf: (applicationId: string) => Posting;
  artifactsOf: (applicationId: string) => Artifact[];
  ownDocuments: () => OwnDocument[];
  textOf: (artifact: { id: string }) => Promise<string>;
  bytesOf: (file: { id: string; sha256: string }) => Promise<Buffer>;
  keepPicture: KeepArtifact;
  keepTrace: KeepArtifact;
  siteLogins: SiteLogins;
  audit: Audit;
};

/** The queue, the person's review of it, their hand on its pages, and the job that works through it. */
export function openAutomationParts(parts: Parts) {
  const { storage, dataFolder, manner, jobs, applications } = parts;
  const browser = openWorkBrowser({
    profileFolder: join(dataFolder, 'browser'),
    executable: parts.chromium,
    wantsWindow: () => parts.conduct().window,
    manner,
  });
  let engine: string | undefined;
  const tabs = openWorkTabs({
    browser,
    engine: () => (engine ??= readFileSync(join(companionFolder, 'page-engine', 'dist', 'engine.js'), 'utf8')),
    folder: join(dataFolder, 'attached'),
  });
  const approvals = openApprovals(storage);
  const pace = openPace({ storage, conduct: parts.conduct, minute: manner?.minute });
  const pausedFlag = 'automation-paused';
  const automation: Automation = openAutomation({
    ...parts,
    tabs,
    browser,
    approvals,
    pace,
    summaryOf: (applicationId) => applications.summary(applicationId),
    paused: { read: () => readFlag(storage, pausedFlag), write: (isPaused) => writeFlag(storage, pausedFlag, isPaused) },
  });
  const traces = openTraces({
    urlOf: (jobId) => tabs.of(jobId)?.session.page.url(),
    keep: async (applicationId, data) =>
      parts.keepTrace(applicationId, { kind: 'trace', name: 'trace.json', mime: 'application/json', data }),
  });
  const applyParts = {
    ...parts,
    applications: {
      ...applications,
      recordFill: (applicationId, filled) => {
        traces.noteFill(applicationId, filled);
        return applications.recordFill(applicationId, filled);
      },
    },
    tabs,
    approvals,
    known: () => ({ ...parts.known(), agreesToRequiredPrivacy: parts.conduct().consent === 'required-privacy' }),
    documentsFor: openDocumentsFor(parts),
    mayBeSent: (applicationId) => applications.mayBeSent(applicationId),
    keepPicture: async (applicationId, phase, data) => {
      if (data === undefined) return;
      const name = `${phase}.png`;
      await parts.keepPicture(applicationId, {
        kind: phase === 'submitted' ? 'screenshot' : 'page-picture',
        name,
        mime: 'image/png',
        data,
      });
    },
    pace,
    logIn: openLogIn(parts.siteLogins),
    watchEnd: (jobId) => automation.watchEnd(jobId),
  } satisfies ApplyParts;
  const urlOf = async (jobId: string) => ((await jobs.input(jobId)) as { url: string }).url;
  const jobOf = async (jobId: string) => (await automation.queued(jobId)).job;
  return {
    job: applyJob(applyParts, traces),
    automation,
    planReview: openPlanReview({
      ...parts,
      approvals,
      automation,
      words: openGivenWords(storage, parts.store),
      tell: (applicationId) => applications.tell(applicationId),
    }),
    pageHand: openPageHand({ tabs, browser, jobOf, urlOf }),
    /** Hostnames of the forms in the queue, each once. */
    formHosts: async () => {
      const urls = await Promise.all(jobs.listNow({ kind: 'apply', limit: 200 }).map(async ({ id }) => urlOf(id)));
      return [...new Set(urls.map((url) => hostOf(url)))].toSorted();
    },
    /** What is over needs no page. */
    followJob: ({ id, state, applicationId }: Pick<Job, 'id' | 'state' | 'applicationId'>) => {
      if (!isFinished(state)) return;
      void tabs.close(id);
      if (applicationId !== null) traces.forget(applicationId);
    },
    close: async () => browser.close(),
  };
}
