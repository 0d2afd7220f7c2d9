import type { UndoReport } from '@sincerely/shared';
import type { AtsAdapter } from './ats-adapter.ts';
import { lookAgain, type Looker, type Shown } from './find-again.ts';
import type { Host } from './host.ts';
import type { HandsOn } from './typed-by-hand.ts';
import { removeUpload } from './uploaded-file.ts';
import { forgetWritten } from './written.ts';
import { when } from '../widgets/when.ts';
import { widgetFor } from '../widgets/widgets.ts';

type LastFill = {
  adapter: AtsAdapter;
  host: Host;
  /** What stood in every control when the first fill began, by selector. */
  before: Map<string, string[]>;
  changed: Set<string>;
};

const lastFills = new WeakMap<Document, LastFill>();

/** A page shows what was put back at the latest after this time. */
const shownWithin = 1_000;

/** Remembers what stands in the form before a fill; a second fill of the same form keeps what stood there before the first. */
export function rememberBefore(document: Document, adapter: AtsAdapter, host: Host, now: Map<string, Shown>): void {
  if (lastFills.has(document)) return;
  lastFills.set(document, {
    adapter,
    host,
    before: new Map([...now].map(([selector, { shown }]) => [selector, shown])),
    changed: new Set(),
  });
}

/** The form as it was when one fill began, and as it is at its end. */
type Looks = { start: Map<string, Shown>; end: Map<string, Shown> };

/**
 * After a fill: what differs was changed by it, be it by the page that read a file or took its box away. What came by the person's own
 * hand was not.
 */
export function rememberChanged(document: Document, { start, end }: Looks, hands: HandsOn): void {
  const last = lastFills.get(document);
  if (last === undefined) return;
  for (const selector of new Set([...start.keys(), ...end.keys()])) {
    const [then, after] = [start.get(selector), end.get(selector)];
    const isGone = then !== undefined && after === undefined;
    if (isGone || (!isSame(then?.shown ?? [], after?.shown ?? []) && !(after && hands.has(after.candidate)))) last.changed.add(selector);
  }
}

function isSame(a: string[], b: string[]): boolean {
  return a.join('\u0000') === b.join('\u0000');
}

/** Puts back what stood in the form before the fill, last control first, and tells what the page gives no way to empty. */
export async function undo(document: Document): Promise<UndoReport> {
  const last = lastFills.get(document);
  if (last === undefined) return { restored: 0, left: [] };
  lastFills.delete(document);
  forgetWritten(document);
  const page = lookAgain(document, last.adapter);
  const report: UndoReport = { restored: 0, left: [] };
  for (const selector of [...last.changed].toReversed()) {
    const left = await putBack(document, page, selector, last);
    if (left === undefined) report.restored += 1;
    else report.left.push(left);
  }
  return report;
}

async function putBack(
  document: Document,
  page: Looker,
  selector: string,
  last: LastFill,
): Promise<UndoReport['left'][number] | undefined> {
  const before = last.before.get(selector) ?? [];
  const again = page.at(selector);
  const widget = again && widgetFor(again.candidate);
  if (again === undefined || widget === undefined) {
    removeUpload(document, selector);
    return undefined;
  }
  const { signal } = new AbortController();
  await widget.restore(again.candidate, before, { host: last.host, signal });
  const shown = () => page.at(selector)?.control.current ?? [];
  const isBack = await when(document, () => isSame(shown(), before), shownWithin, signal);
  return isBack === true ? undefined : { label: again.control.label, shown: shown().join(', ') };
}
