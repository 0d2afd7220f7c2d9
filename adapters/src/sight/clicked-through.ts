import { all, realmOf } from '../engine/dom.ts';
import { drawnIn, outward, styleOf } from './around.ts';
import { onceALook } from './one-look.ts';
import { isPainted, isSolid } from './paint.ts';

export type Point = { x: number; y: number };

/** Covers that clicks go through are in no list of what is at a point. */
export function letsClicksThrough(element: Element, { x, y }: Point): boolean {
  const isThere = (other: Element) => {
    const { left, right, top, bottom } = other.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  };
  const apart = clickedThrough(element.ownerDocument).filter((one) => !one.contains(element) && !element.contains(one));
  return apart.some((one) => isThere(one) && isOver(one, element)) || isUnderPaint(element);
}

/** Milliseconds what was found of a page counts: what comes that late could as well come right after a value was written. */
const counts = 100;
const through = new WeakMap<Document, { at: number; found: Element[] }>();

/** Whatever of a page hides what is behind it and lets clicks through to that. */
function clickedThrough(document: Document): Element[] {
  const known = through.get(document);
  if (known !== undefined && performance.now() - known.at < counts) return known.found;
  const found = findClickedThrough(document);
  through.set(document, { at: performance.now(), found });
  return found;
}

function findClickedThrough(document: Document): Element[] {
  const page = realmOf(document.body);
  // Of all that may tell a cover, this is by far the cheapest to read of a whole page.
  const unclicked = all(document.body, '*').filter((one) => page.getComputedStyle(one).pointerEvents === 'none');
  return unclicked.filter((one) => isSolid(one) && one.checkVisibility({ visibilityProperty: true }));
}

const isUnderPaint: (element: Element) => boolean = onceALook((element) => {
  const around = drawnIn(element);
  return isPaintedOver(element) || (around !== null && isUnderPaint(around));
});

/** An element that CSS paints over what is in it, where clicks go through the paint. */
function isPaintedOver(around: Element, position?: 'fixed'): boolean {
  return (['::before', '::after'] as const).some((pseudo) => {
    const style = styleOf(around, pseudo);
    if (!isPainted(style) || style.pointerEvents !== 'none' || style.position === 'static') return false;
    if (position !== undefined && style.position !== position) return false;
    const isInFront = Number(style.zIndex) > 0 || (pseudo === '::after' && style.zIndex === 'auto');
    const isLarge = Number.parseFloat(style.width) * Number.parseFloat(style.height) > 2_000;
    return isInFront && isLarge && isSolid(around, pseudo);
  });
}

/** Whether any element of a page paints over the window by what CSS adds to it, clicks going through. */
export function isWindowPainted(document: Document): boolean {
  return [...document.querySelectorAll('*')].some((element) => isPaintedOver(element, 'fixed'));
}

/** Whether one of two elements that share a place is painted over the other. */
function isOver(one: Element, other: Element): boolean {
  const [ones, others] = [outward(one).toReversed(), outward(other).toReversed()];
  const at = ones.findIndex((element, index) => element !== others[index]);
  const [above, below] = [levelOf(ones.slice(at)), levelOf(others.slice(at))];
  if (above !== below) return above > below;
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** How high the first of these that is stacked lies: the top layer over all, then by its z-index, what is not stacked below 0. */
function levelOf(path: Element[]): number {
  if (path.some((element) => element.matches(':popover-open, :modal, :fullscreen'))) return Infinity;
  for (const element of path) {
    const { position, zIndex, transform, opacity } = styleOf(element);
    if (position !== 'static' || transform !== 'none' || opacity !== '1') return Number.parseInt(zIndex, 10) || 0;
  }
  return -0.5;
}
