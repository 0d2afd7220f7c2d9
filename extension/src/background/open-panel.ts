import { browser } from 'wxt/browser';

/** Chrome's side panel and Firefox's sidebar; each exists in one of them only. */
type Panels = {
  chrome?: { sidePanel?: { open(options: { tabId: number }): Promise<void> } };
  browser?: { sidebarAction?: { open(): Promise<void> } };
};

/**
 * Opens the plan beside the page. Both browsers allow it only as the answer to a press, and Firefox only from the extension's own pages; where it
 * is refused the plan opens in a small window of its own.
 */
export async function openPanel(tabId: number): Promise<void> {
  const { chrome, browser: firefox } = globalThis as unknown as Panels;
  const open = chrome?.sidePanel ? chrome.sidePanel.open({ tabId }) : firefox?.sidebarAction?.open();
  await (open ?? Promise.reject(new Error('no panel'))).catch(() => openWindow(tabId));
}

async function openWindow(tabId: number): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html');
  await browser.windows.create({ url: `${url}?tab=${tabId}`, type: 'popup', width: 420, height: 800 });
}
