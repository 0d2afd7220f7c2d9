import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEvening, type Evening } from '../support/evening.ts';
import { openForm } from '../support/person.ts';
import type { Surface } from '../support/surface.ts';

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
});
afterAll(async () => evening?.close());

/** What the panel says may rule the person out, by what it is about. */
async function obstacles(panel: Surface): Promise<(string | undefined)[]> {
  return panel.evaluate(
    () => [...document.querySelectorAll<HTMLElement>('[data-testid="obstacles"] li')].map(({ dataset }) => dataset.about),
    null,
  );
}

test('a posting where the person may not work: the answer that says so is told and stays as it is', async () => {
  const { panel, tab } = await openForm(evening.person, evening.boards.urlOf('greenhouse-softwareentwickler-de'));
  expect(await obstacles(panel)).toEqual(['authorization']);
  const about = tab.plan?.items.find(({ intent }) => intent === 'work-authorization');
  await panel.click('[data-about="authorization"] button');
  expect(await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.ref, null)).toBe(about?.ref);
  expect(about).toMatchObject({ action: 'fill', shown: expect.stringMatching(/^Nein/u) });
  expect(await panel.text('section[aria-labelledby="before-you-start"] p')).toMatch(/^\d+ fields, \d+ ready\. .*minutes?/u);
});

test('a posting where nothing stands in the way: only how long it is', async () => {
  const { panel } = await openForm(evening.person, evening.boards.urlOf('greenhouse-platform-engineer'));
  await panel.waitFor('#before-you-start');
  expect(await obstacles(panel)).toEqual([]);
});
