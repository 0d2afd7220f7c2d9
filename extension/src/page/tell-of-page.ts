import { whenPageSettles } from '@sincerely/adapters';
import { askBackground, type PageActions } from '../messages.ts';
import type { SeenPage } from '../state.ts';

const ask = askBackground<PageActions>('page');

/** Tells the background what a document is, now and whenever that changes. A page of which there is nothing to say is not told of. */
export function tellOfPage(document: Document, signal: AbortSignal, see: () => SeenPage | undefined): SeenPage | undefined {
  let told = '';
  const tell = () => {
    const page = see();
    if (page === undefined) return undefined;
    const now = JSON.stringify([page.url, page.posting?.title, page.hasForm, page.noForm, page.outcome?.kind]);
    if (now === told) return page;
    told = now;
    // The background may be unreachable while the extension is being updated; the next change tells it again.
    ask('pageSeen', page).catch(() => {
      told = '';
    });
    return page;
  };
  whenPageSettles(document, signal, () => void tell());
  return tell();
}
