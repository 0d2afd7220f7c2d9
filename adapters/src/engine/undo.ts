import type { AtsAdapter } from './ats-adapter.ts';
import { lookAgain } from './find-again.ts';
import type { Host } from './host.ts';
import { widgetFor } from '../widgets/widgets.ts';

type Before = { selector: string; shown: string[] };
type LastFill = { adapter: AtsAdapter; host: Host; before: Before[] };

const lastFills = new WeakMap<Document, LastFill>();

/** Remembers what a fill is about to change; a second fill of the same form keeps what stood there before the first. */
export function rememberBefore(document: Document, adapter: AtsAdapter, host: Host, before: Before): void {
  const last = lastFills.get(document) ?? { adapter, host, before: [] };
  if (!last.before.some(({ selector }) => selector === before.selector)) last.before.push(before);
  lastFills.set(document, last);
}

/** Puts back what stood in the form before the fill, last change first. */
export async function undo(document: Document): Promise<void> {
  const last = lastFills.get(document);
  if (last === undefined) return;
  lastFills.delete(document);
  const signal = new AbortController().signal;
  const page = lookAgain(document, last.adapter);
  for (const { selector, shown } of last.before.toReversed()) {
    const again = page.at(selector);
    const widget = again && widgetFor(again.candidate);
    if (again && widget) await widget.restore(again.candidate, shown, { host: last.host, signal });
    else if (again === undefined) removeUpload(document, selector);
  }
}

/** A file input that is gone after its upload comes back when the file is removed. */
function removeUpload(document: Document, selector: string): void {
  const id = /^#([\w-]+)$/u.exec(selector)?.[1];
  const place = id && document.querySelector(`[aria-labelledby="upload-label-${id}"]`);
  if (place) place.querySelector<HTMLElement>('.file-upload__filename button')?.click();
}
