import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectReceivedAsApproved } from '../support/compare.ts';
import type { SeenTab } from '../support/person.ts';
import { type QueueDesk, reviewAndApprove, startQueueDesk, untilQueued, waitsForWord } from '../support/queue.ts';

let desk: QueueDesk;
beforeAll(async () => {
  desk = await startQueueDesk();
});
afterEach(() => desk.boards.reset());
afterAll(async () => desk?.close());

test.each(['lever-platform-engineer', 'greenhouse-platform-engineer', 'workable-full-stack-engineer'])(
  '%s: planned, approved, filled and sent as approved',
  async (key) => {
    const { boards, person } = desk;
    const { added, refused } = await person.call('queuePostings', { input: { urls: [boards.urlOf(key)], tailor: true } });
    expect(refused).toEqual([]);
    const id = added[0]?.job.id as string;
    await untilQueued(desk, id, waitsForWord);
    expect(boards.received(key)).toEqual([]);
    let review = await reviewAndApprove(person, id);
    let queued = await untilQueued(
      desk,
      id,
      ({ job }) => job.state === 'done' || (job.state === 'paused' && job.errorCode === 'more-fields'),
    );
    if (queued.job.errorCode === 'more-fields') {
      review = await reviewAndApprove(person, id);
      queued = await untilQueued(desk, id, ({ job }) => job.state === 'done');
    }
    expect(queued.application.status).toBe('submitted');
    expect(boards.received(key)).toHaveLength(1);
    const { artifacts } = await person.call('application', { id: queued.application.id });
    expectReceivedAsApproved(
      boards.received(key)[0],
      { plan: review.plan } as SeenTab,
      artifacts.map(({ name, sha256 }) => ({ name, sha256 })),
    );
  },
);
