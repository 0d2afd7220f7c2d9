import { browser } from 'wxt/browser';
import type { TabState } from '../state.ts';
import { callCompanion } from './companion-client.ts';
import { isConnected } from './connection.ts';
import { addToOutbox } from './outbox.ts';

const tries = 5;
/** Milliseconds. Chrome takes two pictures a second. */
const betweenTries = 600;
/** Letters of base64 of a picture that waits in the browser until the companion is back: what waits has ten megabytes together. */
const longestWaiting = 1_500_000;

/**
 * Keeps a picture of the page that confirmed an application with its receipt. The browser gives one only of the tab in front, and only after the
 * person has pressed Sincerely's button in it; without it the receipt has the page's words.
 */
export async function keepPicture({ tabId, applicationId, posting }: TabState): Promise<void> {
  const picture = await pictureOf(tabId, tries);
  if (picture === undefined || posting === null) return;
  if (applicationId !== undefined && (await isConnected()) && (await isSaved(applicationId, picture))) return;
  if (picture.length <= longestWaiting) await addToOutbox({ type: 'picture', posting, picture });
}

async function isSaved(id: string, picture: string): Promise<boolean> {
  return callCompanion('savePicture', { params: { id }, input: { picture } }).then(
    () => true,
    () => false,
  );
}

async function pictureOf(tabId: number, left: number): Promise<string | undefined> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active || windowId === undefined) return undefined;
    const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return url.slice(url.indexOf(',') + 1);
  } catch (thrown) {
    // A browser that is busy drawing has none yet; one that may not take any will have none.
    if (left <= 1 || /permission/iu.test(String(thrown))) return undefined;
    await new Promise((resolve) => setTimeout(resolve, betweenTries));
    return pictureOf(tabId, left - 1);
  }
}
