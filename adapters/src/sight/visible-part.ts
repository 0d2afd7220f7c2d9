import { realmOf } from '../engine/dom.ts';
import { drawnIn, styleOf } from './around.ts';
import { onceALook } from './one-look.ts';

/** A part of the page in pixels, from the corner of what is seen of it now. */
export type Part = { left: number; top: number; right: number; bottom: number };

/** Wider than any screen a form is made for: what is beyond it sideways was put out of the way. */
const widest = 1_600;
/** A field this far from its own form was put out of the way. */
const farthest = 400;

/**
 * What a person can come to see of an element by scrolling: less what is cut off around it, and nothing where it lies outside of all they can scroll
 * to. Undefined: nothing.
 */
export function visiblePart(element: Element): Part | undefined {
  let part: Part | undefined = element.getBoundingClientRect();
  let { position } = styleOf(element);
  if (isClipped(styleOf(element))) return undefined;
  for (let around = heldBy(element, position); around !== undefined; around = heldBy(around, position)) {
    const style = styleOf(around);
    if (isClipped(style)) return undefined;
    if (isOut(position, style)) continue;
    part = part && cutBy(around, style, part);
    if (part === undefined) return undefined;
    position = style.position;
  }
  return isInPage(element, part, position === 'fixed') ? part : undefined;
}

/** The next element around that may cut, clip or hold what is in it. */
function heldBy(element: Element, position: string): Element | undefined {
  return position === 'absolute' || position === 'fixed' ? (drawnIn(element) ?? undefined) : frameOf(element);
}

/** Of what stands in the flow of its page: most of what is around it does nothing to it. */
const frameOf: (element: Element) => Element | undefined = onceALook((element) => {
  const around = drawnIn(element);
  return around === null || isFrame(styleOf(around)) ? (around ?? undefined) : frameOf(around);
});

function isFrame({ position, overflowX, overflowY }: CSSStyleDeclaration): boolean {
  return position !== 'static' || overflowX !== 'visible' || overflowY !== 'visible';
}

/** The way pages hide what only a screen reader is to have. */
function isClipped({ clip, position }: CSSStyleDeclaration): boolean {
  return clip.startsWith('rect') && (position === 'absolute' || position === 'fixed');
}

/** Whether what is placed by itself is not held by this element around it. */
function isOut(position: string, { position: around, transform, filter }: CSSStyleDeclaration): boolean {
  const holdsFixed = transform !== 'none' || filter !== 'none';
  return position === 'fixed' ? !holdsFixed : position === 'absolute' && around === 'static' && !holdsFixed;
}

function cutBy(around: Element, { overflowX, overflowY }: CSSStyleDeclaration, part: Part): Part | undefined {
  const isRoot = around.parentElement === null;
  const isPagesOwn = around.tagName === 'BODY' && styleOf(around.ownerDocument.documentElement).overflow === 'visible';
  if (isRoot || isPagesOwn || (overflowX === 'visible' && overflowY === 'visible')) return part;
  const box = around.getBoundingClientRect();
  const across = cutAxis(overflowX, [part.left, part.right], [box.left, box.right], [around.scrollLeft, around.scrollWidth]);
  const down = cutAxis(overflowY, [part.top, part.bottom], [box.top, box.bottom], [around.scrollTop, around.scrollHeight]);
  return across && down && { left: across[0], right: across[1], top: down[0], bottom: down[1] };
}

type Span = [from: number, to: number];

/** Along one axis: what is in the box, or what of it comes into the box by scrolling. */
function cutAxis(overflow: string, [from, to]: Span, [start, end]: Span, [scrolled, whole]: Span): Span | undefined {
  if (overflow === 'visible') return [from, to];
  const isIn = to > start && from < end;
  if (isIn && overflow !== 'auto' && overflow !== 'scroll') return [Math.max(from, start), Math.min(to, end)];
  if (overflow !== 'auto' && overflow !== 'scroll') return undefined;
  const isScrolledTo = to - start + scrolled > 0 && from - start + scrolled < Math.max(whole, end - start);
  return isScrolledTo ? [start, start + Math.min(to - from, end - start)] : undefined;
}

function isInPage(element: Element, part: Part, isFixed: boolean): boolean {
  const { scrolled, size } = sheetOf(element.ownerDocument);
  if (isFixed) return part.right > 0 && part.bottom > 0 && part.left < size.across && part.top < size.down;
  const isOnIt = part.right + scrolled.across > 0 && part.bottom + scrolled.down > 0 && part.left + scrolled.across < size.reached;
  return isOnIt && isNearItsForm(element, part);
}

/** How far a page is scrolled, how large its window is, and how far across people can get. */
const sheetOf = onceALook((document: Document) => {
  const root = document.documentElement;
  const { scrollX, scrollY, innerWidth, innerHeight } = realmOf(root);
  const reached = styleOf(root).overflowX === 'hidden' ? root.clientWidth : Math.max(root.clientWidth, widest);
  return { scrolled: { across: scrollX, down: scrollY }, size: { across: innerWidth, down: innerHeight, reached } };
});

function isNearItsForm(element: Element, part: Part): boolean {
  const whole = element.closest('form');
  const form = whole === null ? undefined : rectOf(whole);
  if (form === undefined || form.width === 0 || form.height === 0) return true;
  const across = Math.max(form.left - part.right, part.left - form.right);
  const down = Math.max(form.top - part.bottom, part.top - form.bottom);
  return Math.max(across, down) < farthest;
}

const rectOf = onceALook((element: Element) => element.getBoundingClientRect());
