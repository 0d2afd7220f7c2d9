import {
  adapterOf,
  browserHost,
  fill,
  findControls,
  generic,
  highlight,
  readDrift,
  submit,
  undo,
  watchOutcome,
  type AtsAdapter,
} from '@sincerely/adapters';
import type { Outcome } from '@sincerely/shared';
import { fromBase64 } from '@sincerely/shared/encoding';
import { answerMessages, askBackground, isBackground, type DocumentActions, type Handlers, type PageActions } from '../messages.ts';
import { fetchSchema } from './fetch-from-site.ts';
import { isOtherPage, pageId } from './page-id.ts';
import { showPill } from './pill.ts';

const ask = askBackground<PageActions>('page');

const world = globalThis as { sincerelyServed?: boolean };

/** Does what the background asks of this document. The script may be put into a page twice; the page is served once. */
export function servePage(document: Document): void {
  const adapter = isOtherPage() ? generic : adapterOf(document.location.href);
  const id = pageId();
  if (adapter === undefined || id === undefined || world.sincerelyServed) return;
  world.sincerelyServed = true;
  answerMessages<DocumentActions>(
    'document',
    documentHandlers(document, adapter, id),
    (sender, input) => isBackground(sender) && isFor(id, input),
  );
}

function isFor(pageId: string, input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'pageId' in input && input.pageId === pageId;
}

function documentHandlers(document: Document, adapter: AtsAdapter, pageId: string): Handlers<DocumentActions> {
  let filling: AbortController | undefined;
  const pill = showPill(document, () => void ask('openPanel', { pageId }));
  return {
    scan: async () => {
      const found = findControls(document, adapter, await fetchSchema(document, adapter));
      return { found, drift: readDrift(document, adapter, found) };
    },
    fill: async ({ plan, grant }) => {
      filling = new AbortController();
      const host = browserHost({ file: async (role) => bytesOf(await ask('fileFor', { grant, document: role })) });
      return fill(document, plan, host, { signal: filling.signal, onProgress: (result) => void ask('fillProgress', { pageId, result }) });
    },
    stopFill: async () => filling?.abort(),
    undo: async () => undo(document),
    submit: async () => {
      const outcome = await submit(document, adapter, browserHost({ file: refuseFile }));
      if (mayStillEnd.has(outcome.kind)) void tellEnd(document, adapter, pageId);
      return outcome;
    },
    show: async ({ selector }) => highlight(document, selector),
    pill: async ({ text }) => pill.show(text),
  };
}

/** The page waits for the person, or has refused and may yet take it: its end is still told. */
const mayStillEnd = new Set<Outcome['kind']>(['challenged', 'code-required', 'invalid', 'unknown']);

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
