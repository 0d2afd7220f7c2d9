import { all, textOf } from '../engine/dom.ts';
import { matchPlace } from '../places/match-place.ts';
import { matchOption } from '../questions/match-option.ts';
import { press, pressKey, setValue, tellFocus, tick } from './events.ts';
import { when } from './when.ts';
import { wrongKind, type SetContext, type SetEnd, type Widget } from './widget.ts';

const optionsCome = 5_000;
/** Of options that are there, the meant one comes within this time, or not. */
const searchSettles = 2_000;
const listCloses = 1_000;

type Find = (options: HTMLElement[]) => HTMLElement | undefined;

function isOpen(input: HTMLElement): boolean {
  return input.getAttribute('aria-expanded') === 'true';
}

/** Options of the list the box names as its own; without a name, of the only one that is seen, wherever the page has put it. */
function optionsOf(input: HTMLElement): HTMLElement[] {
  const document = input.ownerDocument;
  const id = input.getAttribute('aria-controls') ?? input.getAttribute('aria-owns');
  const named = id === null ? null : document.getElementById(id);
  const seen = named === null ? all(document, '[role="listbox"]').filter((list) => list.checkVisibility()) : [named];
  return seen.length === 1 && seen[0] !== undefined ? all(seen[0], '[role="option"]') : [];
}

/** Closes the list. While one is open, a page may hide everything else from assistive software, and from us. */
async function close(input: HTMLInputElement): Promise<void> {
  pressKey(input, 'Escape');
  tellFocus(input, 'blur');
  input.blur();
  await tick();
  await when(input.ownerDocument, () => !isOpen(input), listCloses);
}

async function empty(input: HTMLInputElement): Promise<void> {
  setValue(input, '');
  await close(input);
}

/** Types what the list is searched by, and picks the option that is surely meant; leaves the box empty where none is. */
async function choose(input: HTMLInputElement, search: string, find: Find, { signal }: SetContext): Promise<SetEnd> {
  const document = input.ownerDocument;
  input.focus({ preventScroll: true });
  tellFocus(input, 'focus');
  press(input);
  setValue(input, search);
  const came = await when(document, () => optionsOf(input).length > 0, optionsCome, signal);
  const option = came && (await when(document, () => find(optionsOf(input)), searchSettles, signal));
  if (option === undefined) {
    const offered = optionsOf(input).length;
    await empty(input);
    return { ok: false, reason: offered === 0 ? 'The list offered nothing.' : 'The list offered nothing that is surely meant.' };
  }
  const shows = textOf(option);
  press(option);
  await when(document, () => input.value === shows && !isOpen(input), listCloses, signal);
  if (isOpen(input)) await close(input);
  return { ok: true, shows: [shows] };
}

const saying = (label: string): Find => {
  return (options) => {
    const found = matchOption(
      label,
      options.map((option, index) => ({ label: textOf(option), value: String(index) })),
    );
    return found === undefined ? undefined : options[Number(found.value)];
  };
};

function combobox(findFor: (text: string) => Find): Widget {
  const pick = (element: HTMLElement, text: string, context: SetContext) =>
    choose(element as HTMLInputElement, text.split(',')[0] ?? text, findFor(text), context);
  return {
    read: ({ element }) => ((element as HTMLInputElement).value.trim() === '' ? [] : [(element as HTMLInputElement).value]),
    set: async ({ element }, value, context) => {
      if (value.type === 'text') return pick(element, value.text, context);
      return value.type === 'choice' ? pick(element, value.options[0]?.label ?? '', context) : wrongKind;
    },
    restore: async ({ element }, before, context) => {
      if (before[0] === undefined) await empty(element as HTMLInputElement);
      else await pick(element, before[0], context);
    },
  };
}

/** A box with a list of its own, which may stand elsewhere in the page and come from a server. Text without a pick counts as empty. */
export const comboboxWidget = combobox(saying);

/** The same for places. */
export const comboboxPlaceWidget = combobox((text) => (options) => matchPlace(text, options, textOf));
