import type { QueuedApplication } from '@sincerely/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectReceivedAsApproved } from '../support/compare.ts';
import type { SeenTab } from '../support/person.ts';
import { type QueueDesk, startQueueDesk, untilQueued, workThrough } from '../support/queue.ts';
import { answerOne, type Approved } from '../support/queue-person.ts';
import { changed, eveningList, serveList } from '../support/queue-postings.ts';

let desk: QueueDesk;
beforeAll(async () => {
  desk = await startQueueDesk();
});
afterAll(async () => desk?.close());

/** After these the page says by itself how it ended. */
const byHand = new Set<string | null>(['needs-challenge', 'needs-code']);

/** What each of the list ends at, and how often the employer received it. */
const ends: Record<string, { state: string; status: string; code: string | null; received: number }> = {
  Lever: { state: 'done', status: 'submitted', code: null, received: 1 },
  Greenhouse: { state: 'done', status: 'submitted', code: null, received: 1 },
  Workable: { state: 'done', status: 'submitted', code: null, received: 1 },
  German: { state: 'done', status: 'submitted', code: null, received: 1 },
  captcha: { state: 'done', status: 'submitted', code: null, received: 1 },
  'e-mail code': { state: 'done', status: 'submitted', code: null, received: 1 },
  login: { state: 'done', status: 'submitted', code: null, received: 1 },
  closed: { state: 'error', status: 'draft', code: 'posting-closed', received: 0 },
  duplicate: { state: 'error', status: 'needs-you', code: 'already-received', received: 0 },
  'unknown question': { state: 'done', status: 'submitted', code: null, received: 1 },
  changed: { state: 'done', status: 'submitted', code: null, received: 1 },
  'network cut': { state: 'paused', status: 'needs-you', code: 'effect-unresolved', received: 1 },
};

test('an evening’s list: each ends as it should, what was sent is what was approved, and nothing else reached an employer', async () => {
  const { boards, person } = desk;
  const list = eveningList();
  const keys = serveList(boards, list);
  const urls = list.map(({ name }) => boards.urlOf(keys.get(name) as string));
  const { added, refused } = await person.call('queuePostings', { input: { urls: [...urls, urls[0] as string], tailor: false } });
  expect(refused).toEqual([]);
  expect(await person.call('queuePostings', { input: { urls: urls.slice(0, 1), tailor: false } })).toMatchObject({
    added: [],
    refused: [{ code: 'already-queued' }],
  });
  const names = new Map(added.map(({ job }, at) => [job.id, list[at]?.name as string]));
  const approved: Approved = new Map();
  const asked = new Map<string, string[]>();
  boards.behave(keys.get('closed') as string, { closed: true });
  const queue = await workThrough(desk, async (queued) => {
    const name = names.get(queued.job.id) as string;
    asked.set(name, [...(asked.get(name) ?? []), queued.job.errorCode ?? '']);
    const isAnswered = await answerOne(desk, queued, approved);
    if (byHand.has(queued.job.errorCode)) await untilQueued(desk, queued.job.id, ({ job }) => job.errorCode !== queued.job.errorCode);
    if (name === 'changed' && asked.get(name)?.length === 1)
      boards.add({ ...changed(list[10]?.posting as never), key: keys.get(name) as string });
    return isAnswered;
  });
  const seen = Object.fromEntries(queue.map((queued) => [names.get(queued.job.id), endOf(queued, keys)]));
  expect(seen).toEqual(ends);
  expect(asked.get('captcha')).toEqual(['needs-answers', 'needs-challenge']);
  expect(asked.get('e-mail code')?.at(-1)).toBe('needs-code');
  expect(asked.get('login')?.[0]).toBe('needs-login');
  expect(asked.get('changed')).toContain('form-changed');
  expect(asked.get('unknown question')?.[0]).toBe('needs-answers');
  for (const { job, application } of queue) {
    const key = keys.get(names.get(job.id) as string) as string;
    const [received] = boards.received(key);
    if (received === undefined) continue;
    const { artifacts } = await person.call('application', { id: application.id });
    const documents = [...artifacts, ...(await person.call('documents'))].map(({ name, sha256 }) => ({ name, sha256 }));
    expectReceivedAsApproved(received, { plan: approved.get(job.id)?.plan } as SeenTab, documents);
  }
}, 180_000);

function endOf({ job, application }: QueuedApplication, keys: Map<string, string>) {
  const key = [...keys.values()].find((each) => desk.boards.urlOf(each).startsWith(application.posting.url)) as string;
  return { state: job.state, status: application.status, code: job.errorCode, received: desk.boards.received(key).length };
}
