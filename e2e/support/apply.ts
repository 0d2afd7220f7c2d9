import { expect } from 'vitest';
import { openForm, seenTabs, untilTab, type Person, type SeenTab } from './person.ts';
import type { Surface } from './surface.ts';

/** Phases of the tailoring job as they were shown, in order. */
export type Tailored = { phases: string[] };

/** Presses *Tailor* in the panel and writes down every phase shown until it is done. */
export async function tailor(panel: Surface): Promise<Tailored> {
  await panel.evaluate(() => {
    const seen: string[] = [];
    const look = () => {
      const phase = document.querySelector<HTMLElement>('[data-phase]')?.dataset.phase;
      if (phase && seen.at(-1) !== phase) seen.push(phase);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(globalThis, { seenPhases: seen });
  }, null);
  await panel.press('Tailor to this posting');
  await panel.waitFor('[data-state="done"][role="status"]', 60_000);
  return { phases: await panel.evaluate(() => (globalThis as unknown as { seenPhases: string[] }).seenPhases, null) };
}

/** Waits until the plan names a tailored file. */
export async function untilPlanHasTailoredFile(panel: Surface, tabId: number): Promise<SeenTab> {
  return untilTab(panel, 'whose plan attaches a PDF', (tab) => tab.tabId === tabId && planFiles(tab).some((name) => name.endsWith('.pdf')));
}

function planFiles(tab: SeenTab): string[] {
  return (tab.plan?.items ?? []).flatMap((item) => (item.action === 'fill' && item.value.type === 'file' ? [item.value.name] : []));
}

/** Answers every required row the plan leaves to the person, as they would in the panel. */
export async function answerRequired(panel: Surface, tab: SeenTab, answers: (label: string, options: string[]) => string): Promise<void> {
  for (const item of tab.plan?.items ?? []) {
    if (item.action !== 'skip' || !item.required || item.why === 'never') continue;
    const row = `.plan-row[data-ref=${JSON.stringify(item.ref)}]`;
    await panel.click(`${row} .actions button`);
    await answerRow(panel, row, answers(item.label, item.options?.map(({ label }) => label) ?? []));
    await untilTab(panel, `where "${item.label}" is answered`, (now) => now.tabId === tab.tabId && isAnswered(now, item.ref));
  }
}

function isAnswered(tab: SeenTab, ref: string): boolean {
  return tab.plan?.items.some((item) => item.ref === ref && item.action === 'fill') ?? false;
}

async function answerRow(panel: Surface, row: string, answer: string): Promise<void> {
  await panel.waitFor(`${row} form.editor`);
  const kind = await panel.evaluate(
    (selector) =>
      document.querySelector(`${selector} form.editor`)?.querySelector('select, textarea, input')?.getAttribute('type') ??
      document.querySelector(`${selector} form.editor select`)?.tagName ??
      'text',
    row,
  );
  if (kind === 'checkbox') await panel.click(`${row} form.editor input`);
  else if (kind === 'SELECT') await panel.evaluate(chooseOption, { selector: `${row} form.editor select`, label: answer });
  else await panel.type(`${row} form.editor :is(input, textarea)`, answer);
  await panel.click(`${row} form.editor button[type="submit"]`);
}

/** In the extension's own page; a person would press the menu and its option. */
export function chooseOption({ selector, label }: { selector: string; label: string }): void {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (select === null) throw new Error(`no ${selector}`);
  for (const option of select.options) option.selected = option.value === label;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses *Fill* and waits until every row was read back. */
export async function fillForm(panel: Surface, tabId: number): Promise<SeenTab> {
  await panel.click('.bar .button.main');
  const tab = await untilTab(panel, 'that is filled', (now) => now.tabId === tabId && now.fill?.state === 'filled');
  expect(tab.problem).toBeUndefined();
  return tab;
}

/** Presses *Submit application* and waits for its end. */
export async function submitForm(panel: Surface, tabId: number): Promise<SeenTab> {
  await panel.press('Submit application');
  await panel.waitFor('[data-outcome]', 40_000);
  const tab = (await seenTabs(panel)).find((candidate) => candidate.tabId === tabId);
  if (tab === undefined) throw new Error('The tab is gone.');
  return tab;
}

export type Applied = { tab: SeenTab; approved: SeenTab; tailored: Tailored; panel: Surface; page: Surface };

/** The whole of it: tailor, review, fill, submit. */
export async function applyByHand(person: Person, url: string, answers: (label: string, options: string[]) => string): Promise<Applied> {
  const { page, panel, tab: seen } = await openForm(person, url);
  const tailored = await tailor(panel);
  const planned = await untilPlanHasTailoredFile(panel, seen.tabId);
  await answerRequired(panel, planned, answers);
  const approved = await fillForm(panel, seen.tabId);
  const tab = await submitForm(panel, seen.tabId);
  return { tab, approved, tailored, panel, page };
}
