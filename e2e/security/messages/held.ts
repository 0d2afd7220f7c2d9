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
    return JSON.stringify([session, local, { synced: (synced as { data?: unknown } | undefined)?.data }]);
  }, null);
}

/** Which of what the extension keeps is not as it was; false where all is. */
export function changedSince(before: string, now: string): string | false {
  const [was, is] = [before, now].map((text) => Object.assign({}, ...(JSON.parse(text) as object[])) as Record<string, unknown>);
  const keys = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])];
  const changed = keys.filter((key) => JSON.stringify(was?.[key]) !== JSON.stringify(is?.[key]));
  return (
    changed.length > 0 && `what is kept has changed: ${changed.map((key) => `${key} ${partsChanged(was?.[key], is?.[key])}`).join(', ')}`
  );
}

function partsChanged(was: unknown, is: unknown): string {
  const [one, other] = [was, is].map((each) => (typeof each === 'object' ? ((each ?? {}) as Record<string, unknown>) : {}));
  return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])]
    .filter((key) => JSON.stringify(one?.[key]) !== JSON.stringify(other?.[key]))
    .join(' ');
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
