import { findControls, formLike, nameControls, type AtsAdapter } from '@sincerely/adapters';
import type { Found, Profile } from '@sincerely/shared';
import { planHere } from '../../engine/page/plan-here.ts';
import { sanitise } from './sanitise.ts';
import { stableSelector } from './stable-selector.ts';

/** What a page lets the generator say of its ATS. */
export type Draft = {
  form: string;
  submit: string | undefined;
  /** Fields whose meaning was recognised and whose place has a name that will last. */
  fields: { key: string; locator: string }[];
  /** Controls that someone has to decide about. */
  undecided: { label: string; widget: string; place: string }[];
  /** The form alone, without what a fixture may not hold. */
  fixture: string;
};

/** Reads this document as the page of an unknown ATS; null where nothing in it is like an application form. */
export function draftHere(url: string, profile: Profile): Draft | null {
  sanitise(document);
  const place = placeOf(formLike(document, { application: /./u }, url));
  if (place === undefined) return null;
  const adapter = unknownAts(place.selector);
  const found = findControls(document, adapter);
  const plan = planHere(found, url, adapter, {
    profile,
    documents: { resume: { name: 'cv.pdf' }, coverLetter: { name: 'letter.pdf', text: 'Dear all' } },
  });
  const sure = new Map(
    plan.items.flatMap((item) => (item.action === 'fill' && item.confidence === 'ready' ? [[item.ref, item.shown] as const] : [])),
  );
  for (const { selector, ref } of found) at(selector)?.setAttribute('data-expect', sure.has(ref) ? `fill:${sure.get(ref)}` : '?');
  const submit = place.element.querySelector('button[type="submit"], input[type="submit"], button[class*="submit" i]');
  return {
    form: place.selector,
    submit: submit === null ? undefined : stableSelector(submit),
    fields: nameControls(found).flatMap(fieldOf),
    undecided: found.filter(({ ref }) => !sure.has(ref)).map(({ label, widget, selector }) => ({ label, widget, place: selector })),
    fixture: place.element.outerHTML,
  };
}

function at(selector: string): Element | null {
  return document.querySelector(selector);
}

/** The form, or what is around it, by a name that will last. */
function placeOf(form: Element | null): { element: Element; selector: string } | undefined {
  for (let element = form; element !== null && element !== document.body; element = element.parentElement) {
    const selector = stableSelector(element);
    if (selector !== undefined) return { element, selector };
  }
  return form === null ? undefined : { element: document.body, selector: 'body' };
}

function fieldOf(found: Found): Draft['fields'] {
  const element = at(found.selector);
  const locator = element === null ? undefined : stableSelector(element);
  return found.kind === 'field' && locator !== undefined ? [{ key: found.key, locator }] : [];
}

function unknownAts(form: string): AtsAdapter {
  return {
    id: 'unknown',
    name: 'Unknown',
    version: 0,
    lastVerified: '',
    against: '',
    matches: [],
    address: [],
    application: /./u,
    posting: { title: [] },
    form: [form],
    fields: {},
    labels: { text: [], wrapper: [], section: [], required: [] },
    ignore: ['[data-expect="leave"]'],
    upload: { done: '[data-none]', within: 0, overwrites: false },
    actions: { submit: '[data-none]' },
    outcomes: {},
    errors: { control: '[aria-invalid="true"]', message: [] },
  };
}
