import type { AtsAdapter } from '../engine/ats-adapter.ts';
import { candidatesIn } from '../engine/candidates.ts';
import { one } from '../engine/dom.ts';
import { placesOfControls } from '../engine/form-like.ts';
import { labelOf } from '../engine/labels.ts';
import { fieldOfLabel } from '../questions/field-of-label.ts';

/** Why a page has no form to fill: nothing to fill in, a sign-in, a payment, or too little of what every application asks for. */
export type NoForm = 'nothing' | 'sign-in' | 'payment' | 'too-little';

/** Forms that take these are never for applying. */
const signsIn =
  'input[type="password"], [autocomplete~="current-password"], [autocomplete~="new-password"], [autocomplete~="one-time-code"]';
const pays = '[autocomplete*="cc-" i]';

const fewestFields = 3;

/** The form once found stays the form: a page may take the file's box away when its file has arrived. */
const known = new WeakMap<Document, Element>();

/** The application form of a page of no known ATS, or null. */
export function applicationFormIn(document: Document, adapter: AtsAdapter): Element | null {
  const before = known.get(document);
  if (before?.isConnected && forbidden(before) === undefined) return before;
  const form = placesOfControls(document).find(({ place }) => whyNot(place, adapter) === undefined)?.place ?? null;
  if (form === null) known.delete(document);
  else known.set(document, form);
  return form;
}

/** What speaks against the form that looks most like one; of a page that has an application form, undefined. */
export function whyNoForm(document: Document, adapter: AtsAdapter): NoForm | undefined {
  if (applicationFormIn(document, adapter) !== null) return undefined;
  if (one(document, pays) !== null) return 'payment';
  if (one(document, signsIn) !== null) return 'sign-in';
  const [most] = placesOfControls(document);
  return most === undefined ? 'nothing' : (whyNot(most.place, adapter) ?? 'nothing');
}

function whyNot(place: Element, adapter: AtsAdapter): NoForm | undefined {
  // What is around controls without a form must not reach into another form.
  if (place.tagName !== 'FORM' && one(place, 'form') !== null) return 'nothing';
  return forbidden(place) ?? (asksWhatApplicationsAsk(place, adapter) ? undefined : 'too-little');
}

function forbidden(place: Element): NoForm | undefined {
  if (one(place, pays) !== null) return 'payment';
  return one(place, signsIn) === null ? undefined : 'sign-in';
}

/** A name, an e-mail address and a file, and some fields more than a newsletter has. */
function asksWhatApplicationsAsk(place: Element, adapter: AtsAdapter): boolean {
  const candidates = candidatesIn(place, adapter);
  const keys = new Set(
    candidates.map((candidate) =>
      fieldOfLabel({ label: labelOf(candidate, adapter), widget: candidate.widget }, candidate.element.getAttribute('autocomplete') ?? ''),
    ),
  );
  const hasName = keys.has('name') || keys.has('given-name') || keys.has('family-name');
  const hasFile = candidates.some(({ widget }) => widget === 'file');
  keys.delete(undefined);
  return keys.size >= fewestFields && hasName && keys.has('email') && hasFile;
}
