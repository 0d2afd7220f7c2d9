import { generic, readAnyPosting, whyNoForm } from '@sincerely/adapters';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { SeenPage } from '../state.ts';
import { nameOtherPage } from './page-id.ts';
import { tellOfPage } from './tell-of-page.ts';

/** Tells the background what a page of no known ATS is; also that it has no form to fill, because the person asked. */
export function watchOtherSite(document: Document, { signal }: ContentScriptContext): void {
  const pageId = nameOtherPage();
  if (pageId === undefined) return;
  tellOfPage(document, signal, () => seeOtherPage(document, pageId));
}

function seeOtherPage(document: Document, pageId: string): SeenPage {
  const url = document.location.href;
  const noForm = whyNoForm(document, generic);
  const { id, name, version } = generic;
  return {
    pageId,
    url,
    adapter: { id, name, version },
    posting: readAnyPosting(document, url, noForm === undefined),
    hasForm: noForm === undefined,
    ...(noForm === undefined ? {} : { noForm }),
    // What such a page shows after a form was sent is not known; the person says it.
    outcome: null,
  };
}
