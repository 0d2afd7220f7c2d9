/** Milliseconds a page may take to show it. */
const patience = 5_000;

/** Goes to the first place that matches as soon as the page shows it. */
export function focusWhenShown(selector: string): void {
  const go = () => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.scrollIntoView({ block: 'nearest' });
    found?.focus();
    return found !== null;
  };
  if (go()) return;
  const watcher = new MutationObserver(() => go() && watcher.disconnect());
  watcher.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watcher.disconnect(), patience);
}
