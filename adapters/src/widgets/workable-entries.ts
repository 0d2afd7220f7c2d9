import type { PlanEntry } from '@sincerely/shared';
import type { Candidate } from '../engine/candidate.ts';
import { all, attributeSelector, isInput, one, textOf } from '../engine/dom.ts';
import { checkboxWidget } from './choice.ts';
import { dateWidget, textWidget } from './text.ts';
import { when } from './when.ts';
import { wrongKind, type SetContext, type Widget } from './widget.ts';

/** The page opens, takes and closes an entry within this time. */
const pageAnswers = 3_000;

const add = '[data-ui="add-section"]';
const openEditor = '[data-ui="editor"]';
const card = '[data-ui="group"]';

/** Education and experience: each entry is written in an editor of its own and counts only once the page has taken it. */
export const workableEntriesWidget: Widget = {
  read: ({ element }) => all(element, card).map(textOf),
  set: async ({ element }, value, context) => {
    if (value.type !== 'entries') return wrongKind;
    if (one(element, openEditor)) return { ok: false, reason: 'An entry is open there; save it or close it first.' };
    // The page puts each new entry on top.
    for (const [at, entry] of value.entries.toReversed().entries()) {
      const refused = await addEntry(element, entry, context);
      if (refused !== undefined) return { ok: false, reason: `${entry.title}: ${refused} ${at} of ${value.entries.length} are there.` };
    }
    return { ok: true, shows: all(element, card).map(textOf) };
  },
  restore: async ({ element }, before, context) => {
    while (all(element, card).length > before.length) if (!(await removeFirst(element, context))) return;
  },
};

/** Why the entry is not there; nothing where it is. */
async function addEntry(list: HTMLElement, entry: PlanEntry, context: SetContext): Promise<string | undefined> {
  const before = all(list, card).length;
  const editor = await openOne(list, context);
  if (editor === undefined) return 'The page did not open a new entry.';
  for (const part of entry.parts) {
    const refused = await writePart(editor, part, context);
    if (refused !== undefined) return close(list, editor, refused, context);
  }
  press(editor, 'save-section', context);
  const isTaken = () => one(list, openEditor) === null && all(list, card).length === before + 1;
  const taken = await when(list.ownerDocument, isTaken, pageAnswers, context.signal);
  return taken === true ? undefined : close(list, editor, 'The page did not take it.', context);
}

async function openOne(list: HTMLElement, { host, signal }: SetContext): Promise<HTMLElement | undefined> {
  const button = one(list, add);
  if (button === null || signal.aborted) return undefined;
  host.click(button);
  return when(list.ownerDocument, () => one(list, openEditor), pageAnswers, signal);
}

/** An editor that stays open is an entry that is not saved: it is closed again. */
async function close(list: HTMLElement, editor: HTMLElement, reason: string, context: SetContext): Promise<string> {
  press(editor, 'cancel-section', context);
  await when(list.ownerDocument, () => one(list, openEditor) === null, pageAnswers);
  return reason;
}

function press(editor: HTMLElement, name: string, { host }: SetContext): void {
  const button = one(editor, attributeSelector('data-ui', name));
  if (button !== null) host.click(button);
}

/** Writes one part and reads it back. A part the editor does not have is none it asks for. */
async function writePart(editor: HTMLElement, { id, value }: PlanEntry['parts'][number], context: SetContext): Promise<string | undefined> {
  const candidate = partOf(editor, id);
  if (candidate === undefined) return undefined;
  const widget = candidate.widget === 'workable-checkbox' ? checkboxWidget : candidate.widget === 'date' ? dateWidget : textWidget;
  const end = await widget.set(candidate, value, context);
  if (!end.ok) return end.reason;
  const isThere = () => widget.read(partOf(editor, id) ?? candidate).join('') === end.shows.join('');
  const shown = await when(editor.ownerDocument, isThere, pageAnswers, context.signal);
  return shown === true ? undefined : `The page did not keep “${end.shows.join('')}”.`;
}

function partOf(editor: HTMLElement, id: string): Candidate | undefined {
  const box = one(editor, `[role="checkbox"]${attributeSelector('id', id)}`);
  if (box !== null) return { widget: 'workable-checkbox', element: box, members: [] };
  const element =
    one(editor, `input${attributeSelector('name', id)}, textarea${attributeSelector('name', id)}`) ??
    one(editor, attributeSelector('id', id));
  if (element === null) return undefined;
  return { widget: isInput(element) && element.placeholder.includes('/') ? 'date' : 'text', element, members: [] };
}

async function removeFirst(list: HTMLElement, { host, signal }: SetContext): Promise<boolean> {
  const before = all(list, card).length;
  const remove = one(list, '[data-ui="delete-section"], [data-ui="remove-section"]');
  if (remove === null) return false;
  host.click(remove);
  return (await when(list.ownerDocument, () => all(list, card).length < before, pageAnswers, signal)) === true;
}
