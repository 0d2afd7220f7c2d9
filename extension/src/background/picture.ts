import { browser } from 'wxt/browser';
import { callCompanion } from './companion-client.ts';

/**
 * Keeps a picture of the page that confirmed an application with its receipt. The browser gives one only of the tab in front, and only after the
 * person has pressed Sincerely's button in it; without it the receipt has the page's words.
 */
export async function keepPicture(tabId: number, applicationId: string): Promise<void> {
  const picture = await pictureOf(tabId);
  if (picture === undefined) return;
  await callCompanion('savePicture', { params: { id: applicationId }, input: { picture } }).catch(() => undefined);
}

async function pictureOf(tabId: number): Promise<string | undefined> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active || windowId === undefined) return undefined;
    const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return url.slice(url.indexOf(',') + 1);
  } catch {
    return undefined;
  }
}
