import type { Posting, Profile, StoredAnswer } from '@sincerely/shared';
import { z } from 'zod';
import type { Applications } from '../applications/applications.ts';
import type { StepContext } from '../jobs/define-job.ts';
import type { JobStore } from '../jobs/job-store.ts';
import type { Approvals } from './approvals.ts';
import type { LogIn } from './log-in.ts';
import type { Pace } from './pace.ts';
import type { DocumentsFor } from './planned-documents.ts';
import type { WorkTabs } from './work-tabs.ts';

/** `url`: of the page with the form; `tailor`: have documents tailored first. */
export const ApplyInput = z.object({ applicationId: z.string(), url: z.string(), tailor: z.boolean() });
export type ApplyInput = z.infer<typeof ApplyInput>;
export type ApplyContext = StepContext<ApplyInput>;

export type ApplyParts = {
  tabs: WorkTabs;
  approvals: Approvals;
  applications: Pick<Applications, 'savePosting' | 'recordFill' | 'recordIntent' | 'recordOutcome'>;
  jobs: Pick<JobStore, 'enqueue' | 'get' | 'onCommit'>;
  tailorVersion: number;
  /** What a plan is made from; `agreesToRequiredPrivacy`: by the person's setting. */
  known: () => { profile: Profile; answers: StoredAnswer[]; agreesToRequiredPrivacy: boolean; isEmpty: boolean };
  postingOf: (applicationId: string) => Posting;
  documentsFor: DocumentsFor;
  bytesOf: (file: { id: string; sha256: string }) => Promise<Buffer>;
  /** Whether a press of its button went out, or may have. */
  mayBeSent: (applicationId: string) => boolean;
  /** Undefined: there is nothing to be kept of this page. */
  keepPicture: (applicationId: string, phase: string, png: Buffer | undefined) => Promise<void>;
  pace: Pick<Pace, 'nextAt' | 'note'>;
  logIn: LogIn;
  /** A page waits for the person after a press: its end is told from there on. */
  watchEnd: (jobId: string) => void;
};

export function hostOf(url: string): string {
  return new URL(url).hostname;
}

/** Milliseconds at which what a site or the browser broke off is tried again. */
export const retry = { attempts: 4, base: 1_000, longest: 10 * 60_000 };
