import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFillFiles } from '@sincerely/companion/automation/fill-files';
import { openPageSession } from '@sincerely/companion/automation/page-session';
import { planPage } from '@sincerely/companion/automation/plan-page';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { Boards } from '../boards/boards.ts';
import { ownFiles, sample } from '../engine/apply-by-engine.ts';
import { completePlan } from '../engine/complete-plan.ts';
import { engineFile } from '../engine/fill-by-companion.ts';
import { onEnginePage } from '../engine/on-engine-page.ts';

let boards: Boards;
let page: Page;
onEnginePage({ practice: true }, (opened) => ({ boards, page } = opened));

/**
 * A hostile page, in its own world, from before anything of ours is there: at the first thing that is filled in it breaks what scripts are made of, lays
 * traps for the engine's names, and from then on writes down what it has found.
 */
function tamper(): void {
  const { stringify } = JSON;
  const { getOwnPropertyNames, getOwnPropertyDescriptor, defineProperty } = Object;
  const before = new Set(getOwnPropertyNames(globalThis));
  const had = before.has.bind(before);
  const trapped: string[] = [];
  const trap = (name: string) => () => {
    trapped.push(name);
    throw new Error('tampered with');
  };
  const names = ['sincerely', 'sincerelyEngine', 'sincerelyTell'];
  const turn = () => {
    const broken = [
      [JSON, 'parse'],
      [JSON, 'stringify'],
      [Document.prototype, 'querySelectorAll'],
      [Element.prototype, 'checkVisibility'],
      [Map.prototype, 'get'],
      [Set.prototype, 'has'],
    ] as const;
    for (const [of, name] of broken) defineProperty(of, name, { value: trap('') });
    for (const name of names) defineProperty(Object.prototype, name, { get: trap(name), set: trap(name), configurable: true });
  };
  let isTurned = false;
  addEventListener(
    'input',
    () => {
      if (!isTurned) turn();
      isTurned = true;
      const reached = names.filter((name) => getOwnPropertyDescriptor(globalThis, name) !== undefined);
      const fresh = getOwnPropertyNames(globalThis).filter((name) => !had(name));
      document.documentElement.dataset.found = stringify({ trapped: trapped.filter((name) => name !== ''), reached, fresh });
    },
    { capture: true },
  );
}

test('a page neither sees nor calls the engine or its binding, and what it does to its own world changes nothing of a fill', async () => {
  const key = 'lever-platform-engineer';
  await page.addInitScript(tamper);
  const files = openFillFiles(mkdtempSync(join(tmpdir(), 'sincerely-attached-')));
  for (const [role, { name, bytes }] of Object.entries(ownFiles)) await files.put(role as keyof typeof ownFiles, name, bytes);
  const session = await openPageSession(page, readFileSync(engineFile, 'utf8'), files);
  const { signal } = new AbortController();
  const looked = await session.open(boards.urlOf(key), signal);
  const documents = { resume: { id: 'r', name: ownFiles.resume.name, sha256: '' } };
  const known = { profile: sample, answers: [], posting: { title: '' }, documents, agreesToRequiredPrivacy: false };
  const plan = completePlan(planPage(looked, known), looked.found);
  const texts = { ...plan, items: plan.items.filter(({ widget }) => widget === 'text') };
  expect(texts.items.length).toBeGreaterThan(3);
  const report = await session.fillIn(texts, signal);
  expect(report.results.filter(({ result }) => result !== 'filled')).toEqual([]);
  const written = JSON.parse((await page.locator('html').getAttribute('data-found')) ?? 'null') as Record<
    'trapped' | 'reached' | 'fresh',
    string[]
  >;
  expect(written).toMatchObject({ trapped: [], reached: [] });
  expect(written.fresh.filter((name) => /sincerely/iu.test(name))).toEqual([]);
  for (const item of texts.items)
    expect(item.action === 'fill' && (await page.locator(item.selector).inputValue())).toBe(item.action === 'fill' && item.shown);
});
