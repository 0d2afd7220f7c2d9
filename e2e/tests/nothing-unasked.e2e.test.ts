import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, tailor, untilPlanHasTailoredFile } from '../support/apply.ts';
import { startEvening, type Evening } from '../support/evening.ts';
import { openForm, type SeenTab } from '../support/person.ts';
import type { Surface } from '../support/surface.ts';

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
});
afterEach(() => evening.boards.reset());
afterAll(async () => evening?.close());

const postings = ['greenhouse-platform-engineer', 'lever-platform-engineer', 'workable-full-stack-engineer', 'ashby-reliability-engineer'];

/** Requests by which an application is sent, on any of the boards. */
function submits(): string[] {
  // A file goes to the vendor's store as soon as it is attached, and a place is looked up as it is typed; the panel says so before.
  const isUpload = (host: string, path: string) =>
    host.endsWith('.amazonaws.com') || path.startsWith('/parseResume') || /[?]op=Api(CreateFile|Autocomplete)/u.test(path);
  return evening.boards.requests
    .filter(({ method, host, path }) => method === 'POST' && !isUpload(host, path))
    .map(({ method, host, path }) => `${method} ${host}${path}`);
}

function expectNothingSent(): void {
  expect(evening.boards.received()).toEqual([]);
  expect(submits()).toEqual([]);
}

async function ready(key: string): Promise<{ page: Surface; panel: Surface; tab: SeenTab }> {
  const opened = await openForm(evening.person, evening.boards.urlOf(key));
  // A posting tailored by an earlier test has its files already.
  if (opened.tab.job === undefined) await tailor(opened.panel);
  const tab = await untilPlanHasTailoredFile(opened.panel, opened.tab.tabId);
  await answerRequired(opened.panel, tab, answers);
  return { ...opened, tab };
}

test.each(postings)('%s: reading, tailoring, planning, filling, filling again and undoing send nothing', async (key) => {
  const { panel, tab } = await ready(key);
  expectNothingSent();
  await fillForm(panel, tab.tabId);
  await panel.press('Fill again');
  await panel.press('Undo the fill');
  await panel.waitFor('.bar .button.main');
  expectNothingSent();
});

test('the popup’s own fill sends nothing, and a press in the page is none of ours', async () => {
  const { page, tab } = await ready('greenhouse-product-designer');
  const popup = await evening.person.newPage();
  await popup.open(`${evening.person.extensionPage('popup.html')}?tab=${tab.tabId}`);
  await popup.press('Fill what is ready');
  await popup.waitFor('.button:not([aria-busy="true"])');
  await page.evaluate(() => {
    // A page cannot ask the extension for anything: it has no way in, and what it says is not listened to.
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?(message: unknown): void } } };
    try {
      chrome?.runtime?.sendMessage?.({ to: 'panel', name: 'submit', input: {} });
    } catch {
      // The browser refuses a page that no extension has opened itself to.
    }
    globalThis.postMessage({ to: 'panel', name: 'submit', input: {} }, '*');
    globalThis.postMessage({ to: 'document', name: 'submit', input: {} }, '*');
    document.querySelector('sincerely-pill')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }, null);
  expectNothingSent();
});

test('a content script may not submit, and a plan that is not the shown one is refused', async () => {
  const { panel, tab } = await ready('lever-data-analyst-eu');
  const refused = await panel.evaluate(async (tabId) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; error?: { code: string } }> } };
    };
    const wrongPlan = await chrome.runtime.sendMessage({ to: 'panel', name: 'submit', input: { tabId, planId: 'another', insist: true } });
    const asPage = await chrome.runtime.sendMessage({ to: 'page', name: 'submit', input: { tabId } });
    return JSON.stringify([wrongPlan?.error?.code, asPage?.error?.code ?? null]);
  }, tab.tabId);
  expect(JSON.parse(refused)).toEqual(['page-changed', null]);
  expectNothingSent();
});

test('a second submit of the same posting is refused, and nothing arrives twice', async () => {
  const key = 'greenhouse-platform-engineer';
  const { panel, tab } = await ready(key);
  await fillForm(panel, tab.tabId);
  await panel.press('Submit application');
  await panel.waitFor('[data-outcome="submitted"]');
  const again = await openForm(evening.person, evening.boards.urlOf(key));
  expect(again.tab.alreadySubmitted).toBe(true);
  const refused = await again.panel.evaluate(
    async ({ tabId, planId }) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ error?: { code: string } }> } };
      };
      return (await chrome.runtime.sendMessage({ to: 'panel', name: 'submit', input: { tabId, planId, insist: false } })).error?.code;
    },
    { tabId: again.tab.tabId, planId: again.tab.plan?.id ?? '' },
  );
  expect(refused).toBe('already-submitted');
  expect(evening.boards.received(key)).toHaveLength(1);
});
