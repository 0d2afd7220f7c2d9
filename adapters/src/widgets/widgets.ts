import type { WidgetName } from '@sincerely/shared';
import type { Candidate } from '../engine/candidate.ts';
import { checkboxWidget, groupWidget } from './choice.ts';
import { fileWidget } from './file.ts';
import { greenhouseAddEntryWidget } from './greenhouse-add-entry.ts';
import { greenhouseLocationWidget } from './greenhouse-location.ts';
import { leverLocationWidget } from './lever-location.ts';
import { phoneCountryWidget, reactSelectMultiWidget, reactSelectSearchWidget, reactSelectWidget } from './react-select.ts';
import { selectWidget } from './select.ts';
import { comboboxPlaceWidget, comboboxWidget } from './combobox.ts';
import { dateWidget, textWidget } from './text.ts';
import type { Widget } from './widget.ts';
import { workableEntriesWidget } from './workable-entries.ts';
import { yesNoButtonsWidget } from './yes-no-buttons.ts';
import { workableSelectWidget } from './workable-select.ts';

const radios = groupWidget(false);
const boxes = groupWidget(true);

const widgets: Partial<Record<WidgetName, Widget>> = {
  text: textWidget,
  textarea: textWidget,
  phone: textWidget,
  'workable-phone': textWidget,
  date: dateWidget,
  select: selectWidget,
  select2: selectWidget,
  'radio-group': radios,
  'workable-radio': radios,
  'checkbox-group': boxes,
  'workable-checkbox-group': boxes,
  checkbox: checkboxWidget,
  'workable-checkbox': checkboxWidget,
  file: fileWidget,
  'react-select': reactSelectWidget,
  'react-select-multi': reactSelectMultiWidget,
  'phone-country': phoneCountryWidget,
  'workable-select': workableSelectWidget,
  'workable-entries': workableEntriesWidget,
  'greenhouse-add-entry': greenhouseAddEntryWidget,
  combobox: comboboxWidget,
  'yes-no-buttons': yesNoButtonsWidget,
};

/** The widget of a control; a place box is one of several kinds, by what it is made of. */
export function widgetFor({ widget, element }: Candidate): Widget | undefined {
  if (widget === 'location')
    return element.getAttribute('role') === 'combobox'
      ? element.closest('.select-shell, [class*="select__control"]') === null
        ? comboboxPlaceWidget
        : greenhouseLocationWidget
      : element.id === 'location-input'
        ? leverLocationWidget
        : textWidget;
  if (widget === 'react-select' && /^school--\d/u.test(element.id)) return reactSelectSearchWidget;
  return widgets[widget];
}

/** What a control shows; nothing for kinds the engine cannot read. */
export function readWidget(candidate: Candidate): string[] {
  return widgetFor(candidate)?.read(candidate) ?? [];
}
