import { all, one, textOf } from '../engine/dom.ts';
import { matchOption } from '../questions/match-option.ts';
import { press, pressKey, setValue, tellFocus, tick } from './events.ts';
import { when } from './when.ts';
import { wrongKind, type SetContext, type SetEnd, type Widget } from './widget.ts';

/** Options of a menu are there within this time; those that come from a server take longer. */
const menuOpens = 3_000;
const optionsCome = 10_000;
/** A menu that has its options with it shows them in this time. */
const offersAtOnce = 800;

function shellOf(input: HTMLElement): HTMLElement {
  return input.closest<HTMLElement>('.select-shell') ?? input.closest<HTMLElement>('[class*="select__control"]')?.parentElement ?? input;
}

function valuesOf(input: HTMLElement): string[] {
  const shell = shellOf(input);
  const many = all(shell, '[class*="multi-value__label"]').map(textOf);
  const single = textOf(one(shell, '[class*="single-value"], [class*="singleValue"]'));
  return many.length > 0 ? many : single === '' ? [] : [single];
}

function optionsIn(input: HTMLElement): HTMLElement[] {
  return all(shellOf(input), '[role="option"]');
}

/**
 * Opens the menu unless it is open. Where the page has not the focus (the person has just pressed a button in the panel) no focus event comes by
 * itself, and the menu waits for one.
 */
async function open(input: HTMLElement, { signal }: SetContext): Promise<boolean> {
  const isOpen = () => input.getAttribute('aria-expanded') === 'true';
  if (isOpen()) return true;
  press(input.closest('[class*="select__control"]') ?? input);
  await tick();
  if (!isOpen()) tellFocus(input, 'focus');
  await tick();
  if (!isOpen()) pressKey(input, 'ArrowDown');
  return (await when(input.ownerDocument, isOpen, menuOpens, signal)) === true;
}

/** Closes an open menu without touching anything else: the box it belongs to loses its focus. */
async function close(input: HTMLElement): Promise<void> {
  tellFocus(input, 'blur');
  input.blur();
  await tick();
}

type Pick = { label: string; type?: string };

/** Picks one option by its label. Menus that offer nothing by themselves are asked: their options come from a server. */
async function pick(input: HTMLInputElement, { label, type }: Pick, context: SetContext): Promise<SetEnd> {
  if (!(await open(input, context))) return { ok: false, reason: 'The menu did not open.' };
  const isOffering = () => optionsIn(input).length > 0;
  const offers = type === undefined && (await when(input.ownerDocument, isOffering, offersAtOnce, context.signal)) === true;
  if (!offers) setValue(input, type ?? searchText(label));
  const find = () => optionSaying(label, optionsIn(input));
  const option = offers ? find() : await when(input.ownerDocument, find, optionsCome, context.signal);
  if (option === undefined) return leaveEmpty(input, label);
  const chosen = textOf(option);
  press(option);
  return { ok: true, shows: [chosen] };
}

function optionSaying(label: string, options: HTMLElement[]): HTMLElement | undefined {
  const found = matchOption(
    label,
    options.map((option, index) => ({ label: textOf(option), value: String(index) })),
  );
  return found === undefined ? undefined : options[Number(found.value)];
}

async function leaveEmpty(input: HTMLInputElement, label: string): Promise<SetEnd> {
  const offered = optionsIn(input).length;
  if (input.value !== '') setValue(input, '');
  await close(input);
  return { ok: false, reason: offered === 0 ? 'The menu offered nothing.' : `None of its ${offered} options surely says “${label}”.` };
}

async function clear(input: HTMLElement): Promise<void> {
  for (let guard = 0; guard < 50 && valuesOf(input).length > 0; guard += 1) {
    const remove = one(shellOf(input), '[class*="multi-value__remove"], [data-testid="clear-selection"], [class*="clear-indicator"]');
    if (remove === null) return;
    press(remove);
    await tick();
  }
}

/** What a search box is asked: the first part of the place or name, which is all the servers match. */
function searchText(label: string): string {
  return label.split(',')[0] ?? label;
}

function reactSelect(options: { many: boolean; searches: boolean }): Widget {
  const pickAll = async (element: HTMLElement, labels: string[], context: SetContext): Promise<SetEnd> => {
    const input = element as HTMLInputElement;
    const shows: string[] = [];
    for (const label of labels) {
      const end = await pick(input, { label, ...(options.searches ? { type: searchText(label) } : {}) }, context);
      if (!end.ok) return end;
      shows.push(...end.shows);
      await when(input.ownerDocument, () => valuesOf(input).length >= shows.length, 1_000, context.signal);
    }
    if (options.many) await close(input);
    return { ok: true, shows };
  };
  const putBack = async (element: HTMLElement, before: string[], context: SetContext) => {
    await clear(element);
    if (before.length > 0) await pickAll(element, before, context);
  };
  return {
    read: ({ element }) => valuesOf(element),
    set: async ({ element }, value, context) => {
      if (value.type !== 'text' && value.type !== 'choice') return wrongKind;
      const labels = value.type === 'text' ? [value.text] : value.options.map(({ label }) => label);
      const before = valuesOf(element);
      if (options.many) await clear(element);
      const end = await pickAll(element, labels, context);
      if (!end.ok && options.many) await putBack(element, before, context);
      return end;
    },
    restore: async ({ element }, before, context) => putBack(element, before, context),
  };
}

export const reactSelectWidget = reactSelect({ many: false, searches: false });
export const reactSelectMultiWidget = reactSelect({ many: true, searches: false });
/** A menu filled by a server as one types: places and schools. */
export const reactSelectSearchWidget = reactSelect({ many: false, searches: true });

/** The country menu beside a phone: options read "United States +1", the chosen one shows only its dial code. */
export const phoneCountryWidget: Widget = {
  ...reactSelectWidget,
  set: async (candidate, value, context) => {
    const end = await reactSelectWidget.set(candidate, value, context);
    if (!end.ok) return end;
    const dialCode = /\+\d+/u.exec(end.shows[0] ?? '')?.[0];
    return { ok: true, shows: dialCode === undefined ? end.shows : [dialCode] };
  },
};
