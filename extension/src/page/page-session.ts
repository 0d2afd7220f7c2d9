import {
  adapterOf,
  browserHost,
  detect,
  fill,
  findControls,
  highlight,
  readOutcome,
  readPosting,
  submit,
  undo,
  watchOutcome,
  type AtsAdapter,
} from '@sincerely/adapters';
import type { Outcome } from '@sincerely/shared';
import { fromBase64 } from '@sincerely/shared/encoding';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { answerMessages, askBackground, type DocumentActions, type Handlers, type PageActions } from '../messages.ts';
import type { SeenPage } from '../state.ts';
import { fetchDescription, fetchSchema } from './fetch-from-site.ts';
import { showPill } from './pill.ts';
import { whenPageSettles } from './when-page-settles.ts';

const ask = askBackground<PageActions>('page');

/** Tells the background what this document is, again whenever that changes, and does what it is asked in it. */
export function startPageSession(document: Document, context: ContentScriptContext): void {
  const adapter = adapterOf(document.location.href);
  if (adapter === undefined) return;
  const pageId = crypto.randomUUID();
  let told = '';
  const tell = () => {
    const page = seePage(document, adapter, pageId);
    const now = JSON.stringify([page.url, page.posting?.title, page.hasForm, page.outcome?.kind]);
    if (page.posting === null && !page.hasForm && page.outcome === null) return;
    if (now === told) return;
    told = now;
    // The background may be unreachable while the extension is being updated; the next change tells it again.
    ask('pageSeen', page).catch(() => {
      told = '';
    });
  };
  answerMessages<DocumentActions>('document', documentHandlers(document, adapter, pageId), (_, input) => isFor(pageId, input));
  whenPageSettles(document, context.signal, tell);
  tell();
  void tellDescription(document, adapter, pageId, () => told !== '');
}

/** A form's page may not carry the advertisement's text, which the documents are tailored to; the site's own posting page does. */
async function tellDescription(document: Document, adapter: AtsAdapter, pageId: string, isTold: () => boolean): Promise<void> {
  const page = seePage(document, adapter, pageId);
  if (page.posting === null || page.posting.description !== undefined || !isTold()) return;
  const description = await fetchDescription(document.location.href, adapter);
  if (description !== undefined) await ask('pageSeen', { ...page, posting: { ...page.posting, description } });
}

function isFor(pageId: string, input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'pageId' in input && input.pageId === pageId;
}

function seePage(document: Document, adapter: AtsAdapter, pageId: string): SeenPage {
  const url = document.location.href;
  const found = detect(document, url);
  const outcome = found?.kind === 'form' || found?.kind === 'both' ? null : readOutcome(document, url, adapter);
  return {
    pageId,
    url,
    adapter: { id: adapter.id, name: adapter.name, version: adapter.version },
    posting: readPosting(document, url, adapter),
    hasForm: found?.kind === 'form' || found?.kind === 'both',
    outcome: outcome === null || outcome.kind === 'unknown' ? null : outcome,
  };
}

function documentHandlers(document: Document, adapter: AtsAdapter, pageId: string): Handlers<DocumentActions> {
  let filling: AbortController | undefined;
  const pill = showPill(document, () => void ask('openPanel', { pageId }));
  return {
    scan: async () => findControls(document, adapter, await fetchSchema(document.location.href, adapter)),
    fill: async ({ plan, grant }) => {
      filling = new AbortController();
      const host = browserHost({ file: async (role) => bytesOf(await ask('fileFor', { grant, document: role })) });
      return fill(document, plan, host, { signal: filling.signal, onProgress: (result) => void ask('fillProgress', { pageId, result }) });
    },
    stopFill: async () => filling?.abort(),
    undo: async () => undo(document),
    submit: async () => {
      const outcome = await submit(document, adapter, browserHost({ file: refuseFile }));
      if (stillOpen.has(outcome.kind)) void tellEnd(document, adapter, pageId);
      return outcome;
    },
    show: async ({ selector }) => highlight(document, selector),
    pill: async ({ text }) => pill.show(text),
  };
}

/** The page waits for the person, or has refused and may yet take it: its end is still told. */
const stillOpen = new Set<Outcome['kind']>(['challenged', 'code-required', 'invalid', 'unknown']);

async function tellEnd(document: Document, adapter: AtsAdapter, pageId: string): Promise<void> {
  const outcome = await watchOutcome(document, adapter, { until: ['submitted', 'duplicate', 'closed'] });
  await ask('outcomeSeen', { pageId, outcome });
}

function bytesOf({ name, mime, data }: { name: string; mime: string; data: string }) {
  return { name, mime, bytes: fromBase64(data) };
}

function refuseFile(): Promise<never> {
  return Promise.reject(new Error('A submit attaches no files.'));
}
