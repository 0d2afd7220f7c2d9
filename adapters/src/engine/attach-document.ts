import type { FillItem, FillResult } from '@sincerely/shared';
import { when } from '../widgets/when.ts';
import { widgetFor } from '../widgets/widgets.ts';
import type { AtsAdapter } from './ats-adapter.ts';
import type { Looker } from './find-again.ts';
import type { Host } from './host.ts';
import { fileShownAt, isSameFileName, removeUpload } from './uploaded-file.ts';
import { waitForUpload } from './wait-for-upload.ts';
import { noteWritten, writtenAt } from './written.ts';

type Work = { document: Document; adapter: AtsAdapter; host: Host; signal: AbortSignal; page: Looker };
type End = Pick<FillResult, 'result' | 'shown' | 'reason'>;

/** A page has let go of a file at the latest after this time. */
const goneWithin = 2_000;

/**
 * What an earlier fill attached stays where the same is planned, and is taken out where the document has changed since (`overwrite`, or another name).
 * Undefined: the box is as it was before, and may be filled.
 */
export async function settleEarlierFile(item: FillItem, { document, page, host, signal }: Work): Promise<End | undefined> {
  const put = writtenAt(document, item.selector)?.shown;
  const shown = fileShownAt(document, page, item.selector);
  if (put === undefined || !isSameFileName(put, shown)) return undefined;
  if (!item.overwrite && isSameFileName(shown, item.shown)) return { result: 'filled', shown: item.shown };
  const again = page.at(item.selector);
  if (again === undefined) removeUpload(document, item.selector);
  else await widgetFor(again.candidate)?.restore(again.candidate, [], { host, signal });
  const isFree = () => page.at(item.selector) !== undefined && fileShownAt(document, page, item.selector) === '';
  if (await when(document, isFree, goneWithin, signal)) return undefined;
  return { result: 'mismatch', shown, reason: 'The page did not let go of the earlier file. Remove it there, and fill again.' };
}

/** Waits for the page to show the file that was just put in. `noted`: what it had noted of uploads before. */
export async function awaitUpload(item: FillItem, work: Work, noted: string[]): Promise<End> {
  if (!(await waitForUpload(item, work, noted)))
    return { result: 'mismatch', shown: '', reason: 'The page did not show that the file arrived.' };
  noteWritten(work.document, item, item.shown);
  return { result: 'filled', shown: item.shown };
}
