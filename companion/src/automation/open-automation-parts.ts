import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact, OwnDocument, Posting, Profile, StoredAnswer, Conduct } from '@sincerely/shared';
import type { AddByAddress } from '../applications/add-by-address.ts';
import type { ApplicationStore } from '../applications/application-store.ts';
import type { Applications } from '../applications/applications.ts';
import type { KeepArtifact } from '../documents/keep-artifact.ts';
import type { SqliteJobStore } from '../jobs/sqlite-store.ts';
import { companionFolder } from '../own-folder.ts';
import type { Audit } from '../security/audit.ts';
import { readFlag, writeFlag } from '../storage/meta.ts';
import type { Storage } from '../storage/storage.ts';
import { applyJob } from './apply-job.ts';
import { openApprovals } from './approvals.ts';
import { type Automation, openAutomation } from './automation.ts';
import { openGivenWords } from './given-words.ts';
import { openPace } from './pace.ts';
import { openPageHand } from './page-hand.ts';
import { openPlanReview } from './plan-review.ts';
import { openDocumentsFor } from './planned-documents.ts';
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
  const job = applyJob({
    ...parts,
    tabs,
    approvals,
    known: () => ({ ...parts.known(), agreesToRequiredPrivacy: parts.conduct().consent === 'required-privacy' }),
    documentsFor: openDocumentsFor(parts),
    mayBeSent: (applicationId) => applications.mayBeSent(applicationId),
    keepPicture: async (applicationId, phase, data) => {
      const name = `${phase}.png`;
      await parts.keepPicture(applicationId, {
        kind: phase === 'submitted' ? 'screenshot' : 'page-picture',
        name,
        mime: 'image/png',
        data,
      });
    },
    pace,
    logIn: async () => undefined,
    watchEnd: (jobId) => automation.watchEnd(jobId),
  });
  const jobOf = async (jobId: string) => (await automation.queued(jobId)).job;
  return {
    job,
    automation,
    planReview: openPlanReview({
      ...parts,
      approvals,
      automation,
      words: openGivenWords(storage, parts.store),
      tell: (applicationId) => applications.tell(applicationId),
    }),
    pageHand: openPageHand({ tabs, browser, jobOf, urlOf: async (jobId) => ((await jobs.input(jobId)) as { url: string }).url }),
    /** What is over needs no page. */
    followJob: ({ id, state }: { id: string; state: string }) => {
      if (state === 'done' || state === 'error' || state === 'cancelled') void tabs.close(id);
    },
    close: async () => browser.close(),
  };
}
