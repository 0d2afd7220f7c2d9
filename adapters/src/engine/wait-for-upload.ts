import type { FillItem } from '@sincerely/shared';
import { when } from '../widgets/when.ts';
import type { AtsAdapter } from './ats-adapter.ts';
import { all, one, textOf } from './dom.ts';

/** True when the page shows the file as attached: its name beside the input or in its place, and a parser at its end. */
export async function waitForUpload(item: FillItem, document: Document, adapter: AtsAdapter, signal: AbortSignal): Promise<boolean> {
  const { upload } = adapter;
  const isDone = () => {
    if (!isNamed(item, document)) return false;
    if (!upload.overwrites || item.key !== 'resume') return true;
    const isSeen = (selector: string | undefined) =>
      selector !== undefined &&
      all(document, selector).some(
        (element) => (element as HTMLInputElement).value || (element.tagName !== 'INPUT' && element.checkVisibility()),
      );
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
  return all(document, '.file-upload__filename p, [data-id="filename"], .ashby-application-form-input-file-item-name').some(
    (shown) => textOf(shown).replaceAll(' ', '') === item.shown.replaceAll(' ', ''),
  );
}
