import { adapterOf, browserHost, fill, findControls } from '@sincerely/adapters';
import type { FillPlan, Profile } from '@sincerely/shared';
import { planHere } from '../../engine/page/plan-here.ts';

export type Sample = { controls: number; filled: number; findMs: number; planMs: number; fillMs: number; floorMs: number };

/** One look, one plan and one fill of the form in this document, and the floor: a loop of native setters over the same controls. */
async function sample(url: string, profile: Profile): Promise<Sample> {
  const adapter = adapterOf(url);
  if (adapter === undefined) throw new Error(`No adapter knows ${url}`);
  const start = performance.now();
  const found = findControls(document, adapter);
  const looked = performance.now();
  const plan = planHere(found, url, adapter, { profile, documents: { resume: { name: 'cv.pdf' } } });
  const planned = performance.now();
  const items = plan.items.filter((item) => item.action === 'fill' && item.value.type !== 'file');
  const report = await fill(document, { ...plan, items }, browserHost({ file: () => Promise.reject(new Error('no files here')) }));
  const filled = performance.now();
  const floorMs = floor({ ...plan, items });
  return {
    controls: found.length,
    filled: report.results.filter(({ result }) => result === 'filled').length,
    findMs: looked - start,
    planMs: planned - start,
    fillMs: filled - planned,
    floorMs,
  };
}

/**
 * What the platform itself takes to put the same values in: each control found by its selector, focused, set through the prototype's setter or
 * clicked, told, and left. Nothing is checked before and nothing read back.
 */
function floor(plan: FillPlan): number {
  (document.querySelector('form') as HTMLFormElement).reset();
  const start = performance.now();
  for (const item of plan.items)
    if (item.action === 'fill')
      setNatively(item.selector, item.value.type === 'choice' ? (item.value.options[0]?.label ?? '') : item.shown);
  return performance.now() - start;
}

function setNatively(selector: string, text: string): void {
  const element = document.querySelector<HTMLInputElement>(selector);
  if (element === null) return;
  if (element.type === 'radio' || element.type === 'checkbox')
    return document.querySelector<HTMLInputElement>(`[name="${CSS.escape(element.name)}"][value="${text}"]`)?.click();
  element.focus({ preventScroll: true });
  // oxlint-disable-next-line typescript/unbound-method -- called on the element below
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element) as object, 'value')?.set;
  setter?.call(element, text);
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
  element.blur();
}

const menus = new Set(['react-select', 'workable-select']);

/** Milliseconds for each menu of the page: opened, its option found, picked and read back. */
async function timeMenus(url: string): Promise<number[]> {
  const adapter = adapterOf(url);
  if (adapter === undefined) throw new Error(`No adapter knows ${url}`);
  const times: number[] = [];
  for (const found of findControls(document, adapter)) {
    const option = found.options?.at(-1);
    if (!menus.has(found.widget) || option === undefined || found.current.length > 0) continue;
    const { ref, selector, signature, widget, label, section, required } = found;
    const item: FillPlan['items'][number] = {
      ref,
      selector,
      signature,
      widget,
      label,
      section,
      required,
      action: 'fill',
      value: { type: 'choice', options: [option] },
      shown: option.label,
      source: { kind: 'person', path: '', label: '' },
      confidence: 'ready',
      overwrite: true,
    };
    const start = performance.now();
    const plan: FillPlan = { id: 'bench', adapter: adapter.id, adapterVersion: adapter.version, url, items: [item] };
    const { results } = await fill(document, plan, browserHost({ file: () => Promise.reject(new Error('no files here')) }));
    if (results[0]?.result !== 'filled') throw new Error(`${label}: ${results[0]?.reason}`);
    times.push(performance.now() - start);
  }
  return times;
}

Object.assign(globalThis, { sincerelySample: sample, sincerelyMenus: timeMenus });
