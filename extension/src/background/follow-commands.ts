import { browser } from 'wxt/browser';
import { openPanel } from './open-panel.ts';

/** The key of the review opens it beside the page; nothing is filled by a key that is pressed unseen. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command: string, tab?: { id?: number }) => {
    if (command === 'open-review' && tab?.id !== undefined) void openPanel(tab.id);
  });
}
