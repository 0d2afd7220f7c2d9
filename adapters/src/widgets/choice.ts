import { isInput } from '../engine/dom.ts';
import { optionLabelOf } from '../engine/labels.ts';
import { when } from './when.ts';
import { wrongKind, type SetContext, type Widget } from './widget.ts';

/** Whether a radio button or box is on, native or by role. */
export function isOn(member: HTMLElement): boolean {
  return isInput(member) ? member.checked : member.getAttribute('aria-checked') === 'true';
}

/** Switches a member by a click, as its page listens for it, and waits until it shows. */
async function turn(member: HTMLElement, on: boolean, { host, signal }: SetContext): Promise<void> {
  if (isOn(member) === on) return;
  host.click(member);
  await when(member.ownerDocument, () => isOn(member) === on, 1_000, signal);
}

function labelsOn(members: HTMLElement[]): string[] {
  return members.filter(isOn).map(optionLabelOf);
}

/** Groups of radio buttons or boxes: the wanted ones on, and in a multiple choice the others off. */
export function groupWidget(many: boolean): Widget {
  const put = async (members: HTMLElement[], labels: string[], context: SetContext) => {
    for (const member of members) {
      const on = labels.includes(optionLabelOf(member));
      if (on || many) await turn(member, on, context);
    }
  };
  return {
    read: ({ members }) => labelsOn(members),
    set: async ({ members }, value, context) => {
      if (value.type !== 'choice') return wrongKind;
      const labels = value.options.map(({ label }) => label);
      if (!labels.every((label) => members.some((member) => optionLabelOf(member) === label)))
        return { ok: false, reason: 'An option is not there any more.' };
      await put(members, labels, context);
      return { ok: true, shows: labels };
    },
    restore: async ({ members }, before, context) => {
      if (many || before.length > 0) return put(members, before, context);
      clearRadios(members);
    },
  };
}

/** Pages that keep the choice by themselves and are not told of less: to unset what is seen would hide what is sent. */
const keepsChoice = '.ashby-application-form-input-radio-group';

/** A radio button cannot be clicked off; the native one is unset and told. */
function clearRadios(members: HTMLElement[]): void {
  for (const member of members.filter(isOn)) {
    if (!isInput(member) || member.closest(keepsChoice) !== null) continue;
    member.checked = false;
    member.dispatchEvent(new Event('input', { bubbles: true }));
    member.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** One box by itself. */
export const checkboxWidget: Widget = {
  read: ({ element }) => (isOn(element) ? ['Yes'] : []),
  set: async ({ element }, value, context) => {
    if (value.type !== 'checked') return wrongKind;
    await turn(element, value.checked, context);
    return { ok: true, shows: value.checked ? ['Yes'] : [] };
  },
  restore: async ({ element }, before, context) => turn(element, before.length > 0, context),
};
