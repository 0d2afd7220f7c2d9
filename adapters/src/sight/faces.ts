import { isInput } from '../engine/dom.ts';

/** What a person sees of a control: itself, or what its page shows in its place. Any one of them that is seen is enough. */
export function facesOf(element: Element): Element[] {
  const shell = element.closest('[class*="select__control"]');
  if (shell !== null) return [shell];
  if (element.nextElementSibling?.classList.contains('select2') === true) return [element.nextElementSibling];
  if (isInput(element) && (element.type === 'radio' || element.type === 'checkbox')) return [element, ...(element.labels ?? [])];
  return [element];
}

const small = { width: 5, height: 5 };
const boxed = { width: 16, height: 8 };

/** Pixels that have to be seen of a control for a person to use it. */
export function leastSeen(element: Element): { width: number; height: number } {
  const isBox = element.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
  return isBox ? boxed : small;
}

/** Whether what stands in the control is shown as text by itself. */
export function showsText(element: Element): boolean {
  return element.matches('textarea, select, input:not([type="radio"], [type="checkbox"], [type="file"])');
}
