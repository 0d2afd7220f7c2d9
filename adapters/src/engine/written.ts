/** What fills of a document wrote, as the page showed it, by selector. Something else that stands there is the person's own. */
const written = new WeakMap<Document, Map<string, string>>();

export function noteWritten(document: Document, selector: string, shown: string): void {
  written.set(document, (written.get(document) ?? new Map<string, string>()).set(selector, shown));
}

export function writtenAt(document: Document, selector: string): string | undefined {
  return written.get(document)?.get(selector);
}

/** After an undo nothing that stands there is of a fill. */
export function forgetWritten(document: Document): void {
  written.delete(document);
}
