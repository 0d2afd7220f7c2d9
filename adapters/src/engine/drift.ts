import type { Drift, FoundControl } from '@sincerely/shared';
import { health } from '../health.ts';
import type { AtsAdapter } from './ats-adapter.ts';
import { candidatesIn, skipped } from './candidates.ts';
import { all, firstOf, one, textOf } from './dom.ts';
import { formOf } from './find-controls.ts';
import { labelOf } from './labels.ts';
import { inOneLook } from '../sight/one-look.ts';
import { isForPeople } from './visible.ts';

/** What so large a part of so many checked forms had, and asked for, is expected on the next one; what an employer may leave out is not. */
const almostEvery = 0.9;
const enoughForms = 10;

/** How a page differs from what its adapter was verified against. Reads only; what it names is found by labels or left to the person. */
export function readDrift(document: Document, adapter: AtsAdapter, found: FoundControl[]): Drift[] {
  const form = formOf(document, adapter);
  if (form === null) return [];
  return [...movedForm(document, adapter), ...missingFields(adapter, found), ...inOneLook(() => unknownControls(form, adapter))];
}

function movedForm(document: Document, { form, against }: AtsAdapter): Drift[] {
  if (firstOf(document, form) !== null) return [];
  return [{ kind: 'form', what: '', sentence: `its form is not marked as on ${against}` }];
}

function missingFields({ id }: AtsAdapter, found: FoundControl[]): Drift[] {
  const { forms = 0, required = {} } = health[id] ?? {};
  const expected = forms < enoughForms ? [] : Object.keys(required).filter((key) => (required[key] ?? 0) / forms >= almostEvery);
  const mapped = new Set(found.flatMap((one) => (one.mapped === undefined ? [] : [one.mapped as string])));
  return expected
    .filter((key) => !mapped.has(key))
    .map((key) => ({
      kind: 'field',
      what: key,
      sentence: `the field ${key.replaceAll('-', ' ')} is not where it was on every form checked`,
    }));
}

/** Controls the page marks as required and the engine has no name for; in a place that says so, or by themselves. */
function unknownControls(form: Element, adapter: AtsAdapter): Drift[] {
  const claimed = candidatesIn(form, adapter).flatMap(({ element, members }) => [element, ...members]);
  const isFree = (element: Element) =>
    !claimed.some((own) => own === element || own.contains(element) || element.contains(own)) && element.closest(skipped(adapter)) === null;
  const alone = all(form, '[required], [aria-required="true"]').filter(
    (control) => isFree(control) && isForPeople(control) && one(control, adapter.upload.done) === null,
  );
  const places = adapter.labels.wrapper
    .flatMap((wrapper) => all(form, wrapper))
    .filter((place) => isRequiredPlace(place, adapter) && isFree(place) && isForPeople(place));
  const labels = [
    ...alone.map((element) => labelOf({ widget: 'unknown', element, members: [] }, adapter)),
    ...places.map((place) => textOf(firstOf(place, adapter.labels.text))),
  ];
  return [...new Set(labels)].map((what) => ({
    kind: 'control',
    what: what.slice(0, 1000),
    sentence: `“${what.slice(0, 80)}” is required and of a kind that is left to you`,
  }));
}

/** A place whose file has arrived has no control any more. */
function isRequiredPlace(place: Element, { labels, upload }: AtsAdapter): boolean {
  return firstOf(place, labels.required) !== null && one(place, upload.done) === null;
}
