import type { FillItem, FillPlan, PlanItem } from '@sincerely/shared';
import { beforeEach, expect, test } from 'vitest';
import leverPage from '../lever/fixture.html?raw';
import { host, openPage, planFor, type Page } from '../testing/page.ts';
import { fill } from './fill.ts';
import { browserHost, type Host } from './host.ts';
import { undo } from './undo.ts';

let page: Page;
beforeEach(async () => {
  page = await openPage(leverPage, 'https://jobs.lever.co/tidewater/00000000-0000-4000-8000-000000000000/apply');
  showFileNames(page);
});

/** Lever shows the file's name and has a parser that ends in a hidden input. */
function showFileNames({ document: within, one }: Page, parsed: () => void = () => {}): void {
  one('#resume-upload-input').addEventListener('change', () => {
    one('.filename').textContent = one('#resume-upload-input').files?.[0]?.name ?? '';
    within.querySelector('[name="resumeStorageId"]')?.remove();
    parsed();
    const value = crypto.randomUUID();
    const stored = Object.assign(within.createElement('input'), { type: 'hidden', name: 'resumeStorageId', value });
    one('form').append(stored);
  });
}

const value = (selector: string) => page.one(selector).value;
const results = (report: Awaited<ReturnType<typeof fill>>) =>
  Object.fromEntries(report.results.map(({ label, result }) => [label, result]));

/** Everything a form holds, as a submission would carry it and as people see it. */
function held(): unknown {
  const data = [...new FormData(page.one<HTMLFormElement>('form'))].map(([name, entry]) => [
    name,
    typeof entry === 'string' ? entry : entry.name,
  ]);
  return data.filter(([name]) => name !== 'resumeStorageId');
}

test('every planned value is in its control and read back', async () => {
  const plan = planFor(page);
  const report = await fill(page.document, plan, host);
  expect(report.planId).toBe(plan.id);
  expect(report.results.map(({ label, result, reason }) => ({ label, result, reason }))).toEqual(
    report.results.map(({ label }) => ({ label, result: 'filled', reason: undefined })),
  );
  expect(value('[name="name"]')).toBe('Amara Okafor');
  expect(page.one('[name="cards[9f00][field0]"][value="Yes"]').checked).toBe(true);
  expect(page.one('[name="cards[9f00][field1]"][value="No"]').checked).toBe(true);
  expect(page.one<HTMLSelectElement>('[name="cards[9f00][field2]"]').value).toBe('5-9');
  expect(page.one('#resume-upload-input').files?.[0]?.name).toBe('cv.pdf');
});

test('controls that are not in the plan are not touched', async () => {
  const touched: string[] = [];
  const left = [...page.document.querySelectorAll('[data-expect="leave"], [data-expect="ask"]')];
  for (const element of left)
    for (const type of ['input', 'change', 'click', 'focus']) element.addEventListener(type, () => touched.push(element.outerHTML));
  await fill(page.document, planFor(page), host);
  expect(touched).toEqual([]);
});

test('the page hears of what was written, and its form is not submitted', async () => {
  const heard: string[] = [];
  let submits = 0;
  page.one('form').addEventListener('submit', () => (submits += 1));
  for (const type of ['input', 'change', 'blur']) page.one('[name="email"]').addEventListener(type, () => heard.push(type));
  await fill(page.document, planFor(page), host);
  expect(heard).toEqual(['input', 'change', 'blur']);
  expect(submits).toBe(0);
});

test('undo brings back exactly what was there', async () => {
  page.one('[name="org"]').value = 'Typed by hand';
  page.one('[name="cards[9f00][field1]"][value="Yes"]').checked = true;
  const before = held();
  await fill(page.document, planFor(page), host);
  expect(held()).not.toEqual(before);
  await undo(page.document);
  expect(held()).toEqual(before);
});

test('undo after two fills goes back before the first', async () => {
  const before = held();
  await fill(page.document, planFor(page), host);
  await fill(page.document, planFor(page), host);
  await undo(page.document);
  expect(held()).toEqual(before);
});

test('what the person typed after the fill is theirs, and stays at an undo', async () => {
  const plan = planFor(page);
  await fill(page.document, { ...plan, items: plan.items.filter(({ selector }) => !selector.includes('org')) }, host);
  page.one('[name="org"]').value = 'Typed afterwards';
  await fill(page.document, plan, host);
  await undo(page.document);
  expect(page.one('[name="org"]').value).toBe('Typed afterwards');
});

test('a second fill changes nothing', async () => {
  const plan = planFor(page);
  await fill(page.document, plan, host);
  const heard: string[] = [];
  for (const type of ['input', 'change', 'click']) page.one('form').addEventListener(type, () => heard.push(type));
  const second = await fill(page.document, plan, host);
  expect(heard).toEqual([]);
  expect(new Set(Object.values(results(second)))).toEqual(new Set(['filled']));
});

test('what the person typed after the plan was made is kept', async () => {
  const plan = planFor(page);
  page.one('[name="org"]').value = 'Typed by hand';
  const report = await fill(page.document, plan, host);
  expect(results(report)['Current company']).toBe('kept');
  expect(value('[name="org"]')).toBe('Typed by hand');
});

test('a control that asks something else by now is refused', async () => {
  const plan = planFor(page);
  const label = page.one('[name="cards[9f00][field0]"]').closest('.application-question')?.querySelector('.text');
  if (label) label.textContent = 'Are you unable to work in the US?';
  const report = await fill(page.document, plan, host);
  expect(report.results.find(({ label: asked }) => asked.startsWith('Are you authorized'))).toMatchObject({ result: 'refused' });
  expect(page.one('[name="cards[9f00][field0]"][value="Yes"]').checked).toBe(false);
});

test('a control that is gone is said to be missing', async () => {
  const plan = planFor(page);
  page.one('[name="org"]').closest('li')?.remove();
  expect(results(await fill(page.document, plan, host))['Current company']).toBe('missing');
});

test('a control that the page replaces at every input still ends right', async () => {
  const replace = (): void => {
    const old = page.one('[name="org"]');
    const fresh = old.cloneNode() as HTMLInputElement;
    fresh.value = old.value;
    fresh.addEventListener('input', replace);
    old.replaceWith(fresh);
  };
  page.one('[name="org"]').addEventListener('input', replace);
  const report = await fill(page.document, planFor(page), host);
  expect(results(report)['Current company']).toBe('filled');
  expect(value('[name="org"]')).toBe('Northwind Analytics');
});

test('what a neighbour clears is written once more, and what it will not take is said', async () => {
  page.one('[name="urls[LinkedIn]"]').addEventListener('input', () => {
    page.one('[name="phone"]').value = '';
  });
  page.one('[name="org"]').addEventListener('input', () => {
    page.one('[name="org"]').value = '';
  });
  const report = await fill(page.document, planFor(page), host);
  expect(results(report)).toMatchObject({ Phone: 'filled', 'Current company': 'mismatch' });
  expect(value('[name="phone"]')).toBe('+14155550134');
});

test('a parser’s guesses from the file are written over', async () => {
  page = await openPage(leverPage, 'https://jobs.lever.co/tidewater/00000000-0000-4000-8000-000000000000/apply');
  showFileNames(page, () => {
    page.one('[name="name"]').value = 'A. Oka for';
  });
  await fill(page.document, planFor(page), host);
  expect(value('[name="name"]')).toBe('Amara Okafor');
});

test('a stop leaves the rest as it was and reports it', async () => {
  const stop = new AbortController();
  const before = value('[name="urls[LinkedIn]"]');
  const report = await fill(page.document, planFor(page), host, {
    signal: stop.signal,
    onProgress: ({ label }) => {
      if (label === 'Full name') stop.abort();
    },
  });
  expect(results(report)).toMatchObject({ 'Full name': 'filled', 'LinkedIn URL': 'cancelled' });
  expect(value('[name="urls[LinkedIn]"]')).toBe(before);
});

test('nodes of other extensions change nothing', async () => {
  const plan = planFor(page);
  const foreign = page.document.createElement('div');
  foreign.className = 'jaf-overlay';
  foreign.innerHTML = '<label>Full name <input name="name" /></label>';
  page.one('form').prepend(foreign);
  await fill(page.document, plan, host);
  expect(foreign.querySelector('input')?.value).toBe('');
});

/** A host whose file says which version of the document it is. */
const versionOf = (version: string): Host =>
  browserHost({ file: async () => ({ name: 'cv.pdf', mime: 'application/pdf', bytes: new TextEncoder().encode(version) }) });
const heldFile = async () => page.one('#resume-upload-input').files?.[0]?.text();

function renewed(plan: FillPlan): FillPlan {
  return {
    ...plan,
    items: plan.items.map((item) => (item.action === 'fill' && item.value.type === 'file' ? { ...item, overwrite: true } : item)),
  };
}

test('a document that has changed since takes the place of its earlier version, also under the same name', async () => {
  const plan = planFor(page);
  await fill(page.document, plan, versionOf('first'));
  await fill(page.document, plan, versionOf('second'));
  expect(await heldFile()).toBe('first');
  const report = await fill(page.document, renewed(plan), versionOf('second'));
  expect(await heldFile()).toBe('second');
  expect(results(report)['Resume/CV']).toBe('filled');
});

test('a file the person chose themselves is not replaced', async () => {
  const plan = planFor(page);
  await fill(page.document, plan, host);
  const own = new DataTransfer();
  own.items.add(new File(['own'], 'my-own.pdf'));
  page.one('#resume-upload-input').files = own.files;
  const report = await fill(page.document, renewed(plan), versionOf('second'));
  expect(await heldFile()).toBe('own');
  expect(results(report)['Resume/CV']).toBe('kept');
});

test('a file that cannot be read is said, and all else is filled', async () => {
  const noFile = browserHost({ file: () => Promise.reject(new Error('The companion is away.')) });
  const report = await fill(page.document, planFor(page), noFile);
  const notFilled = report.results.filter(({ result }) => result !== 'filled');
  expect(notFilled.map(({ label, result }) => [label, result])).toEqual([['Resume/CV', 'refused']]);
  expect(page.one('#resume-upload-input').files).toHaveLength(0);
});

test('what a fill wrote is written anew when the plan has changed; what the person made of it stays', async () => {
  const plan = planFor(page);
  await fill(page.document, plan, host);
  const changed = {
    ...plan,
    items: plan.items.map((item) => (isCompany(item) ? { ...item, value: text('Tidewater'), shown: 'Tidewater' } : item)),
  };
  await fill(page.document, changed, host);
  expect(value('[name="org"]')).toBe('Tidewater');
  page.one('[name="org"]').value = 'Typed afterwards';
  expect(results(await fill(page.document, plan, host))['Current company']).toBe('kept');
  expect(value('[name="org"]')).toBe('Typed afterwards');
});

const text = (words: string) => ({ type: 'text', text: words }) as const;
const isCompany = (item: PlanItem): item is FillItem => item.action === 'fill' && item.label === 'Current company';
