import type { Profile } from '@sincerely/shared';
import type { Browser, Page } from 'playwright';
import { benchForm, benchUrl } from './form-html.ts';
import type { Fill, Look, PageBench, Planned } from './page/main.ts';
import { median, p95 } from '../support/quantiles.ts';

export type FormBench = {
  controls: number;
  /** From the first look at the form to its plan: the look in a page just opened, the plan in a background that is up. */
  planMsP95: number;
  /** The same with a background that has only just started and has planned nothing yet. */
  firstPlanMsP95: number;
  findMsP95: number;
  fillMsP95: number;
  fillPerControlMs: number;
  floorMs: number;
  /** Median over rounds of fill / floor, both taken on the same document. */
  ratioToFloor: number;
};

type Sample = Look & Fill & { planMs: number; firstPlanMs: number };
type Bench = { browser: Browser; bundle: string; profile: Profile };

const sizes = [10, 40, 80, 150];

/** Each sample is a fresh document with a freshly evaluated engine, as a content script finds it; one background serves them all, and a new one each. */
export async function benchFill(bench: Bench, rounds: number): Promise<FormBench[]> {
  const background = await openBackground(bench);
  const benches: FormBench[] = [];
  for (const size of sizes) {
    const samples: Sample[] = [];
    for (let round = 0; round < rounds; round += 1) samples.push(await sampleOnce(bench, background, size));
    benches.push(benchOf(samples));
  }
  await background.context().close();
  return benches;
}

async function sampleOnce(bench: Bench, background: Page, size: number): Promise<Sample> {
  const tab = await openForm(bench, size);
  const fresh = await openBackground(bench);
  try {
    const look = await tab.evaluate((url) => (globalThis as unknown as { sincerelyBench: PageBench }).sincerelyBench.look(url), benchUrl);
    const first = await planIn(fresh, look, bench.profile);
    const { plan, nameAndPlanMs } = await planIn(background, look, bench.profile);
    const fill = await tab.evaluate((made) => (globalThis as unknown as { sincerelyBench: PageBench }).sincerelyBench.fill(made), plan);
    return { ...look, ...fill, planMs: look.findMs + nameAndPlanMs, firstPlanMs: look.findMs + first.nameAndPlanMs };
  } finally {
    await tab.context().close();
    await fresh.context().close();
  }
}

/** The extension's background as far as planning goes: a page of its own that sees nothing of the form but what it is sent. */
async function openBackground({ browser, bundle }: Bench): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.evaluate(bundle);
  return page;
}

async function openForm({ browser, bundle }: Bench, size: number): Promise<Page> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.route('**/*', async (route) =>
    route.request().url() === benchUrl ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: benchForm(size) }) : route.abort(),
  );
  await tab.goto(benchUrl);
  await tab.evaluate(bundle);
  return tab;
}

async function planIn(background: Page, look: Look, profile: Profile): Promise<Planned> {
  return background.evaluate(
    ([url, seen, data]) => (globalThis as unknown as { sincerelyBench: PageBench }).sincerelyBench.plan(url, seen, data),
    [benchUrl, look, profile] as const,
  );
}

function benchOf(samples: Sample[]): FormBench {
  const of = (read: (sample: Sample) => number) => samples.map(read);
  return {
    controls: samples[0]?.found.length ?? 0,
    planMsP95: p95(of(({ planMs }) => planMs)),
    firstPlanMsP95: p95(of(({ firstPlanMs }) => firstPlanMs)),
    findMsP95: p95(of(({ findMs }) => findMs)),
    fillMsP95: p95(of(({ fillMs }) => fillMs)),
    fillPerControlMs: median(of(({ fillMs, filled }) => fillMs / Math.max(1, filled))),
    floorMs: median(of(({ floorMs }) => floorMs)),
    ratioToFloor: median(of(({ fillMs, floorMs }) => fillMs / floorMs)),
  };
}
