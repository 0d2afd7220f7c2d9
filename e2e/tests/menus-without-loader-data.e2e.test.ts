import { expect, test } from 'vitest';
import type { Boards } from '../boards/boards.ts';
import { look } from '../engine/apply-by-engine.ts';
import type { EngineTab } from '../engine/engine-tab.ts';
import { onEnginePage } from '../engine/on-engine-page.ts';

let boards: Boards;
let tab: EngineTab;
let bundle: string;

onEnginePage({ practice: true }, (opened) => ({ boards, tab, bundle } = opened));

const key = 'greenhouse-platform-engineer';
const apiCalls = () => boards.requests.filter(({ host, path }) => host === 'boards-api.greenhouse.io' && path.endsWith('questions=true'));

/** The menus of the form with their options, as they are known before any is opened. */
async function menus(): Promise<unknown[]> {
  await tab.open(boards.urlOf(key));
  await tab.run(bundle);
  const { found } = await look(tab);
  return found.filter(({ widget }) => widget.startsWith('react-select')).map(({ label, options }) => [label, options]);
}

test('where the loader data is gone from the page, the vendor’s API says the same of every menu', async () => {
  const carried = await menus();
  expect(apiCalls()).toEqual([]);
  boards.behave(key, { loaderDataGone: true });
  expect(await menus()).toEqual(carried);
  expect(apiCalls()).toHaveLength(1);
});
