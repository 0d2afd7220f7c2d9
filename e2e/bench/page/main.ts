import { adapterOf, browserHost, fill, findControls, nameControls, planFill, readPosting } from '@sincerely/adapters';
import { FoundControl, type FillPlan, type Profile } from '@sincerely/shared';

type Posting = Partial<Record<'company' | 'title' | 'location', string | undefined>>;
export type Look = { found: FoundControl[]; posting: Posting; findMs: number };
export type Planned = { plan: FillPlan; nameAndPlanMs: number };
export type Fill = { filled: number; fillMs: number; floorMs: number };

const noFiles = browserHost({ file: () => Promise.reject(new Error('no files here')) });

function requireAdapter(url: string) {
  const adapter = adapterOf(url);
  if (adapter === undefined) throw new Error(`No adapter knows ${url}`);
  return adapter;
}

/** What the page's part is: one look at the form of this document. */
function look(url: string): Look {
  const adapter = requireAdapter(url);
  const start = performance.now();
  const found = findControls(document, adapter);
  const findMs = performance.now() - start;
  return { found, posting: readPosting(document, url, adapter) ?? {}, findMs };
}

/** What the background's part is: what came from the page is checked, named, and planned for the profile. */
function plan(url: string, { found, posting }: Look, profile: Profile): Planned {
  const start = performance.now();
  const { company = '', title = '', location = '' } = posting;
  const made = planFill({
    found: nameControls(FoundControl.array().parse(found)),
    profile,
    answers: [],
    documents: { resume: { name: 'cv.pdf' } },
    adapter: requireAdapter(url),
    url,
    company,
    title,
    location,
  });
  return { plan: made, nameAndPlanMs: performance.now() - start };
}

/** One fill of the form in this document, and the floor: a loop of native setters over the same controls. */
async function fillOnce(whole: FillPlan): Promise<Fill> {
  const items = whole.items.filter((item) => item.action === 'fill' && item.value.type !== 'file');
  const start = performance.now();
  const report = await fill(document, { ...whole, items }, noFiles);
  const fillMs = performance.now() - start;
  const filled = report.results.filter(({ result }) => result === 'filled').length;
  return { filled, fillMs, floorMs: floor({ ...whole, items }) };
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
  const adapter = requireAdapter(url);
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
    const single: FillPlan = { id: 'bench', adapter: adapter.id, adapterVersion: adapter.version, url, items: [item] };
    const { results } = await fill(document, single, noFiles);
    if (results[0]?.result !== 'filled') throw new Error(`${label}: ${results[0]?.reason}`);
    times.push(performance.now() - start);
  }
  return times;
}

const bench = { look, plan, fill: fillOnce, menus: timeMenus };
export type PageBench = typeof bench;

Object.assign(globalThis, { sincerelyBench: bench });
