import { realmOf } from '../engine/dom.ts';
import { onceALook } from './one-look.ts';

/** An element and all that is around it, as it is drawn: also across shadow roots and through slots. */
export const outward = onceALook((element: Element): Element[] => {
  const found: Element[] = [];
  for (let at: Element | null = element; at !== null; at = drawnIn(at)) found.push(at);
  return found;
});

/** What an element is drawn in. */
export function drawnIn(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const parent = element.parentNode;
  return element.parentElement ?? (parent !== null && 'host' in parent ? (parent as ShadowRoot).host : null);
}

export function styleOf(element: Element, pseudo?: '::before' | '::after'): CSSStyleDeclaration {
  return realmOf(element).getComputedStyle(element, pseudo);
}
