import { nameShown, removes } from '../widgets/file.ts';
import { one, textOf } from './dom.ts';
import type { Looker } from './find-again.ts';

/** The place of a box that its page takes away once its file has arrived. */
function placeOfGone(document: Document, selector: string): HTMLElement | null {
  const id = /^#([\w-]+)$/u.exec(selector)?.[1];
  return id === undefined ? null : one(document, `[aria-labelledby="upload-label-${id}"]`);
}

/** The name of the file that stands at a selector: in its box, or in the place of a box that is gone. '' where there is none. */
export function fileShownAt(document: Document, page: Looker, selector: string): string {
  const again = page.at(selector);
  if (again !== undefined) return again.control.current[0] ?? '';
  const place = placeOfGone(document, selector);
  const name = place && one(place, nameShown);
  return name === null ? '' : textOf(name);
}

/** A file input that is gone after its upload comes back when the file is removed. */
export function removeUpload(document: Document, selector: string): void {
  const place = placeOfGone(document, selector);
  if (place !== null) one(place, removes)?.click();
}

/** Pages write names with blanks of their own. */
export function isSameFileName(a: string, b: string): boolean {
  return a.replaceAll(/\s/gu, '') === b.replaceAll(/\s/gu, '');
}
