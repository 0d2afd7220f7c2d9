import { expect, test } from 'vitest';
import type { SeenPage } from '../state.ts';
import { checkSpeaksForItself } from './accept-sender.ts';

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
