import { optionLabelOf } from '../engine/labels.ts';
import { when } from './when.ts';
import { wrongKind, type SetContext, type SetEnd, type Widget } from './widget.ts';

const shownWithin = 1_000;

/** Whether a button is the chosen one: as it tells assistive software, else by the name of its style. */
function isPressed(button: HTMLElement): boolean {
  const said = button.getAttribute('aria-pressed') ?? button.getAttribute('aria-checked');
  if (said !== null) return said === 'true';
  return [...button.classList].some((name) => /(^|[_-])(active|selected|pressed)([_-]|$)/u.test(name));
}

/** Inside of a form element a button without a type of its own sends the form. */
function sends(button: HTMLElement): boolean {
  return (button as HTMLButtonElement).type === 'submit' && (button as HTMLButtonElement).form !== null;
}

async function press(button: HTMLElement, { host, signal }: SetContext): Promise<void> {
  const before = isPressed(button);
  host.click(button);
  await when(button.ownerDocument, () => isPressed(button) !== before, shownWithin, signal);
}

/** Two buttons for yes and no, of which one at most is pressed. */
export const yesNoButtonsWidget: Widget = {
  read: ({ members }) => members.filter(isPressed).map(optionLabelOf),
  set: async ({ members }, value, context): Promise<SetEnd> => {
    if (value.type !== 'choice') return wrongKind;
    const label = value.options[0]?.label ?? '';
    const fitting = members.filter((member) => optionLabelOf(member) === label);
    const [button] = fitting;
    if (button === undefined || fitting.length > 1) return { ok: false, reason: 'An option is not there any more.' };
    if (sends(button)) return { ok: false, reason: 'This button would send the form.' };
    if (!isPressed(button)) await press(button, context);
    return { ok: true, shows: [label] };
  },
  /** Where nothing was chosen, the pressed button is pressed again: some pages take that as taken back. */
  restore: async ({ members }, before, context) => {
    const wanted = members.filter((member) => before.includes(optionLabelOf(member)));
    const changing = before.length === 0 ? members.filter(isPressed) : wanted.filter((member) => !isPressed(member));
    for (const button of changing) if (!sends(button)) await press(button, context);
  },
};
