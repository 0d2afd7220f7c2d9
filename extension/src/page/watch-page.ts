import { adapterOf, detect, readEnd, readPosting, type AtsAdapter } from '@sincerely/adapters';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { askBackground, type PageActions } from '../messages.ts';
import type { SeenPage } from '../state.ts';
import { fetchDescription } from './fetch-from-site.ts';
import { namePage } from './page-id.ts';
import { tellOfPage } from './tell-of-page.ts';

const ask = askBackground<PageActions>('page');

/** Tells the background what this document is, again whenever that changes. */
export function watchPage(document: Document, context: ContentScriptContext): void {
  const adapter = adapterOf(document.location.href);
  if (adapter === undefined) return;
  const pageId = namePage();
  const first = tellOfPage(document, context.signal, () => {
    const page = seePage(document, adapter, pageId);
    return page.posting === null && !page.hasForm && page.outcome === null ? undefined : page;
  });
  if (first !== undefined) void tellDescription(first, adapter);
}

/** A form's page may not carry the advertisement's text, which the documents are tailored to; the site's own posting page does. */
async function tellDescription(page: SeenPage, adapter: AtsAdapter): Promise<void> {
  if (page.posting === null || page.posting.description !== undefined) return;
  const description = await fetchDescription(page.url, adapter);
  if (description !== undefined) await ask('pageSeen', { ...page, posting: { ...page.posting, description } });
}

function seePage(document: Document, adapter: AtsAdapter, pageId: string): SeenPage {
  const url = document.location.href;
  const found = detect(document, url);
  const hasForm = found?.kind === 'form' || found?.kind === 'both';
  return {
    pageId,
    url,
    adapter: { id: adapter.id, name: adapter.name, version: adapter.version, preview: adapter.preview },
    posting: readPosting(document, url, adapter),
    hasForm,
    outcome: hasForm ? null : readEnd(document, url, adapter),
  };
}
