import { isSelect, textOf } from '../engine/dom.ts';
import { matchOption } from '../questions/match-option.ts';
import { setValue } from './events.ts';
import { wrongKind, type Widget } from './widget.ts';

/** A native menu; also the one behind select2, which follows its change. */
export const selectWidget: Widget = {
  read: ({ element }) =>
    isSelect(element) ? [...element.selectedOptions].filter(({ value }) => value !== '').map((option) => textOf(option)) : [],
  set: async ({ element }, value) => {
    if (value.type !== 'choice' || !isSelect(element)) return wrongKind;
    const options = [...element.options]
      .filter((option) => option.value !== '')
      .map((option) => ({ label: textOf(option), value: option.value }));
    const found = matchOption(value.options[0]?.label ?? '', options);
    if (found === undefined) return { ok: false, reason: 'The option is not in the menu any more.' };
    setValue(element, found.value ?? '');
    return { ok: true, shows: [found.label] };
  },
  restore: async ({ element }, before) => {
    if (!isSelect(element)) return;
    const option = [...element.options].find((candidate) => textOf(candidate) === before[0]);
    setValue(element, option?.value ?? '');
  },
};
