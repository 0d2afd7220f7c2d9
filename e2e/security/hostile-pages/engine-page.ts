import type { BrowserContext, Page } from 'playwright';
import type { FillPlan, FillReport } from '@sincerely/shared';
import { ownFiles, sample } from '../../engine/apply-by-engine.ts';
import { completePlan } from '../../engine/complete-plan.ts';
import type { Files, Looked, PageEngine } from '../../engine/page/main.ts';
import { sites, type SiteName } from './markup.ts';

/** A page an attacker wrote, under the address of a site, with the engine in it. */
export type EnginePage = {
  page: Page;
  /** What the engine would fill, as a person completes it who takes every suggestion. */
  plan(): Promise<FillPlan>;
  fill(plan: FillPlan): Promise<FillReport>;
};

const files = Object.fromEntries(
  Object.entries(ownFiles).map(([role, { name, bytes }]) => [role, { name, data: bytes.toString('base64') }]),
) as Files;

/** Writes down each value that a marked control showed at any event, from before anything of ours is there. */
function watchEvents(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seenByPage: seen });
  for (const type of ['beforeinput', 'input', 'change', 'keydown', 'keyup', 'paste', 'blur', 'focusout'])
    addEventListener(
      type,
      ({ target }) => {
        const control = target as HTMLInputElement;
        if (!(target instanceof Element) || control.closest('[data-trap]') === null) return;
        const isChosen = control.type === 'radio' || control.type === 'checkbox' ? control.checked : control.value !== '';
        if (isChosen) seen.push(`${control.name}: ${control.value}`);
      },
      { capture: true },
    );
}

type Hostile = { site: SiteName; html: string; others?: Record<string, string> };
export type Open = (hostile: Hostile) => Promise<EnginePage>;

/** One tab that shows one hostile page after the other. Every address is answered by what the page says of it; nothing leaves the browser. */
export async function hostileTab(context: BrowserContext, bundle: string): Promise<Open> {
  const page = await context.newPage();
  const answers = new Map<string, string>();
  await page.addInitScript(watchEvents);
  await page.addInitScript(`if (self === top) { ${bundle} }`);
  await page.route('**/*', async (route) => {
    const body = answers.get(route.request().url());
    await route.fulfill(body === undefined ? { status: 404, body: '' } : { contentType: 'text/html', body });
  });
  const call = async <N extends keyof PageEngine>(name: N, ...inputs: Parameters<PageEngine[N]>) =>
    page.evaluate(`sincerelyEngine.${name}(${inputs.map((input) => JSON.stringify(input)).join(', ')})`) as ReturnType<PageEngine[N]>;
  return async ({ site, html, others = {} }) => {
    answers.clear();
    for (const [url, body] of Object.entries({ ...others, [sites[site]]: html })) answers.set(url, body);
    await page.goto(sites[site]);
    return {
      page,
      plan: async () => {
        const { plan, found }: Looked = await call('look', sample, files);
        return withoutOwnFile(completePlan(plan, found));
      },
      fill: async (plan) => call('fill', plan, files),
    };
  };
}

/** The honest file box is left alone: its upload would be waited for. */
function withoutOwnFile(plan: FillPlan): FillPlan {
  return { ...plan, items: plan.items.filter(({ selector }) => selector !== '#cv') };
}

/** Controls marked as traps that hold anything, or held anything at an event, in the page and in its frames. */
export async function takenIn(page: Page): Promise<string[]> {
  const taken = await Promise.all(page.frames().map(async (frame) => frame.evaluate(readTraps).catch(() => [])));
  return taken.flat();
}

function readTraps(): string[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const element of document.querySelectorAll('*')) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
  const traps = roots.flatMap((root) => [
    ...root.querySelectorAll('[data-trap] :is(input, textarea, select), :is(input, textarea, select)[data-trap]'),
  ]);
  const held = (traps as HTMLInputElement[]).flatMap(({ name, type, value, checked, files: attached, defaultValue }) => {
    if (type === 'radio' || type === 'checkbox') return checked ? [`${name} is ticked`] : [];
    if (type === 'file') return attached !== null && attached.length > 0 ? [`${name} has a file`] : [];
    return value !== '' && value !== defaultValue ? [`${name} holds “${value}”`] : [];
  });
  return [...held, ...((globalThis as { seenByPage?: string[] }).seenByPage ?? [])];
}
