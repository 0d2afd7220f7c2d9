import type { Outcome } from '@sincerely/shared';
import type { AtsAdapter } from './ats-adapter.ts';
import { candidatesIn } from './candidates.ts';
import { all, textOf } from './dom.ts';
import { formOf } from './find-controls.ts';
import { labelOf } from './labels.ts';

/** What the page says of single controls, with the words it puts beside them. */
export function errorsOn(document: Document, adapter: AtsAdapter): Outcome['errors'] {
  const form = formOf(document, adapter);
  if (form === null) return [];
  const marked = candidatesIn(form, adapter).filter(({ element, members }) =>
    [element, ...members].some((control) => control.matches(adapter.errors.control) || control.closest('[data-error="true"]') !== null),
  );
  const ofControls = marked.map((candidate) => ({ label: labelOf(candidate, adapter), message: errorTextOf(candidate.element, adapter) }));
  const ofPage = adapter.errors.page
    ? all(document, adapter.errors.page)
        .filter((element) => element.checkVisibility())
        .map((element) => ({ label: '', message: textOf(element) }))
    : [];
  return [...ofControls, ...ofPage];
}

function errorTextOf(element: Element, adapter: AtsAdapter): string {
  const ids = [element.getAttribute('aria-errormessage'), ...(element.getAttribute('aria-describedby') ?? '').split(/\s+/u)].filter(
    (id): id is string => id?.endsWith('error') === true,
  );
  const named = ids.map((id) => textOf(element.ownerDocument.getElementById(id))).find(Boolean);
  return (
    named ??
    adapter.errors.message.map((selector) => textOf(element.parentElement?.querySelector(selector))).find(Boolean) ??
    'The page marks this as wrong.'
  );
}
