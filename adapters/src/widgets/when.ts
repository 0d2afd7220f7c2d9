/** How often a condition that no mutation announces (an input's value) is looked at again. */
const lookAgain = 50;

/** Resolves with the first value the test finds, as soon as the page changes so; undefined after `within` milliseconds or on abort. */
export function when<T>(
  root: Document,
  test: () => T | null | undefined | false,
  within: number,
  signal?: AbortSignal,
): Promise<T | undefined> {
  const now = test();
  if (now) return Promise.resolve(now);
  return new Promise((resolve) => {
    const end = (value: T | undefined) => {
      observer.disconnect();
      clearInterval(timer);
      clearTimeout(limit);
      resolve(value);
    };
    const look = () => {
      const value = test();
      if (value) end(value);
    };
    const observer = new MutationObserver(look);
    observer.observe(root.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    const timer = setInterval(look, lookAgain);
    const limit = setTimeout(() => end(undefined), within);
    signal?.addEventListener('abort', () => end(undefined), { once: true });
  });
}
