import { isInput } from '../engine/dom.ts';
import { setValue, writeValue } from './events.ts';
import { wrongKind, type Widget } from './widget.ts';

const boxOf = (element: HTMLElement) => element as HTMLInputElement | HTMLTextAreaElement;

/** Text boxes, text areas and phone boxes that take what is typed. */
export const textWidget: Widget = {
  read: ({ element }) => (boxOf(element).value.trim() === '' ? [] : [boxOf(element).value]),
  set: async ({ element }, value) => {
    if (value.type !== 'text') return wrongKind;
    await writeValue(boxOf(element), value.text);
    return { ok: true, shows: [value.text] };
  },
  restore: async ({ element }, before) => writeValue(boxOf(element), before[0] ?? ''),
};

/** Native dates take ISO; others take the order of their placeholder and close their calendar by losing the focus. */
export const dateWidget: Widget = {
  ...textWidget,
  set: async ({ element }, value) => {
    if (value.type !== 'text' || !isInput(element)) return wrongKind;
    element.focus({ preventScroll: true });
    setValue(element, value.text);
    // The calendar of react-datepicker opens with the focus and stays over the page until Tab leaves the box.
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
    await writeValue(element, element.value);
    return { ok: true, shows: [isSameDay(element.value, value.text) ? element.value : value.text] };
  },
};

/** A page may write a day its own way; a day and month in the other order are another day. */
function isSameDay(shown: string, wanted: string): boolean {
  return /[a-z]/iu.test(wanted) && !Number.isNaN(Date.parse(wanted)) && Date.parse(shown) === Date.parse(wanted);
}
