import { expect, test, vi } from 'vitest';
import { isBackground, type Sender } from '../messages.ts';
import type { SeenPage } from '../state.ts';
import { checkSpeaksForItself, isOurPage, isWatchedPage } from './accept-sender.ts';

const id = 'sincerely';
const own = 'chrome-extension://sincerely/';
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'sincerely', getURL: (path: string) => `chrome-extension://sincerely/${path}` } },
}));

const lever = 'https://jobs.lever.co/acme/1';
const other = 'https://careers.example.com/jobs/7';

function page(ats: string, url: string, board = new URL(url).hostname): SeenPage {
  const posting = { ats, board, postingId: '7', url, title: 'Lead' };
  return { pageId: 'p', url, adapter: { id: ats, name: '', version: 1 }, posting, hasForm: true, outcome: null };
}

test('a page may speak for itself', () => {
  expect(() => checkSpeaksForItself(page('lever', lever, 'acme'), { url: lever })).not.toThrow();
  expect(() => checkSpeaksForItself(page('generic', other), { url: other })).not.toThrow();
  expect(() => checkSpeaksForItself({ ...page('generic', other), posting: null }, { url: other })).not.toThrow();
});

test.each<[string, SeenPage, string]>([
  ['an allowed site that says it is an ATS', page('lever', lever, 'acme'), other],
  ['an allowed site with the posting of an ATS', { ...page('generic', other), posting: page('lever', lever).posting }, other],
  ['an allowed site that says it is another one', page('generic', 'https://careers.elsewhere.com/'), other],
  ['an allowed site with the posting of another one', page('generic', other, 'careers.elsewhere.com'), other],
  ['an ATS that says it is another site', page('generic', lever), lever],
])('%s is refused', (_, seen, url) => {
  expect(() => checkSpeaksForItself(seen, { url })).toThrow(expect.objectContaining({ code: 'forbidden' }) as Error);
});

const panel: Sender = { id, url: `${own}sidepanel.html`, origin: own.slice(0, -1) };
const content: Sender = { id, url: lever, origin: 'https://jobs.lever.co', frameId: 0, tab: { id: 1 } };

test('a panel is a page of the extension’s own, in no frame', () => {
  expect(isOurPage(panel)).toBe(true);
  expect(isOurPage({ ...panel, tab: { id: 1 }, frameId: 0 })).toBe(true);
  for (const other of [{ ...panel, id: 'other' }, { ...panel, frameId: 3 }, { ...panel, origin: 'https://jobs.lever.co' }, content])
    expect(isOurPage(other)).toBe(false);
});

test('a watched page has the origin of its address: a sandboxed copy has none', () => {
  expect(isWatchedPage(content)).toBe(true);
  for (const other of [{ ...content, id: 'other' }, { ...content, origin: 'null' }, { ...content, origin: 'https://else.example' }, panel])
    expect(isWatchedPage(other)).toBe(false);
});

test('a document does what the background asks, and nobody in a tab', () => {
  expect(isBackground({ id })).toBe(true);
  for (const other of [{ id: 'other' }, content, { ...panel, tab: { id: 1 } }]) expect(isBackground(other)).toBe(false);
});
