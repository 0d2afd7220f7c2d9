import type {
  DocumentRole,
  Drift,
  FilePayload,
  FillPlan,
  FillReport,
  FillResult,
  FoundControl,
  JobRequest,
  Outcome,
  PlanEdit,
  UndoReport,
} from '@sincerely/shared';
// The table of errors alone: a content script has no use for the contracts, and a page would wait for them to be built.
import { CodedError, codeOf } from '@sincerely/shared/errors';
import { browser } from 'wxt/browser';
import type { SeenPage } from './state.ts';

type InTab = { tabId: number };

/** Popup and side panel → background. */
export type PanelActions = {
  connect(input: object): Promise<void>;
  pair(input: { code: string; port: number }): Promise<void>;
  unpair(input: object): Promise<void>;
  /** Looks at the form again and makes a plan. */
  plan(input: InTab): Promise<void>;
  edit(input: InTab & { ref: string; edit: PlanEdit }): Promise<void>;
  /** `baseId`: the base CV the person picked for it. */
  tailor(input: InTab & { baseId?: string }): Promise<void>;
  addToQueue(input: InTab): Promise<void>;
  requestJob(input: InTab & { request: JobRequest }): Promise<void>;
  /** For work that was interrupted, of any tab or none. */
  requestWork(input: { jobId: string; request: JobRequest }): Promise<void>;
  dismissWork(input: { jobId: string; dismissed: boolean }): Promise<void>;
  toldOfWork(input: { startedAt: number }): Promise<void>;
  fill(input: InTab): Promise<void>;
  stopFill(input: InTab): Promise<void>;
  undo(input: InTab): Promise<void>;
  submit(input: InTab & { planId: string; insist: boolean }): Promise<void>;
  /** The person says that they sent a form by the page's own button. */
  sentByHand(input: InTab & { planId: string }): Promise<void>;
  /** Begins to work on a site the browser allows, and gives that permission back. */
  useSite(input: { site: string }): Promise<void>;
  forgetSite(input: { site: string }): Promise<void>;
  /** The person says how a submit without a known end went. */
  settle(input: InTab & { submitted: boolean }): Promise<void>;
  /** Keeps an answer the person typed on the form for next time, or drops it. */
  learn(input: InTab & { question: string; keep: boolean }): Promise<void>;
  show(input: InTab & { ref: string }): Promise<void>;
};

/** Content script → background. */
export type PageActions = {
  pageSeen(page: SeenPage): Promise<void>;
  /** What the page says later, after it waited for the person. */
  outcomeSeen(input: { pageId: string; outcome: Outcome }): Promise<void>;
  fillProgress(input: { pageId: string; result: FillResult }): Promise<void>;
  fileFor(input: { grant: string; document: DocumentRole }): Promise<FilePayload>;
  openPanel(input: { pageId: string }): Promise<void>;
};

/** Background → one document. Every input names the document it is for. */
export type DocumentActions = {
  /** Every control of the form, and how the page differs from what is known. */
  scan(input: { pageId: string }): Promise<{ found: FoundControl[]; drift: Drift[] }>;
  fill(input: { pageId: string; plan: FillPlan; grant: string }): Promise<FillReport>;
  stopFill(input: { pageId: string }): Promise<void>;
  undo(input: { pageId: string }): Promise<UndoReport>;
  submit(input: { pageId: string }): Promise<Outcome>;
  show(input: { pageId: string; selector: string }): Promise<void>;
  pill(input: { pageId: string; text: string }): Promise<void>;
};

// oxlint-disable-next-line typescript/no-explicit-any -- the one place where inputs of all actions meet
type Actions = Record<string, (input: any) => Promise<unknown>>;
export type Answers = { ok: true; value: unknown } | { ok: false; error: { code: string; message: string; details?: unknown } };
export type Envelope = { to: string; name: string; input: unknown };

/** Who sent a message, by the browser's word. `documentId`: in Chromium only. */
export type Sender = { id?: string; url?: string; frameId?: number; documentId?: string; tab?: { id?: number }; origin?: string };
export type Handlers<A extends Actions> = { [N in keyof A]: (input: Parameters<A[N]>[0], sender: Sender) => ReturnType<A[N]> };

/** The value of an answer; rejects with its coded error. */
export function unwrap(answer: Answers | undefined): unknown {
  if (answer === undefined) throw new CodedError('page-changed');
  if (answer.ok) return answer.value;
  throw new CodedError(codeOf(answer.error), { message: answer.error.message, details: answer.error.details });
}

/** Asks the background; rejects with the coded error it answered. */
export function askBackground<A extends PanelActions | PageActions>(to: 'panel' | 'page') {
  return async <N extends keyof A & string>(name: N, input: A[N] extends (input: infer I) => unknown ? I : never) =>
    unwrap(await browser.runtime.sendMessage({ to, name, input } satisfies Envelope)) as A[N] extends (input: never) => infer R
      ? Awaited<R>
      : never;
}

/** Serves one side's actions; `accepts` decides from the sender, not from what the message says. */
export function answerMessages<A extends Actions>(
  to: string,
  handlers: Handlers<A>,
  accepts: (sender: Sender, input: unknown) => boolean | Promise<boolean>,
): void {
  // A promise is the answer; undefined leaves the message to another listener.
  // oxlint-disable-next-line typescript/no-misused-promises
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const envelope = message as Partial<Envelope> | null;
    if (envelope?.to !== to) return undefined;
    const accepted = accepts(sender, envelope.input);
    // What every object has by birth is no action.
    const handler = Object.hasOwn(handlers, envelope.name ?? '') ? handlers[envelope.name as keyof A] : undefined;
    const answer = async () => answerOne(handler, envelope.input, sender);
    if (typeof accepted !== 'boolean') return accepted.then(async (isAccepted) => (isAccepted ? answer() : undefined));
    return accepted ? answer() : undefined;
  });
}

/** The background, which is in no tab: no page and no content script may ask a document for anything. */
export function isBackground(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined;
}

async function answerOne(
  handler: ((input: never, sender: Sender) => Promise<unknown>) | undefined,
  input: unknown,
  sender: Sender,
): Promise<Answers> {
  try {
    if (handler === undefined) throw new CodedError('bad-request');
    return { ok: true, value: await handler(input as never, sender) };
  } catch (thrown) {
    const code = codeOf(thrown);
    const message = thrown instanceof CodedError || thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, error: { code, message: code === 'internal' ? `${new CodedError('internal').message} (${message})` : message } };
  }
}
