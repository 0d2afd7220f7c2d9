import { realmOf } from '../engine/dom.ts';
import { outward, styleOf } from './around.ts';
import { isPainted, isSolid } from './paint.ts';
import { letsClicksThrough, type Point } from './clicked-through.ts';

/** Where an element is looked at: its middle, and a bit in from its corners. */
const places = [
  [0.5, 0.5],
  [0.2, 0.3],
  [0.8, 0.3],
  [0.2, 0.7],
  [0.8, 0.7],
] as const;
const most = 3;

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
  let open = 0;
  for (const [at, [x, y]] of places.entries()) {
    if (isOpenAt(element, { x: left + width * x, y: top + height * y })) open += 1;
    if (open === most || at + 1 - open === most) break;
  }
  return open === most;
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
