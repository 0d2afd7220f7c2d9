import { all, isInput, one, textOf } from '../engine/dom.ts';
import { wrongKind, type Widget } from './widget.ts';

/** Where the page shows the name of what was attached: beside the input, or in its place. */
export const nameShown = '.file-upload__filename p, [data-id="filename"], .filename, .ashby-application-form-input-file-item-name';

/** What is around an input, the name of its file and the button that takes it away. */
const placeOf = '[role="group"], [data-role="dropzone"], .ashby-application-form-field-entry';
export const removes = '[data-action="delete"], .file-upload__filename button, .ashby-application-form-input-file-item-delete';

/** A file by its input. The upload that follows is waited for by the fill, which knows the page. */
export const fileWidget: Widget = {
  read: ({ element }) => {
    if (isInput(element) && element.files?.length) return [...element.files].map(({ name }) => name);
    const place = element.closest(`${placeOf}, li`);
    return place === null ? [] : all(place, nameShown).map(textOf).filter(Boolean).slice(0, 1);
  },
  set: async ({ element }, value, { host }) => {
    if (value.type !== 'file' || !isInput(element)) return wrongKind;
    try {
      await host.attachFile(element, value.document);
    } catch {
      return { ok: false, reason: 'This file could not be read just now. Fill again, or attach it yourself.' };
    }
    return { ok: true, shows: [value.name] };
  },
  restore: async ({ element }) => {
    const place = element.closest<HTMLElement>(placeOf);
    const remove = place && one(place, removes);
    remove?.click();
    if (!isInput(element) || !element.files?.length) return;
    element.value = '';
    // A page that took the file away itself has nothing more to hear.
    if (!remove) element.dispatchEvent(new Event('change', { bubbles: true }));
  },
};
