import type { LiveEvent } from '@sincerely/shared';
import { browser } from 'wxt/browser';
import { answerMessages, type PageActions, type PanelActions } from '../messages.ts';
import type { Connection, TabState } from '../state.ts';
import { isOurPage, isWatchedPage } from '../background/accept-sender.ts';
import { pageHandlers } from '../background/answer-page.ts';
import { panelHandlers } from '../background/answer-panel.ts';
import { showBadge, showOverallBadge } from '../background/badge.ts';
import { followCommands } from '../background/follow-commands.ts';
import { followFilesOfAll } from '../background/current-files.ts';
import { connect, disconnect, isConnected, refreshBases, refreshOverview } from '../background/connection.ts';
import { linkOpenTabs } from '../background/see-page.ts';
import { followNotices } from '../background/notices.ts';
import { followQueue } from '../background/queue.ts';
import { keepSites } from '../background/sites.ts';
import { forgetEverything, keepFromPages } from '../background/stored.ts';
import { syncFromCompanion } from '../background/sync.ts';
import { endSubmit } from '../background/submit-page.ts';
import { forgetTab, tabOf } from '../background/tabs.ts';
import { applyToTabs, catchUpJobs } from '../background/tailor.ts';
import { followWork } from '../background/work.ts';

export default defineBackground(() => {
  void keepFromPages();
  answerMessages<PanelActions>('panel', panelHandlers(connectNow), isOurPage);
  answerMessages<PageActions>('page', pageHandlers, isWatchedPage);

  browser.alarms.onAlarm.addListener(() => void connectNow());
  void browser.alarms.create('reconnect', { periodInMinutes: 0.5 });
  browser.runtime.onStartup.addListener(() => void connectNow());
  browser.runtime.onInstalled.addListener(() => void connectNow());
  keepSitesAsAllowed();
  followCommands();
  followNotices();
  browser.tabs.onRemoved.addListener((tabId) => void closeTab(tabId));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith('tab:') && newValue) void showBadge(newValue as TabState).catch(() => undefined);
      if (key === 'connection' && newValue) void showOverallBadge((newValue as Connection).needsYou).catch(() => undefined);
    }
  });
  void connectNow();
});

/** The browser's question may close the popup that asked it, permissions can be taken back anywhere, and an update forgets registrations. */
function keepSitesAsAllowed(): void {
  browser.permissions.onAdded.addListener(() => void keepSites());
  browser.permissions.onRemoved.addListener(() => void keepSites());
  browser.runtime.onInstalled.addListener(() => void keepSites());
  browser.runtime.onStartup.addListener(() => void keepSites());
}

async function connectNow(): Promise<void> {
  const wasConnected = await isConnected();
  await connect((event) => void takeEvent(event));
  if (wasConnected || !(await isConnected())) return;
  await linkOpenTabs();
  await catchUpJobs();
  await followFilesOfAll();
}

async function takeEvent(event: LiveEvent): Promise<void> {
  await applyToTabs(event);
  // A companion that is gone in between tells all of it with its next hello.
  await followWork(event).catch(() => undefined);
  await followQueue(event).catch(() => undefined);
  if (event.type === 'erased') {
    disconnect();
    await forgetEverything();
  }
  if (event.type === 'appearance') await syncFromCompanion();
  if (event.type === 'application') await refreshOverview();
  if (event.type === 'profile')
    await syncFromCompanion().then(refreshOverview).then(refreshBases).then(linkOpenTabs).then(followFilesOfAll);
}

/** A tab closed in the middle of a submit leaves an end nobody saw: it goes to the person. */
async function closeTab(tabId: number): Promise<void> {
  const tab = await tabOf(tabId);
  if (tab?.submit?.state === 'waiting') {
    const outcome = { kind: 'unknown', signal: 'the tab was closed', message: '', errors: [], url: tab.url, at: Date.now() } as const;
    await endSubmit(tabId, { ...outcome, errors: [] });
  }
  await forgetTab(tabId);
}
