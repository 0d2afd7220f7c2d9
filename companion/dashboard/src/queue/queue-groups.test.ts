import type { QueuedApplication } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { mayBeApprovedUnopened, nextToReview, queueGroup, waitsForHand, waitsForReview } from './queue-groups.ts';

type Given = {
  id?: string;
  state?: string;
  code?: string | null;
  isShown?: boolean;
  openRows?: number;
  asksOutcome?: boolean;
  isOpen?: boolean;
};

const queued = ({ id = 'a', state = 'paused', code = null, isShown = false, openRows = 0, asksOutcome = false, isOpen = false }: Given) =>
  ({
    job: { id, kind: 'apply', state, errorCode: code },
    proposal: { hash: 'h', isShown, approvedAt: null, openRows },
    asksOutcome,
    isOpen,
  }) as QueuedApplication;

test('what the person paused works later; what waits for them needs them', () => {
  expect(queueGroup(queued({}))).toBe('working');
  expect(queueGroup(queued({ code: 'needs-code' }))).toBe('needs-you');
  expect(queueGroup(queued({ state: 'queued', code: 'not-yet' }))).toBe('working');
  expect(queueGroup(queued({ state: 'error', code: 'posting-closed' }))).toBe('done');
});

test('a plan waits for a look, a challenge for a hand, an unknown end for neither once its page is gone', () => {
  const [plan, challenge] = [queued({ code: 'form-changed' }), queued({ code: 'needs-challenge' })];
  expect([plan, challenge].map(waitsForReview)).toEqual([true, false]);
  expect([plan, challenge].map(waitsForHand)).toEqual([false, true]);
  expect(waitsForHand(queued({ code: 'effect-unresolved', asksOutcome: true }))).toBe(false);
  expect(waitsForHand(queued({ code: 'effect-unresolved', asksOutcome: true, isOpen: true }))).toBe(true);
});

test('one word for several holds for what was shown and is whole', () => {
  expect(mayBeApprovedUnopened(queued({ code: 'awaits-approval', isShown: true }))).toBe(true);
  expect(mayBeApprovedUnopened(queued({ code: 'awaits-approval' }))).toBe(false);
  expect(mayBeApprovedUnopened(queued({ code: 'needs-answers', isShown: true, openRows: 1 }))).toBe(false);
});

test('the next plan is one that was not shown yet, after the one at hand, the oldest first', () => {
  const [third, second, first] = ['c', 'b', 'a'].map((id) => queued({ id, code: 'awaits-approval' })) as [
    QueuedApplication,
    QueuedApplication,
    QueuedApplication,
  ];
  const queue = [third, second, first];
  expect(nextToReview(queue)?.job.id).toBe('a');
  expect(nextToReview(queue, 'a')?.job.id).toBe('b');
  expect(nextToReview(queue, 'c')?.job.id).toBe('a');
  expect(nextToReview([queued({ id: 'c', code: 'awaits-approval', isShown: true }), second], 'b')?.job.id).toBe('c');
  expect(nextToReview([second], 'b')).toBeUndefined();
});
