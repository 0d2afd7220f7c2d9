import { whenPageSettles } from '@sincerely/adapters';

/** Resolves once the page has what is waited for and has gone quiet; after `within` milliseconds in any case. */
export async function settled(document: Document, isThere: () => boolean, within: number): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const stop = new AbortController();
  await new Promise<void>((resolve) => {
    const limit = setTimeout(resolve, within);
    stop.signal.addEventListener('abort', () => clearTimeout(limit), { once: true });
    whenPageSettles(document, stop.signal, () => isThere() && resolve());
    // A page that came whole, with its scripts, changes no more by itself.
    const whenIdle = () => requestIdleCallback(() => isThere() && resolve(), { timeout: 500 });
    if (document.readyState === 'complete') whenIdle();
    else document.defaultView?.addEventListener('load', whenIdle, { once: true, signal: stop.signal });
  });
  stop.abort();
}
