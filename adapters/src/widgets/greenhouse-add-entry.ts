import { all } from '../engine/dom.ts';
import { when } from './when.ts';
import { wrongKind, type SetContext, type Widget } from './widget.ts';

/** A new block is there within this time. */
const blockComes = 3_000;

function blocksOf(button: HTMLElement): HTMLElement[] {
  return button.parentElement === null ? [] : all(button.parentElement, '.education--form, .employment-form');
}

/** "Add another": brings up the controls of further entries, which are planned and filled when they are there. One block is always there. */
export const greenhouseAddEntryWidget: Widget = {
  read: ({ element }) => (blocksOf(element).length > 1 ? [`${blocksOf(element).length} entries`] : []),
  set: async ({ element }, value, context) => {
    if (value.type !== 'blocks') return wrongKind;
    while (blocksOf(element).length < value.count)
      if (!(await addBlock(element, context))) return { ok: false, reason: 'The page did not offer room for another one.' };
    return { ok: true, shows: [`${blocksOf(element).length} entries`] };
  },
  restore: async ({ element }, before, context) => {
    const count = Number.parseInt(before[0] ?? '1', 10);
    while (blocksOf(element).length > count) if (!(await removeLast(element, context))) return;
  },
};

async function addBlock(button: HTMLElement, { host, signal }: SetContext): Promise<boolean> {
  const before = blocksOf(button).length;
  host.click(button);
  return (await when(button.ownerDocument, () => blocksOf(button).length > before, blockComes, signal)) === true;
}

/** Where the page gives no way to take a block out again, it stays, empty. */
async function removeLast(button: HTMLElement, { host, signal }: SetContext): Promise<boolean> {
  const blocks = blocksOf(button);
  const remove = blocks.at(-1)?.querySelector<HTMLElement>('.education--header button, .employment--header button');
  if (!remove) return false;
  host.click(remove);
  return (await when(button.ownerDocument, () => blocksOf(button).length < blocks.length, blockComes, signal)) === true;
}
