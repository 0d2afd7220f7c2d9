import type { FoundControl } from '@sincerely/shared';
import { fieldPolicies, type FieldKey } from '@sincerely/shared/field-keys';
import type { AtsAdapter, SchemaControl } from './ats-adapter.ts';
import type { Candidate } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { describeControl } from './describe-control.ts';
import { all, firstOf } from './dom.ts';
import { formLike } from './form-like.ts';
import { isLure } from '../sight/lures.ts';
import { inOneLook } from '../sight/one-look.ts';
import { selectorsIn } from './selectors.ts';

/** The page's form, or what is like one where the form is not marked as it was; null where there is none. */
export function formOf(document: Document, adapter: AtsAdapter): Element | null {
  if (adapter.findForm !== undefined) return adapter.findForm(document, adapter);
  return firstOf(document, adapter.form) ?? formLike(document, adapter);
}

/** Every control of the form, each claimed once, as the page has it. What it asks is told by `nameControls`, away from the page. */
export function findControls(document: Document, adapter: AtsAdapter, remote?: Map<string, SchemaControl>): FoundControl[] {
  const form = formOf(document, adapter);
  if (form === null) return [];
  const schema: Map<string, SchemaControl> = remote ?? adapter.schema?.(document) ?? new Map();
  const look: Look = { fields: fieldsIn(form, adapter), selectorOf: selectorsIn(document), adapter, schema };
  return inOneLook(() => candidatesIn(form, adapter).map((candidate) => ({ candidate, control: claim(candidate, look) })))
    .filter(({ candidate, control }) => !isLure(candidate.element, `${control.label} ${control.help}`))
    .map(({ control }) => control)
    .filter(({ mapped }) => mapped === undefined || fieldPolicies[mapped] !== 'never');
}

/** What one look at a form knows before it comes to the single controls. */
type Look = {
  fields: Map<Element, FieldKey>;
  selectorOf: (element: Element) => string;
  adapter: AtsAdapter;
  schema: Map<string, SchemaControl>;
};

function claim(candidate: Candidate, { fields, selectorOf, adapter, schema }: Look): FoundControl {
  const mapped = [candidate.element, ...candidate.members].map((control) => fields.get(control)).find((key) => key !== undefined);
  const widget = mapped === undefined ? undefined : adapter.fields[mapped]?.widget;
  const typed = widget === undefined ? candidate : { ...candidate, widget };
  const control = describeControl(typed, selectorOf(candidate.element), adapter, schema);
  return mapped === undefined ? control : { ...control, mapped };
}

/** What the adapter's map leads to, each element under the first key that finds it: one query a key instead of one test a control and key. */
function fieldsIn(form: Element, { fields }: AtsAdapter): Map<Element, FieldKey> {
  const keys = new Map<Element, FieldKey>();
  for (const [key, { locators }] of Object.entries(fields))
    for (const element of all(form, locators.join(', '))) if (!keys.has(element)) keys.set(element, key as FieldKey);
  return keys;
}
