import { all, one, textOf } from '../engine/dom.ts';
import { matchOption } from '../questions/match-option.ts';
import { press } from './events.ts';
import { when } from './when.ts';
import { wrongKind, type SetContext, type SetEnd, type Widget } from './widget.ts';

const menuOpens = 3_000;

/** Workable's own dropdown: options exist while it is open, and the hidden input decides what is sent. */
export const workableSelectWidget: Widget = {
  read: ({ element }) => {
    const shown = one<HTMLInputElement>(element, 'input[role="combobox"]')?.value ?? '';
    return shown === '' ? [] : [shown];
  },
  set: async ({ element }, value, context) => (value.type === 'choice' ? pick(element, value.options[0]?.label ?? '', context) : wrongKind),
  restore: async ({ element }, before, context) => {
    if (before[0] !== undefined) await pick(element, before[0], context);
  },
};

async function pick(root: HTMLElement, label: string, { signal }: SetContext): Promise<SetEnd> {
  const document = root.ownerDocument;
  const options = () => all(root, '[role="option"]');
  if (options().length === 0) press(one(root, 'label') ?? root);
  if ((await when(document, () => options().length > 0, menuOpens, signal)) === undefined)
    return { ok: false, reason: 'The menu did not open.' };
  const found = matchOption(
    label,
    options().map((option, index) => ({ label: textOf(option), value: String(index) })),
  );
  const option = found && options()[Number(found.value)];
  if (option === undefined) {
    const offered = options().length;
    document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    return { ok: false, reason: `None of its ${offered} options surely says “${label}”.` };
  }
  const shows = textOf(option);
  press(option);
  await when(document, () => (one<HTMLInputElement>(root, 'input[aria-hidden="true"]')?.value ?? '') !== '', 1_000, signal);
  return { ok: true, shows: [shows] };
}
