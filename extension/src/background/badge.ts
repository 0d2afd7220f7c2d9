import { countPlan } from '@sincerely/shared';
import { browser } from 'wxt/browser';
import type { TabState } from '../state.ts';

/** The number on the toolbar button: how many fields of this page need the person; ✓ when it was sent. */
export async function showBadge(tab: TabState): Promise<void> {
  const needsYou = tab.plan === undefined ? 0 : countPlan(tab.plan).needsYou;
  const text = tab.alreadySubmitted ? '✓' : needsYou > 0 ? String(needsYou) : '';
  await browser.action.setBadgeBackgroundColor({ color: tab.alreadySubmitted ? '#14553f' : '#8a5200', tabId: tab.tabId });
  await browser.action.setBadgeText({ text, tabId: tab.tabId });
}
