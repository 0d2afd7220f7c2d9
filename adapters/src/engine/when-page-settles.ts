/** Longest quiet time waited for, and longest wait while the page keeps changing. */
const quiet = 250;
const atMost = 2_000;

/** Calls back after the document changed and went quiet, for as long as the signal lives: client-rendered pages become forms later. */
export function whenPageSettles(document: Document, signal: AbortSignal, callback: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  const settle = () => {
    timer = undefined;
    firstChange = 0;
    callback();
  };
  const observer = new MutationObserver(() => {
    firstChange ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(settle, Math.min(quiet, Math.max(0, firstChange + atMost - Date.now())));
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
