import { CodedError, FillResult, Outcome } from '@sincerely/shared';
import type { Handlers, PageActions, Sender } from '../messages.ts';
import { checkSpeaksForItself } from './accept-sender.ts';
import { fileOf } from './documents.ts';
import { noteProgress } from './fill-page.ts';
import { useGrant } from './grants.ts';
import { openPanel } from './open-panel.ts';
import { seePage } from './see-page.ts';
import { endSubmit } from './submit-page.ts';
import type { TabState } from '../state.ts';
import { requireTab } from './tabs.ts';

/** What a content script can ask for; the tab is the browser's word, never the message's. */
export const pageHandlers: Handlers<PageActions> = {
  pageSeen: async (page, sender) => {
    checkSpeaksForItself(page, sender);
    const { frameId = 0, documentId } = sender;
    await seePage(page, { tabId: tabIdOf(sender), frameId, documentId });
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
    const tab = await requireTab(tabIdOf(sender));
    const granted = isOfTab(sender, tab) ? useGrant(grant, tab, document) : undefined;
    if (granted === undefined) throw new CodedError('forbidden');
    return fileOf(granted);
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
  if (tab.pageId !== pageId || !isOfTab(sender, tab)) throw new CodedError('page-changed');
}

/** The very document that is known: not another frame of its tab, and none that was there before. */
function isOfTab({ frameId = 0, documentId }: Sender, tab: TabState): boolean {
  return frameId === tab.frameId && documentId === tab.documentId;
}
