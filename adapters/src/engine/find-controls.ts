import type { Found, FoundControl, FoundField, Question } from '@sincerely/shared';
import { fieldPolicies, type FieldKey } from '@sincerely/shared/field-keys';
import { fieldOfLabel } from '../questions/field-of-label.ts';
import { intentOf } from '../questions/intent-of.ts';
import type { AtsAdapter, SchemaControl } from './ats-adapter.ts';
import type { Candidate } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { describeControl } from './describe-control.ts';
import { all, firstOf } from './dom.ts';
import { formLike } from './form-like.ts';
import { selectorsIn } from './selectors.ts';

/** The page's form, or what is like one where the form is not marked as it was; null where there is none. */
export function formOf(document: Document, adapter: AtsAdapter): Element | null {
  if (adapter.findForm !== undefined) return adapter.findForm(document, adapter);
  return firstOf(document, adapter.form) ?? formLike(document, adapter);
}

/** Every control of the form, each claimed once: as a field where its meaning is fixed, else as a question. */
export function findControls(document: Document, adapter: AtsAdapter, remote?: Map<string, SchemaControl>): Found[] {
  const form = formOf(document, adapter);
  if (form === null) return [];
  const schema: Map<string, SchemaControl> = remote ?? adapter.schema?.(document) ?? new Map();
  const look: Look = { fields: fieldsIn(form, adapter), selectorOf: selectorsIn(document), adapter, schema };
  return candidatesIn(form, adapter)
    .map((candidate) => claim(candidate, look))
    .filter((found) => found.kind === 'question' || fieldPolicies[found.key] !== 'never');
}

export function findFields(document: Document, adapter: AtsAdapter): FoundField[] {
  return findControls(document, adapter).filter((found) => found.kind === 'field');
}

export function findQuestions(document: Document, adapter: AtsAdapter): Question[] {
  return findControls(document, adapter).filter((found) => found.kind === 'question');
}

/** What one look at a form knows before it comes to the single controls. */
type Look = {
  fields: Map<Element, FieldKey>;
  selectorOf: (element: Element) => string;
  adapter: AtsAdapter;
  schema: Map<string, SchemaControl>;
};

function claim(candidate: Candidate, { fields, selectorOf, adapter, schema }: Look): Found {
  const mapped = [candidate.element, ...candidate.members].map((control) => fields.get(control)).find((key) => key !== undefined);
  const widget = mapped === undefined ? undefined : adapter.fields[mapped]?.widget;
  const typed = widget === undefined ? candidate : { ...candidate, widget };
  const control = describeControl(typed, selectorOf(candidate.element), adapter, schema);
  if (mapped !== undefined) return { ...control, kind: 'field', key: mapped, by: 'adapter' };
  return byMeaning(control, candidate);
}

/** What the adapter's map leads to, each element under the first key that finds it: one query a key instead of one test a control and key. */
function fieldsIn(form: Element, { fields }: AtsAdapter): Map<Element, FieldKey> {
  const keys = new Map<Element, FieldKey>();
  for (const [key, { locators }] of Object.entries(fields))
    for (const element of all(form, locators.join(', '))) if (!keys.has(element)) keys.set(element, key as FieldKey);
  return keys;
}

function byMeaning(control: FoundControl, { element }: Candidate): Found {
  const key = fieldOfLabel(control, element.getAttribute('autocomplete') ?? '');
  if (key !== undefined) return { ...control, kind: 'field', key, by: fieldOfLabel(control, '') === key ? 'label' : 'autocomplete' };
  const intent = intentOf(control);
  return { ...control, kind: 'question', ...(intent === undefined ? {} : { intent }) };
}
