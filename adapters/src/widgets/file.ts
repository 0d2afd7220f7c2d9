import { all, isInput, one, textOf } from '../engine/dom.ts';
import { wrongKind, type Widget } from './widget.ts';

/** Where the page shows the name of what was attached: beside the input, or in its place. */
const nameShown = '.file-upload__filename p, [data-id="filename"], .filename';

/** A file by its input. The upload that follows is waited for by the fill, which knows the page. */
export const fileWidget: Widget = {
  read: ({ element }) => {
    if (isInput(element) && element.files?.length) return [...element.files].map(({ name }) => name);
    const place = element.closest('[role="group"], [data-role="dropzone"], li');
    return place === null ? [] : all(place, nameShown).map(textOf).filter(Boolean).slice(0, 1);
  },
  set: async ({ element }, value, { host }) => {
    if (value.type !== 'file' || !isInput(element)) return wrongKind;
    await host.attachFile(element, value.document);
    return { ok: true, shows: [value.name] };
  },
  restore: async ({ element }) => {
    const place = element.closest<HTMLElement>('[role="group"], [data-role="dropzone"]');
    const remove = place && one(place, '[data-action="delete"], .file-upload__filename button');
    remove?.click();
    if (!isInput(element) || !element.files?.length) return;
    element.value = '';
    // A page that took the file away itself has nothing more to hear.
    if (!remove) element.dispatchEvent(new Event('change', { bubbles: true }));
  },
};
