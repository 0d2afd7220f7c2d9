import { realmOf } from '../engine/dom.ts';
import { onceALook } from './one-look.ts';

/** Where a control's form would be sent other than to the page's own site, as the form and its buttons say. Origins, or schemes that have none. */
export function foreignTargets(element: Element): string[] {
  const form = (element as Partial<HTMLInputElement>).form ?? element.closest('form');
  return form === null ? [] : targetsOf(form);
}

const targetsOf = onceALook((form: HTMLFormElement): string[] => {
  const { origin } = realmOf(form);
  return [attributeOf(form, 'action'), ...formActions(form)]
    .map((target) => originOf(target, form.ownerDocument.baseURI, origin))
    .filter((target) => target !== origin);
});

/** A control with such a name would stand in the place of the form's own method. */
function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

function formActions(form: Element): string[] {
  return [...Element.prototype.querySelectorAll.call(form, '[formaction]')].map((button) => attributeOf(button, 'formaction'));
}

function originOf(target: string, base: string, own: string): string {
  if (target === '' || !URL.canParse(target, base)) return own;
  const { origin, protocol } = new URL(target, base);
  return origin === 'null' ? protocol : origin;
}
