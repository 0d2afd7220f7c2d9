import type { AtsAdapter } from './ats-adapter.ts';
import type { Candidate } from './candidate.ts';
import { all, firstOf, one, textOf } from './dom.ts';

/** What marks a label as required or optional and is no part of the question. */
const marks = /[*✱]+|\((optional|facultatif|optionnel|opcional|facoltativo|optioneel)\)/giu;

export function cleanLabel(text: string): string {
  return text.replaceAll(marks, ' ').replaceAll(/\s+/gu, ' ').trim();
}

/** The question as people read it: from the adapter's own place, else by ARIA and `<label>`. */
export function labelOf(candidate: Candidate, adapter: AtsAdapter): string {
  const { element } = candidate;
  // One box by itself is a member of nothing: its label is the question.
  const isGroup = candidate.members.length > 0 && candidate.widget !== 'checkbox';
  const own = [
    () => byWrapper(element, adapter),
    () => byList(candidate),
    () => byAria(element),
    ...(isGroup ? [() => byLegend(element)] : [() => byLabel(element)]),
    () => element.getAttribute('aria-label') ?? '',
    () => element.getAttribute('placeholder') ?? '',
  ];
  for (const read of own) {
    const text = cleanLabel(read());
    if (text !== '') return text;
  }
  return '';
}

function byWrapper(element: Element, adapter: AtsAdapter): string {
  const wrapper = adapter.labels.wrapper.map((selector) => element.closest(selector)).find((found) => found !== null);
  return wrapper ? textOf(firstOf(wrapper, adapter.labels.text)) : '';
}

/** A list of entries is named beside its button; a button by itself. */
function byList({ widget, element }: Candidate): string {
  if (widget === 'workable-entries') return textOf(one(element, '[id$="_label"]'));
  return widget === 'greenhouse-add-entry' ? textOf(element) : '';
}

/** A control made of several elements may be labelled by the one inside that has the focus. A file's button describes itself, not the question. */
function byAria(element: Element): string {
  const labelled = element.hasAttribute('aria-labelledby') ? element : one(element, '[role="combobox"][aria-labelledby]');
  const ids = (labelled?.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter((id) => id !== '' && !id.startsWith('description_'));
  return ids.map((id) => textOf(element.ownerDocument.getElementById(id))).join(' ');
}

function byLegend(element: Element): string {
  return textOf(element.closest('fieldset')?.querySelector('legend'));
}

function byLabel(element: Element): string {
  const label = labelFor(element) ?? element.closest('label');
  return textOf((label && one(label, '[id$="_label"]')) ?? label);
}

/** The label that names the element by its id. The list of an element's labels is made by a walk over the whole page. */
function labelFor(element: Element): Element | undefined {
  if (element.id === '') return undefined;
  return [...((element as HTMLInputElement).labels ?? [])].find(({ htmlFor }) => htmlFor === element.id);
}

/** What one option of a group is called. */
export function optionLabelOf(member: Element): string {
  const isButton = member.tagName === 'BUTTON';
  const text = byAria(member) && member.getAttribute('role') !== null ? lastAria(member) : isButton ? textOf(member) : byLabel(member);
  return cleanLabel(text || (member as HTMLInputElement).value || '');
}

/** Options are labelled by their question and then by themselves. */
function lastAria(member: Element): string {
  const id = (member.getAttribute('aria-labelledby') ?? '').split(/\s+/u).at(-1) ?? '';
  return textOf(member.ownerDocument.getElementById(id));
}

/** What is said beside the question: by ARIA, or where the page numbers its descriptions by the control. */
export function helpOf(element: Element): string {
  const described = (element.getAttribute('aria-describedby') ?? '').split(/\s+/u).filter((id) => /(description|helper|help)$/u.test(id));
  const ids = new Set(element.id === '' ? described : [`${element.id}-description`, ...described]);
  return cleanLabel([...ids].map((id) => textOf(element.ownerDocument.getElementById(id))).join(' '));
}

/** The heading the control stands under. */
export function sectionOf(element: Element, adapter: AtsAdapter): string {
  for (const selector of adapter.labels.section) {
    const [wrapper, heading] = selector.split(' >> ');
    const found = element.closest(wrapper ?? '');
    if (found && heading) return textOf(one(found, heading));
  }
  return '';
}

export function isRequired({ element, members }: Candidate, adapter: AtsAdapter): boolean {
  const controls = [element, ...members, ...(element.matches('div') ? all(element, 'input') : [])];
  if (controls.some((control) => control.getAttribute('aria-required') === 'true' || control.hasAttribute('required'))) return true;
  const wrapper = adapter.labels.wrapper.map((selector) => element.closest(selector)).find((found) => found !== null);
  return wrapper ? firstOf(wrapper, adapter.labels.required) !== null : false;
}
