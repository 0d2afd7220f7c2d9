import type { Page } from 'playwright';
import type { Surface } from '../../support/surface.ts';

/** What must not come out: the sample person's own. */
const values = /amara|okafor|4155550134|larkin street/iu;

/** Everything the extension keeps, but for what changes by itself. */
export async function keptBy(own: Surface): Promise<string> {
  return own.evaluate(async () => {
    type Area = { get(key: null): Promise<Record<string, unknown>> };
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } };
    const { connection: _, ...session } = await chrome.storage.session.get(null);
    const { synced, ...local } = await chrome.storage.local.get(null);
    return JSON.stringify([session, local, (synced as { data?: unknown } | undefined)?.data]);
  }, null);
}

/** What the form in the page holds. */
export async function filledIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), textarea')]
      .filter(({ type, value, checked, files }) => (type === 'radio' || type === 'checkbox' ? checked : files?.length || value !== ''))
      .map(({ name, id }) => name || id),
  );
}

/** What an answer gave away; false where it gave nothing. */
export function givenAway(answer: unknown): string | false {
  const text = JSON.stringify(answer ?? null);
  if (values.test(text)) return `it answered with the person's own: ${text.slice(0, 120)}`;
  const isTaken = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
  return isTaken ? `it was taken: ${text.slice(0, 120)}` : false;
}
