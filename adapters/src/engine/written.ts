import type { FillItem } from '@sincerely/shared';

/** What was planned, and how the page showed it then. */
type Written = { planned: string; shown: string };

/** What fills of a document wrote, by selector. Something else that stands there is the person's own. */
const written = new WeakMap<Document, Map<string, Written>>();

export function noteWritten(document: Document, { selector, shown: planned }: FillItem, shown: string): void {
  written.set(document, (written.get(document) ?? new Map<string, Written>()).set(selector, { planned, shown }));
}

export function writtenAt(document: Document, selector: string): Written | undefined {
  return written.get(document)?.get(selector);
}

/** After an undo nothing that stands there is of a fill. */
export function forgetWritten(document: Document): void {
  written.delete(document);
}
