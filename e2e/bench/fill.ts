import type { Profile } from '@sincerely/shared';
import type { Browser } from 'playwright';
import { benchForm, benchUrl } from './form-html.ts';
import type { Sample } from './page/main.ts';
import { median, p95 } from '../support/quantiles.ts';

export type FormBench = {
  controls: number;
  planMsP95: number;
  findMsP95: number;
  fillMsP95: number;
  fillPerControlMs: number;
  floorMs: number;
  /** Median over rounds of fill / floor, both taken on the same document. */
  ratioToFloor: number;
};

const sizes = [10, 40, 80, 150];

/** Each sample is a fresh document with a freshly evaluated engine, as a content script finds it. */
export async function benchFill(browser: Browser, bundle: string, profile: Profile, rounds: number): Promise<FormBench[]> {
  const benches: FormBench[] = [];
  for (const size of sizes) {
    const samples: Sample[] = [];
    for (let round = 0; round < rounds; round += 1) samples.push(await sampleOnce(browser, bundle, profile, size));
    benches.push(benchOf(samples));
  }
  return benches;
}

async function sampleOnce(browser: Browser, bundle: string, profile: Profile, size: number): Promise<Sample> {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    await tab.route('**/*', async (route) =>
      route.request().url() === benchUrl
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: benchForm(size) })
        : route.abort(),
    );
    await tab.goto(benchUrl);
    await tab.evaluate(bundle);
    return (await tab.evaluate(
      async ([url, data]) =>
        (globalThis as unknown as { sincerelySample: (url: string, profile: unknown) => Promise<unknown> }).sincerelySample(url, data),
      [benchUrl, profile] as const,
    )) as Sample;
  } finally {
    await context.close();
  }
}

function benchOf(samples: Sample[]): FormBench {
  const of = (read: (sample: Sample) => number) => samples.map(read);
  return {
    controls: samples[0]?.controls ?? 0,
    planMsP95: p95(of(({ planMs }) => planMs)),
    findMsP95: p95(of(({ findMs }) => findMs)),
    fillMsP95: p95(of(({ fillMs }) => fillMs)),
    fillPerControlMs: median(of(({ fillMs, filled }) => fillMs / Math.max(1, filled))),
    floorMs: median(of(({ floorMs }) => floorMs)),
    ratioToFloor: median(of(({ fillMs, floorMs }) => fillMs / floorMs)),
  };
}
