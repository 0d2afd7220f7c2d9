import type { NoForm, PostingOutlook, ShownValue } from '@sincerely/adapters';
import type {
  ApplicationStatus,
  BaseCv,
  Drift,
  FillPlan,
  FillReport,
  FillResult,
  Job,
  ListedJob,
  Outcome,
  ReadPosting,
  UndoReport,
} from '@sincerely/shared';
import type { ChosenFiles } from './chosen-files.ts';

/** How the extension stands to the companion. */
export type Connection = {
  state: 'unpaired' | 'off' | 'connecting' | 'connected' | 'untrusted';
  port: number;
  /** When the profile was last synced, epoch ms; absent before the first time. */
  syncedAt?: number;
  /** When it goes on by itself, epoch ms, where the companion was asked too much at once. */
  goesOnAt?: number | undefined;
  /** Calls waiting for the companion to come back. */
  waiting: number;
  sentToday: number;
  needsYou: number;
  profileReady: boolean;
  /** The base CVs documents can be made from. */
  bases?: Pick<BaseCv, 'id' | 'name' | 'isDefault'>[];
  /** Work that a restart of the companion, which was then, left behind. */
  interrupted?: { startedAt: number; jobs: ListedJob[] };
  /** Of which start of the companion the person was told what it left behind. */
  toldOf?: number;
};

export const noConnection: Connection = {
  state: 'unpaired',
  port: 0,
  waiting: 0,
  sentToday: 0,
  needsYou: 0,
  profileReady: false,
};

export type Problem = { code: string; message: string };

/** One page of an ATS as a content script sees it. `pageId` names this very document. */
export type SeenPage = {
  pageId: string;
  url: string;
  adapter: { id: string; name: string; version: number; preview?: true | undefined };
  posting: ReadPosting | null;
  hasForm: boolean;
  /** Why a page of no known ATS has no form to fill. */
  noForm?: NoForm | undefined;
  /** What a page that is not a form says by itself, such as a confirmation. */
  outcome: Outcome | null;
};

export type Fill = {
  state: 'filling' | 'filled' | 'undone';
  results: FillResult[];
  report?: FillReport;
  undone?: UndoReport;
  /** The files it puts in. */
  files?: ChosenFiles;
};

/** An answer the person typed on a page. `company` where it was written for one employer. */
export type LearnedAnswer = { question: string; answer: string; company: string | null };

export type Submit = {
  state: 'waiting' | 'ended';
  /** The companion's record of the intent, or `local:…` while it is off. */
  intentId: string;
  at: number;
  outcome?: Outcome;
};

/** Everything known about the page in one tab. */
export type TabState = SeenPage & {
  tabId: number;
  frameId: number;
  /** The document by the browser's own name for it; absent in Firefox. */
  documentId?: string | undefined;
  applicationId?: string;
  status?: ApplicationStatus;
  /** The base CV the person chose for the application; null: none. */
  baseId?: string | null;
  /** Submitted before, as far as companion or extension remember. */
  alreadySubmitted: boolean;
  /** Of its tailoring. */
  job?: Job;
  /** How its application does in the companion's queue. */
  queued?: Job | undefined;
  /** The event that told of the job so. */
  jobCursor?: number;
  previews?: { cv?: string; letter?: string };
  plan?: FillPlan;
  /** The files the application would send, as last heard of; the plan is made with them until its fill. */
  files?: ChosenFiles;
  /** What the posting and the profile say of the person's prospects, before any answer. */
  postingOutlook?: PostingOutlook;
  /** How the form differs from the ones its adapter knows; absent where it does not. */
  drift?: Drift[];
  planning?: boolean;
  fill?: Fill;
  submit?: Submit;
  /** What stood in the form when it was sent. */
  sent?: ShownValue[];
  /** What the person answered themselves on the form that was sent, waiting for their word to be kept. */
  learned?: LearnedAnswer[];
  problem?: Problem;
};
