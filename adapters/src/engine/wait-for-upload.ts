import type { FillItem } from '@sincerely/shared';
import { when } from '../widgets/when.ts';
import type { AtsAdapter } from './ats-adapter.ts';
import { all, isInput, one, textOf } from './dom.ts';
import { isSameFileName } from './uploaded-file.ts';

type Uploading = { document: Document; adapter: AtsAdapter; signal: AbortSignal };

/** What a page noted of uploads so far, in inputs it hides: with another file, these values say nothing yet. */
export function notedUploads(document: Document, { upload }: AtsAdapter): string[] {
  return all(document, upload.done).flatMap((element) => (isInput(element) && element.value !== '' ? [element.value] : []));
}

/** True when the page shows the file as attached: its name beside the input or in its place, and a parser at its end. `before`: what was noted before it. */
export async function waitForUpload(item: FillItem, { document, adapter, signal }: Uploading, before: string[]): Promise<boolean> {
  const { upload } = adapter;
  const isEnd = (element: Element) =>
    isInput(element) ? element.value !== '' && !before.includes(element.value) : (element as HTMLElement).checkVisibility();
  const isSeen = (selector: string | undefined) => selector !== undefined && all(document, selector).some(isEnd);
  const isDone = () => {
    if (!isNamed(item, document)) return false;
    if (!upload.overwrites || item.key !== 'resume') return true;
    return isSeen(upload.done) || isSeen(upload.failed);
  };
  return (await when(document, isDone, upload.within, signal)) === true;
}

function isNamed(item: FillItem, document: Document): boolean {
  const input = one<HTMLInputElement>(document, item.selector);
  if (
    input !== null &&
    [...(input.files ?? [])].some(({ name }) => name === item.shown) &&
    input.closest('[role="group"], [data-role="dropzone"], .ashby-application-form-field-entry') === null
  )
    return true;
  return all(document, '.file-upload__filename p, [data-id="filename"], .ashby-application-form-input-file-item-name').some((shown) =>
    isSameFileName(textOf(shown), item.shown),
  );
}
