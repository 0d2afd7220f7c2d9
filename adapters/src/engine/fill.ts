import type { FillItem, FillPlan, FillReport, FillResult, PlanEntry } from '@sincerely/shared';
import { adapterById } from '../adapters.ts';
import { normalize } from '../questions/normalize.ts';
import type { AtsAdapter } from './ats-adapter.ts';
import { awaitUpload, settleEarlierFile } from './attach-document.ts';
import type { Candidate } from './candidate.ts';
import { secretType } from './describe-control.ts';
import { one } from './dom.ts';
import { lookAgain, type Again, type Looker, type Shown } from './find-again.ts';
import type { Host } from './host.ts';
import { setAgainWhereFocusWent } from './set-again.ts';
import { rememberBefore, rememberChanged } from './undo.ts';
import { watchHands, type HandsOn } from './typed-by-hand.ts';
import { notedUploads } from './wait-for-upload.ts';
import { isOutOfSight } from './visible.ts';
import { noteWritten, writtenAt } from './written.ts';
import { tick } from '../widgets/events.ts';
import { readWidget, widgetFor } from '../widgets/widgets.ts';
import { when } from '../widgets/when.ts';

type Options = { signal?: AbortSignal; onProgress?: (result: FillResult) => void };
type Work = {
  document: Document;
  adapter: AtsAdapter;
  host: Host;
  signal: AbortSignal;
  page: Looker;
  hands: HandsOn;
  /** What stood in each control when the fill began. */
  start: Map<string, Shown>;
};

/** A page shows what was written at the latest after this time. */
const shownWithin = 1_500;

/** Puts the plan's values in, reads each back, looks at all of them again at the end and repairs what a neighbour cleared. */
export async function fill(
  document: Document,
  plan: FillPlan,
  host: Host,
  { signal = new AbortController().signal, onProgress }: Options = {},
): Promise<FillReport> {
  const start = Date.now();
  const adapter = adapterById(plan.adapter);
  const page = lookAgain(document, adapter);
  const items = inOrder(plan.items.filter((item): item is FillItem => item.action === 'fill'));
  const before = page.all();
  rememberBefore(document, adapter, host, before);
  const hands = watchHands(document);
  const ownHost: Host = { ...host, click: (element) => hands.ours(() => host.click(element)) };
  const work: Work = { document, adapter, host: ownHost, signal, page, hands, start: before };
  const results = new Map<string, FillResult>();
  let after = before;
  try {
    await fillAll(items, work, results, onProgress);
  } finally {
    work.hands.stop();
    after = page.all();
    rememberChanged(document, { start: before, end: after }, work.hands);
  }
  const appeared = [...after.keys()].filter((selector) => !before.has(selector)).length;
  return { planId: plan.id, results: [...results.values()], took: Date.now() - start, appeared };
}

async function fillAll(
  items: FillItem[],
  work: Work,
  results: Map<string, FillResult>,
  onProgress?: (result: FillResult) => void,
): Promise<void> {
  for (const item of items) {
    const result = work.signal.aborted ? resultOf(item, 'cancelled', '') : await fillItem(item, work);
    results.set(item.ref, result);
    onProgress?.(result);
  }
  await tick();
  for (const item of items)
    if (!isShown(item, shownAtEnd(item, work) ?? [], shownOf(results.get(item.ref)))) await repair(item, work, results, onProgress);
}

function shownOf(result: FillResult | undefined): string[] {
  return result === undefined ? [] : [result.shown];
}

/** Files first, because a page may write over the fields with what it reads in them; places last, because they may raise a challenge. */
function inOrder(items: FillItem[]): FillItem[] {
  const rank = ({ value, widget }: FillItem) => (value.type === 'file' ? 0 : widget === 'location' ? 2 : 1);
  return items.toSorted((a, b) => rank(a) - rank(b));
}

function resultOf({ ref, label }: FillItem, result: FillResult['result'], shown: string, reason?: string): FillResult {
  return { ref, label, result, shown, ...(reason === undefined ? {} : { reason }) };
}

async function fillItem(item: FillItem, work: Work): Promise<FillResult> {
  const earlier = item.value.type === 'file' ? await settleEarlierFile(item, work) : undefined;
  if (earlier !== undefined) return { ref: item.ref, label: item.label, ...earlier };
  const again = work.page.at(item.selector);
  if (again === undefined) return resultOf(item, 'missing', '', 'The control is not on the page any more.');
  if (again.control.signature !== item.signature) return resultOf(item, 'refused', '', 'The control has changed since the plan was made.');
  const there = again.control.current;
  if (isShown(item, there, []) || isAsWritten(item, there, work)) return resultOf(item, 'filled', there.join(', '));
  const mayReplace = item.overwrite && item.value.type !== 'file';
  if (there.length > 0 && !mayReplace && isTheirs(again, item, work))
    return resultOf(item, 'kept', there.join(', '), 'What you put in yourself is kept.');
  return write(item, again, work);
}

/** An earlier fill wrote the same, and the page shows it in its own way. */
function isAsWritten({ selector, shown }: FillItem, there: string[], { document }: Work): boolean {
  const before = writtenAt(document, selector);
  return before !== undefined && before.planned === shown && before.shown === there.join(', ');
}

/** The person's own value stood there before the fill, or came by their hand; what a résumé parser guessed meanwhile did neither, nor what an earlier fill wrote. */
function isTheirs({ candidate, control: { current } }: Again, { selector }: FillItem, { document, start, hands }: Work): boolean {
  if (hands.has(candidate)) return true;
  return (
    start.get(selector)?.shown.join('\u0000') === current.join('\u0000') && writtenAt(document, selector)?.shown !== current.join(', ')
  );
}

async function write(item: FillItem, { candidate, control }: Again, work: Work): Promise<FillResult> {
  if (control.type === secretType) return resultOf(item, 'refused', '', 'Sincerely never fills this.');
  if (isOutOfSight(candidate)) return resultOf(item, 'refused', '', 'Something on the page lies over this field.');
  const widget = widgetFor(candidate);
  if (widget === undefined) return resultOf(item, 'refused', '', 'Sincerely cannot set this kind of control.');
  const noted = item.value.type === 'file' ? notedUploads(work.document, work.adapter) : [];
  const end = await setAgainWhereFocusWent(widget, candidate, item.value, work);
  if (!end.ok) return resultOf(item, 'refused', '', end.reason);
  if (item.value.type === 'file') return { ref: item.ref, label: item.label, ...(await awaitUpload(item, work, noted)) };
  const shown = await when(work.document, () => shownNow(item, candidate, work, end.shows), shownWithin, work.signal);
  if (shown === undefined) return mismatch(item, work);
  noteWritten(work.document, item, shown.join(', '));
  return resultOf(item, 'filled', shown.join(', '));
}

/** What the control shows that its selector leads to: the one of the start, as a rule, which need not be looked for anew. */
function shownAtEnd(item: FillItem, work: Work): string[] | undefined {
  const known = work.start.get(item.selector)?.candidate;
  const isStill = known !== undefined && one(work.document, item.selector) === known.element;
  return isStill ? currentOf(item, known, work) : work.page.at(item.selector)?.control.current;
}

/** What the control shows, or the one that a page has put in its place. */
function currentOf({ selector }: FillItem, candidate: Candidate, { page }: Work): string[] | undefined {
  const isThere = [candidate.element, ...candidate.members].every(({ isConnected }) => isConnected);
  return isThere ? readWidget(candidate) : page.at(selector)?.control.current;
}

function shownNow(item: FillItem, candidate: Candidate, work: Work, expected: string[]): string[] | undefined {
  const current = currentOf(item, candidate, work);
  return current !== undefined && isShown(item, current, expected) ? current : undefined;
}

function mismatch(item: FillItem, { page }: Work): FillResult {
  const shown = page.at(item.selector)?.control.current.join(', ') ?? '';
  return resultOf(item, 'mismatch', shown, shown === '' ? 'The page shows nothing there.' : `The page shows “${shown}”.`);
}

/** The same to the eye; phone boxes format what they are given. */
function isShown(item: FillItem, current: string[], expected: string[]): boolean {
  const planned = item.value.type === 'choice' ? item.value.options.map(({ label }) => label) : [item.shown];
  const same = (wanted: string[]) =>
    wanted.length > 0 &&
    wanted.length === current.length &&
    wanted.every((text) => current.some((now) => normalize(now) === normalize(text)));
  if (same(planned) || same(expected)) return true;
  if (item.value.type === 'entries') return showsEntries(item.value.entries, current);
  if (!item.widget.includes('phone') || item.widget === 'phone-country') return false;
  const digits = (text: string) => text.replaceAll(/\D/gu, '');
  return digits(current.join('')) !== '' && digits(item.shown).endsWith(digits(current.join('')));
}

/** Each entry has a card of its own, which begins with what names it. */
function showsEntries(entries: PlanEntry[], cards: string[]): boolean {
  const names = entries.flatMap(({ parts: [first] }) => (first?.value.type === 'text' ? [normalize(first.value.text)] : []));
  return cards.length === entries.length && names.every((name) => cards.some((card) => normalize(card).includes(name)));
}

/** Widgets clear their neighbours and parsers write late: what was filled and is not there any more is written once more. */
async function repair(
  item: FillItem,
  work: Work,
  results: Map<string, FillResult>,
  onProgress?: (result: FillResult) => void,
): Promise<void> {
  const result = results.get(item.ref);
  if (result?.result !== 'filled' || item.value.type === 'file' || work.signal.aborted) return;
  const again = work.page.at(item.selector);
  if (again === undefined || work.hands.has(again.candidate) || isShown(item, again.control.current, [result.shown])) return;
  const second =
    again.control.signature === item.signature
      ? await write(item, again, work)
      : resultOf(item, 'refused', '', 'The control has changed since the plan was made.');
  results.set(item.ref, second);
  onProgress?.(second);
}
