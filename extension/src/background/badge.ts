import { countPlan } from '@sincerely/shared';
import { browser } from 'wxt/browser';
import type { TabState } from '../state.ts';

const colours = { sent: '#14553f', needsYou: '#8a5200' };

/** The number on the toolbar button: how many fields of this page need the person; ✓ when it was sent. */
export async function showBadge(tab: TabState): Promise<void> {
  const { tabId } = tab;
  const needsYou = tab.plan === undefined ? 0 : countPlan(tab.plan).needsYou;
  const text = tab.alreadySubmitted ? '✓' : needsYou > 0 ? String(needsYou) : null;
  await browser.action.setBadgeBackgroundColor({ color: tab.alreadySubmitted ? colours.sent : colours.needsYou, tabId });
  // Null, which its types do not know: a page with nothing of its own to tell shows what is shown everywhere.
  await browser.action.setBadgeText({ text: text as string, tabId });
}

/** On every other page: how many applications need the person. */
export async function showOverallBadge(needsYou: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colours.needsYou });
  await browser.action.setBadgeText({ text: needsYou > 0 ? String(needsYou) : '' });
}
