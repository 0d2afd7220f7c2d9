import { all, textOf } from '../engine/dom.ts';
import { matchPlace } from '../places/match-place.ts';
import { press, setValue } from './events.ts';
import { reactSelectWidget } from './react-select.ts';
import { when } from './when.ts';
import { wrongKind, type Widget } from './widget.ts';

const placesCome = 10_000;

/** Greenhouse's place menu: results come from a geocoder, and free text without a pick counts as empty. */
export const greenhouseLocationWidget: Widget = {
  ...reactSelectWidget,
  set: async ({ element }, value, { signal }) => {
    if (value.type !== 'text') return wrongKind;
    const input = element as HTMLInputElement;
    const shell = input.closest('.select-shell') ?? input;
    input.focus({ preventScroll: true });
    setValue(input, value.text.split(',')[0] ?? '');
    const find = () => matchPlace(value.text, all(shell, '[role="option"]'), textOf);
    const option = await when(input.ownerDocument, find, placesCome, signal);
    if (option === undefined) {
      setValue(input, '');
      input.blur();
      return { ok: false, reason: 'The list of places offered none that is surely yours.' };
    }
    const shows = textOf(option);
    press(option);
    return { ok: true, shows: [shows] };
  },
};
