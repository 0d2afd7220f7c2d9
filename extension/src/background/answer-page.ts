import { CodedError, FillResult, Outcome } from '@sincerely/shared';
import type { Handlers, PageActions, Sender } from '../messages.ts';
import { checkSpeaksForItself } from './accept-sender.ts';
import { fileFor } from './documents.ts';
import { noteProgress } from './fill-page.ts';
import { isGranted } from './grants.ts';
import { openPanel } from './open-panel.ts';
import { seePage } from './see-page.ts';
import { endSubmit } from './submit-page.ts';
import { requireTab } from './tabs.ts';

/** What a content script can ask for; the tab is the browser's word, never the message's. */
export const pageHandlers: Handlers<PageActions> = {
  pageSeen: async (page, sender) => {
    checkSpeaksForItself(page, sender);
    await seePage(page, tabIdOf(sender), sender.frameId ?? 0);
  },
  outcomeSeen: async ({ pageId, outcome }, sender) => {
    await requirePage(sender, pageId);
    await endSubmit(tabIdOf(sender), Outcome.parse(outcome));
  },
  fillProgress: async ({ pageId, result }, sender) => {
    await requirePage(sender, pageId);
    await noteProgress(tabIdOf(sender), FillResult.parse(result));
  },
  fileFor: async ({ grant, document }, sender) => {
    const tabId = tabIdOf(sender);
    if (!isGranted(grant, tabId)) throw new CodedError('forbidden');
    return fileFor(await requireTab(tabId), document);
  },
  openPanel: async (_, sender) => openPanel(tabIdOf(sender)),
};

function tabIdOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new CodedError('forbidden');
  return id;
}

async function requirePage(sender: Sender, pageId: string): Promise<void> {
  const tab = await requireTab(tabIdOf(sender));
  if (tab.pageId !== pageId) throw new CodedError('page-changed');
}
