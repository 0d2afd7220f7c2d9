import { editPlan } from '@sincerely/adapters';
import { CodedError } from '@sincerely/shared';
import { browser } from 'wxt/browser';
import type { Handlers, PanelActions } from '../messages.ts';
import { askDocument } from './ask-document.ts';
import { changeConnection, disconnect } from './connection.ts';
import { fillPage, undoFill } from './fill-page.ts';
import { settleLearned } from './learn.ts';
import { pair } from './pair.ts';
import { planPage } from './plan-page.ts';
import { addToQueue } from './queue.ts';
import { sentByHand } from './send-by-hand.ts';
import { forgetSite, useSite } from './sites.ts';
import { settleSubmit, submitPage } from './submit-page.ts';
import { forgetSynced } from './sync.ts';
import { changeTab, requireTab, showingProblems } from './tabs.ts';
import { requestJob, tailor } from './tailor.ts';
import { dismissWork, requestWork } from './work.ts';

/** What popup and side panel can ask for. */
export function panelHandlers(connectNow: () => Promise<void>): Handlers<PanelActions> {
  return {
    connect: async () => connectNow(),
    pair: async ({ code, port }) => {
      await pair(code, port, await clientName());
      await connectNow();
    },
    unpair: async () => {
      disconnect();
      await forgetSynced();
      await changeConnection({ state: 'unpaired', profileReady: false });
    },
    plan: async ({ tabId }) => void (await showingProblems(tabId, async () => planPage(tabId))),
    edit: async ({ tabId, ref, edit }) => {
      await changeTab(tabId, (tab) => (tab.plan ? { ...tab, plan: editPlan(tab.plan, ref, edit) } : tab));
    },
    tailor: async ({ tabId, baseId }) => showingProblems(tabId, async () => tailor(tabId, baseId)),
    addToQueue: async ({ tabId }) => addToQueue(tabId),
    requestJob: async ({ tabId, request }) => showingProblems(tabId, async () => requestJob(tabId, request)),
    requestWork: async ({ jobId, request }) => requestWork(jobId, request),
    dismissWork: async ({ jobId, dismissed }) => dismissWork(jobId, dismissed),
    toldOfWork: async ({ startedAt }) => changeConnection({ toldOf: startedAt }),
    fill: async ({ tabId }) => showingProblems(tabId, async () => fillPage(tabId)),
    stopFill: async ({ tabId }) => askDocument(await requireTab(tabId), 'stopFill', {}),
    undo: async ({ tabId }) => showingProblems(tabId, async () => undoFill(tabId)),
    submit: async ({ tabId, planId, insist }) => showingProblems(tabId, async () => submitPage(tabId, planId, insist)),
    sentByHand: async ({ tabId, planId }) => showingProblems(tabId, async () => sentByHand(tabId, planId)),
    useSite: async ({ site }) => useSite(site),
    forgetSite: async ({ site }) => forgetSite(site),
    settle: async ({ tabId, submitted }) => showingProblems(tabId, async () => settleSubmit(tabId, submitted)),
    learn: async ({ tabId, question, keep }) => showingProblems(tabId, async () => settleLearned(tabId, question, keep)),
    show: async ({ tabId, ref }) => showControl(tabId, ref),
  };
}

async function showControl(tabId: number, ref: string): Promise<void> {
  const tab = await requireTab(tabId);
  const item = tab.plan?.items.find((candidate) => candidate.ref === ref);
  if (item === undefined) throw new CodedError('not-found');
  await askDocument(tab, 'show', { selector: item.selector });
}

async function clientName(): Promise<string> {
  const { os } = await browser.runtime.getPlatformInfo();
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
  return `Sincerely in ${isFirefox ? 'Firefox' : 'Chromium'} on ${os}`;
}
