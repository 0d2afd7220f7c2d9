import { all, one, textOf } from '../engine/dom.ts';
import { matchPlace } from '../places/match-place.ts';
import { pressKey, setValue } from './events.ts';
import { when } from './when.ts';
import { wrongKind, type Widget } from './widget.ts';

const listComes = 10_000;

/**
 * Lever's place box: its list opens on keys, a pick is a mousedown, and losing the focus without a pick clears it. What was picked stands in a
 * hidden input.
 */
export const leverLocationWidget: Widget = {
  read: ({ element }) => {
    const { value } = element as HTMLInputElement;
    return value.trim() === '' ? [] : [value];
  },
  set: async ({ element }, value, { signal }) => {
    if (value.type !== 'text') return wrongKind;
    const input = element as HTMLInputElement;
    const document = input.ownerDocument;
    const results = () => all(document, '.dropdown-results .dropdown-location, .dropdown-location');
    const isAnswered = () => results().length > 0 || one(document, '.dropdown-no-results')?.checkVisibility() === true;
    let isOfBefore = isAnswered();
    input.focus({ preventScroll: true });
    typeInto(input, value.text.split(',')[0] ?? '');
    // The answer to an earlier search stands there until this one is asked.
    const isAnsweredAnew = () => {
      if (!isAnswered()) isOfBefore = false;
      return !isOfBefore && isAnswered();
    };
    await when(document, isAnsweredAnew, listComes, signal);
    const option = matchPlace(value.text, results(), textOf);
    if (option === undefined) {
      setValue(input, '');
      input.blur();
      return { ok: false, reason: 'The list of places offered none that is surely yours.' };
    }
    const shows = textOf(option);
    option.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0 }));
    await when(document, () => input.value === shows, 2_000, signal);
    input.blur();
    return { ok: true, shows: [shows] };
  },
  restore: async ({ element }, before) => {
    setValue(element as HTMLInputElement, before[0] ?? '');
  },
};

function typeInto(input: HTMLInputElement, text: string): void {
  for (let end = 1; end <= text.length; end += 1) {
    pressKey(input, text.charAt(end - 1));
    setValue(input, text.slice(0, end));
    pressKey(input, text.charAt(end - 1), 'keyup');
  }
}
