import { CodedError, codeOf } from '@sincerely/shared';
import { browser } from 'wxt/browser';
import type { TabState } from '../state.ts';
import { inTurn, readSession, writeSession } from './stored.ts';

export async function tabOf(tabId: number): Promise<TabState | undefined> {
  return readSession(`tab:${tabId}`);
}

/** The tab's state, or `no-form` where there is no page of an ATS. */
export async function requireTab(tabId: number): Promise<TabState> {
  const tab = await tabOf(tabId);
  if (tab === undefined) throw new CodedError('no-form');
  return tab;
}

export async function changeTab(tabId: number, change: (tab: TabState) => TabState): Promise<TabState | undefined> {
  return inTurn(async () => {
    const before = await tabOf(tabId);
    if (before === undefined) return undefined;
    const after = change(before);
    await writeSession(`tab:${tabId}`, after);
    return after;
  });
}

export async function openTabs(): Promise<TabState[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith('tab:') ? [value as TabState] : []));
}

export async function forgetTab(tabId: number): Promise<void> {
  await inTurn(async () => browser.storage.session.remove(`tab:${tabId}`));
}

/** Runs an action for a tab; a failure is shown in that tab's panel and also thrown. */
export async function showingProblems<T>(tabId: number, action: () => Promise<T>): Promise<T> {
  await changeTab(tabId, ({ problem: _, ...tab }) => tab);
  try {
    return await action();
  } catch (thrown) {
    const problem = { code: codeOf(thrown), message: thrown instanceof Error ? thrown.message : String(thrown) };
    await changeTab(tabId, (tab) => ({ ...tab, problem, planning: false }));
    throw thrown;
  }
}
