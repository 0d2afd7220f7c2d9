import {
  adapterOf,
  browserHost,
  detect,
  fill,
  findControls,
  openSchemas,
  readDrift,
  readEnd,
  readOutcome,
  readPosting,
  submit,
  watchOutcome,
  type AtsAdapter,
  type Host,
} from '@sincerely/adapters';
import { CodedError } from '@sincerely/shared/errors';
import { openFileBoxes, type FileBoxes } from './file-boxes.ts';
import type { LookedAt, PageEngine } from '../../src/automation/page-engine.ts';
import { settled } from './settled.ts';
import { loginOn, signInHere } from './sign-in-here.ts';

/** Milliseconds in which the site answers, or its form is read without. */
const patience = 5_000;

const fetchSchema = openSchemas(async (url) => {
  const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  return response?.ok ? response : undefined;
});

/** The engine as the companion asks it. `tell` is the binding of its world. */
export function pageEngine(document: Document, tell: (text: string) => void): PageEngine & Pick<FileBoxes, 'box' | 'attached'> {
  let filling: AbortController | undefined;
  const boxes = openFileBoxes((told) => tell(JSON.stringify(told)));
  const host: Host = { ...browserHost({ file: refuseFile }), attachFile: boxes.attach };
  return {
    box: boxes.box,
    attached: boxes.attached,
    look: async ({ within }) => {
      await settled(document, () => isForm(document) || endOf(document) !== null || loginOn(document) !== null, within);
      return lookAt(document);
    },
    fill: async ({ plan }) => {
      filling = new AbortController();
      return fill(document, plan, host, { signal: filling.signal });
    },
    stop: async () => filling?.abort(),
    signIn: async (signIn) => signInHere(document, signIn),
    showsLogin: async () => !isForm(document) && loginOn(document) !== null,
    submit: async () => submit(document, adapterHere(document), host),
    end: async ({ until, within }) => watchOutcome(document, adapterHere(document), { until, within }),
  };
}

async function lookAt(document: Document): Promise<LookedAt> {
  const url = document.location.href;
  const adapter = adapterOf(url);
  const here = { url, login: isForm(document) ? null : loginOn(document) };
  if (adapter === undefined) return { ...here, adapter: null, posting: null, hasForm: false, found: [], drift: [], end: null };
  const hasForm = isForm(document);
  const found = hasForm ? findControls(document, adapter, await fetchSchema(document, adapter)) : [];
  return {
    ...here,
    adapter: { id: adapter.id, version: adapter.version, ...(adapter.careful && { careful: adapter.careful }) },
    posting: readPosting(document, url, adapter),
    hasForm,
    found,
    drift: hasForm ? readDrift(document, adapter, found) : [],
    end: hasForm ? challengeOn(document, adapter) : endOf(document),
  };
}

function isForm(document: Document): boolean {
  const kind = detect(document, document.location.href)?.kind;
  return kind === 'form' || kind === 'both';
}

function endOf(document: Document) {
  const adapter = adapterOf(document.location.href);
  return adapter === undefined ? null : readEnd(document, document.location.href, adapter);
}

/** A form may stand there with a challenge or a code asked for over it. */
function challengeOn(document: Document, adapter: AtsAdapter) {
  const outcome = readOutcome(document, document.location.href, adapter);
  return outcome.kind === 'unknown' || outcome.kind === 'invalid' ? null : outcome;
}

function adapterHere(document: Document): AtsAdapter {
  const adapter = adapterOf(document.location.href);
  if (adapter === undefined) throw new CodedError('page-changed');
  return adapter;
}

function refuseFile(): Promise<never> {
  return Promise.reject(new Error('Files are put in by the companion.'));
}
