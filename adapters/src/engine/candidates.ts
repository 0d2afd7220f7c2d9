import type { Candidate } from './candidate.ts';
import type { AtsAdapter } from './ats-adapter.ts';
import { all, attributeSelector, isInput, one, textOf } from './dom.ts';
import { isLure } from '../sight/lures.ts';
import { inOneLook } from '../sight/one-look.ts';
import { isFileForPeople, isForPeople } from './visible.ts';

/** Kinds of input that are never a control of the person's. */
const noControl = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'password']);

/** Parts of widgets that look like controls of their own. */
const innerParts =
  '.iti__dropdown-content, .iti__search-input, [role="listbox"], .select2-container, .select2-search, [id^="security-input-"]';

/** Nodes other extensions and captchas put into the page. */
const foreign =
  '[class*="captcha" i], [id*="captcha" i], [id^="turnstile"], sincerely-pill, [class^="jaf-"], [id^="jaf-"], [data-lastpass-root], grammarly-extension';

/** What is no control of the form, and everything inside it. */
export function skipped({ ignore }: AtsAdapter): string {
  return [...ignore, innerParts, foreign].join(', ');
}

/** The control that begins with this element, or null where it is none for people. */
export function candidateAt(form: Element, element: HTMLElement, adapter: AtsAdapter): Candidate | null {
  return element.closest(skipped(adapter)) === null ? inOneLook(() => readCandidate(form, element)) : null;
}

/** Every control of the form that is for people, each once, in the order of the page. */
export function candidatesIn(form: Element, adapter: AtsAdapter): Candidate[] {
  return inOneLook(() => readCandidates(form, adapter));
}

function readCandidates(form: Element, adapter: AtsAdapter): Candidate[] {
  const claimed = new Set<Element>();
  const found: Candidate[] = [];
  const skip = skipped(adapter);
  for (const element of all(
    form,
    'input, textarea, select, [role="radiogroup"], [role="group"], [role="checkbox"], [data-input-type="select"], [data-ui="add-section"], .add-another-button',
  )) {
    if (claimed.has(element) || element.closest(skip) !== null) continue;
    const candidate = readCandidate(form, element) ?? shownLater(element, adapter);
    if (candidate === null) continue;
    for (const member of [candidate.element, ...candidate.members, ...partsOf(candidate.element)]) claimed.add(member);
    found.push(candidate);
  }
  return found;
}

/** Controls inside a control, which belong to it. */
function partsOf(element: Element): Element[] {
  return element.childElementCount === 0 ? [] : all(element, 'input, [role="checkbox"], [role="radio"]');
}

/** A box the page shows once something else is answered: listed, so that nobody is surprised by it, but not written while it is hidden. */
function shownLater(element: HTMLElement, { later }: AtsAdapter): Candidate | null {
  return later !== undefined && isInput(element) && element.type === 'text' && element.closest(later) !== null
    ? single('text', element)
    : null;
}

function readCandidate(form: Element, element: HTMLElement): Candidate | null {
  if (isLure(element, '')) return null;
  const composite = readComposite(element);
  if (composite !== undefined) return composite;
  if (!isInput(element)) return readPlain(element);
  if (noControl.has(element.type)) return null;
  if (element.type === 'file') return isFileForPeople(element) ? single('file', element) : null;
  if (!isForPeople(element)) return null;
  if (element.type === 'radio' || element.type === 'checkbox') return readGroup(form, element);
  return single(widgetOfInput(element), element);
}

/** Widgets made of several elements, by their roles; undefined where the element is none of them. */
function readComposite(element: HTMLElement): Candidate | null | undefined {
  if (element.getAttribute('role') === 'radiogroup') return group('workable-radio', element, all(element, '[role="radio"]'));
  const add = addEntryOf(element);
  if (add !== null) return isForPeople(add) ? entryList(add) : null;
  if (element.dataset.inputType === 'select') return isForPeople(element) ? single('workable-select', element) : null;
  if (element.getAttribute('role') === 'group') return group('workable-checkbox-group', element, all(element, '[role="checkbox"]'));
  if (element.getAttribute('role') === 'checkbox') return isForPeople(element) ? single('workable-checkbox', element) : null;
  return readYesNo(element);
}

/** Two buttons that answer yes and no, with the box between them that keeps the answer. */
function readYesNo(element: HTMLElement): Candidate | null | undefined {
  if (!isInput(element) || element.type !== 'checkbox' || element.parentElement === null) return undefined;
  const siblings = [...element.parentElement.children].filter((child): child is HTMLElement => child !== element);
  if (siblings.length !== 2 || !siblings.every((child) => child.tagName === 'BUTTON' && textOf(child) !== '')) return undefined;
  return siblings.some(isForPeople) ? { widget: 'yes-no-buttons', element, members: siblings } : null;
}

const addEntry = '[data-ui="add-section"], .add-another-button';

function addEntryOf(element: HTMLElement): HTMLElement | null {
  if (element.matches(addEntry)) return element;
  return element.tagName === 'DIV' && element.dataset.ui !== undefined ? one(element, ':scope > div > [data-ui="add-section"]') : null;
}

/** A list that entries are added to: the list itself where it shows them, else the button that brings up the controls of one more. */
function entryList(button: HTMLElement): Candidate {
  const list = button.dataset.ui === 'add-section' ? button.parentElement?.closest<HTMLElement>('[data-ui]') : undefined;
  return list ? single('workable-entries', list) : single('greenhouse-add-entry', button);
}

function group(widget: Candidate['widget'], element: HTMLElement, members: HTMLElement[]): Candidate | null | undefined {
  if (members.length === 0) return element.tagName === 'FIELDSET' ? undefined : null;
  return members.some(isForPeople) ? { widget, element, members } : null;
}

function readPlain(element: HTMLElement): Candidate | null {
  if (element.tagName === 'SELECT') {
    const isSelect2 =
      element.classList.contains('select2-hidden-accessible') || element.nextElementSibling?.classList.contains('select2') === true;
    if (isSelect2) return single('select2', element);
    return isForPeople(element) ? single('select', element) : null;
  }
  return element.tagName === 'TEXTAREA' && isForPeople(element) ? single('textarea', element) : null;
}

function widgetOfInput(input: HTMLInputElement): Candidate['widget'] {
  if (input.closest('.phone-input__country') !== null) return 'phone-country';
  if (input.getAttribute('role') === 'combobox' && input.closest('.select-shell, [class*="select__control"]') !== null)
    return input.closest('[class*="value-container--is-multi"]') === null ? 'react-select' : 'react-select-multi';
  if (input.closest('.react-datepicker-wrapper') !== null || input.type === 'date' || input.type === 'month') return 'date';
  if (input.getAttribute('role') === 'combobox') return 'combobox';
  if (input.type === 'tel') return input.closest('[data-ui="phone"]') === null ? 'phone' : 'workable-phone';
  return 'text';
}

/** Boxes and buttons that share a name are one question; so are boxes in a place for several, each with a name of its own. */
function readGroup(form: Element, element: HTMLInputElement): Candidate {
  const together = element.type === 'checkbox' ? element.closest('.ashby-application-form-input-checkbox-group') : null;
  const members =
    together !== null
      ? all<HTMLInputElement>(together, 'input[type="checkbox"]').filter(isForPeople)
      : element.name === ''
        ? [element]
        : all<HTMLInputElement>(form, `input[type="${element.type}"]${attributeSelector('name', element.name)}`).filter(isForPeople);
  if (element.type === 'radio') return { widget: 'radio-group', element, members };
  const isAlone =
    members.length <= 1 && element.closest('fieldset.checkbox, ul[data-qa="checkboxes"], [data-qa="candidatePronounsCheckboxes"]') === null;
  return { widget: isAlone ? 'checkbox' : 'checkbox-group', element, members };
}

function single(widget: Candidate['widget'], element: HTMLElement): Candidate {
  return { widget, element, members: [] };
}
