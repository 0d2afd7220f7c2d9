import { browser } from 'wxt/browser';
import { callCompanion } from './companion-client.ts';

const tries = 5;
/** Milliseconds. Chrome takes two pictures a second. */
const betweenTries = 600;

/**
 * Keeps a picture of the page that confirmed an application with its receipt. The browser gives one only of the tab in front, and only after the
 * person has pressed Sincerely's button in it; without it the receipt has the page's words.
 */
export async function keepPicture(tabId: number, applicationId: string): Promise<void> {
  const picture = await pictureOf(tabId, tries);
  if (picture === undefined) return;
  await callCompanion('savePicture', { params: { id: applicationId }, input: { picture } }).catch(() => undefined);
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
