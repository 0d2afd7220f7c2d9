import { realmOf } from '../engine/dom.ts';
import { outward, styleOf } from './around.ts';

type Point = { x: number; y: number };

/** Where an element is looked at: its middle, and a bit in from its corners. */
const places = [
  [0.5, 0.5],
  [0.2, 0.3],
  [0.8, 0.3],
  [0.2, 0.7],
  [0.8, 0.7],
] as const;

/**
 * Whether most of an element lies under something that cannot be seen through, or is cut away. It is scrolled to where it can be looked at, and back
 * again before the page is drawn.
 */
export function isCovered(element: Element): boolean {
  if (isMostlyOpen(element)) return false;
  const back = scrollTo(element);
  const isOpen = isMostlyOpen(element);
  back();
  return !isOpen;
}

function isMostlyOpen(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const points = places.map(([x, y]) => ({ x: left + width * x, y: top + height * y }));
  return points.filter((point) => isOpenAt(element, point)).length * 2 > points.length;
}

/** Scrolls all that is around the element so that it is in the middle; the answer puts it back. */
function scrollTo(element: Element): () => void {
  const page = realmOf(element);
  const { scrollX, scrollY } = page;
  const before = outward(element).map((around) => ({ around, left: around.scrollLeft, top: around.scrollTop }));
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return () => {
    for (const { around, left, top } of before)
      if (around.scrollLeft !== left || around.scrollTop !== top) around.scrollTo({ left, top, behavior: 'instant' });
    page.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

/** Whether a person looking at this point sees the element. */
export function isOpenAt(element: Element, point: Point): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = root.elementsFromPoint(point.x, point.y);
  const at = found.findIndex((one) => element.contains(one));
  if (at === -1) return false;
  return !found.slice(0, at).some((over) => hides(over, element)) && !letsClicksThrough(element, point);
}

/** What is around the element is over it by what CSS adds to it, or where the element was put behind it. */
function hides(over: Element, element: Element): boolean {
  const painted = over.contains(element) ? (['::before', '::after'] as const).filter((pseudo) => isPainted(styleOf(over, pseudo))) : [];
  return painted.length > 0 ? painted.some((pseudo) => isSolid(over, pseudo)) : isSolid(over);
}

const pictures = new Set(['IMG', 'CANVAS', 'VIDEO', 'IFRAME', 'OBJECT', 'EMBED', 'PICTURE']);

/** Whether what is behind it cannot be seen. */
function isSolid(element: Element, pseudo?: '::before' | '::after'): boolean {
  const style = styleOf(element, pseudo);
  if (pseudo !== undefined && !isPainted(style)) return false;
  if (Number(style.opacity) < 0.5) return false;
  if (pseudo === undefined && pictures.has(element.tagName)) return true;
  return style.backgroundImage !== 'none' || alphaOf(style.backgroundColor) > 0.5 || /blur/u.test(style.backdropFilter ?? '');
}

/** Whether CSS adds anything there. */
function isPainted({ content }: CSSStyleDeclaration): boolean {
  return content !== '' && content !== 'none' && content !== 'normal';
}

function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const alpha = /[,/]\s*(?<alpha>[\d.]+%?)\)$/u.exec(colour.startsWith('rgb(') ? '' : colour)?.groups?.alpha;
  return alpha === undefined ? 1 : Number.parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1);
}

/** Covers that clicks go through are in no list of what is at a point. */
function letsClicksThrough(element: Element, { x, y }: Point): boolean {
  const isThere = (other: Element) => {
    const { left, right, top, bottom } = other.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  };
  const others = [...element.ownerDocument.body.querySelectorAll('*')].filter((one) => !one.contains(element) && !element.contains(one));
  const covers = others.filter((one) => isThere(one) && styleOf(one).pointerEvents === 'none' && isSolid(one) && isOver(one, element));
  return (
    covers.some((one) => one.checkVisibility({ visibilityProperty: true })) ||
    [...outward(element), element.ownerDocument.body].some((around) => isPaintedOver(around))
  );
}

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
