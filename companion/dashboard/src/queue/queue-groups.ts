import { awaitsPerson, isFinished, type QueuedApplication } from '@sincerely/shared';

export type QueueGroup = 'needs-you' | 'working' | 'done';

/** How an application of the queue is listed. One the person paused still works, later. */
export function queueGroup({ job }: Pick<QueuedApplication, 'job'>): QueueGroup {
  if (awaitsPerson(job)) return 'needs-you';
  return isFinished(job.state) ? 'done' : 'working';
}

/** Where the person's word for the plan is what is waited for. */
const aboutPlan = new Set([
  'awaits-approval',
  'needs-answers',
  'plan-changed',
  'plan-not-shown',
  'form-changed',
  'more-fields',
  'other-file',
]);

export function waitsForReview({ job, proposal }: QueuedApplication): boolean {
  return awaitsPerson(job) && proposal !== null && proposal.approvedAt === null && aboutPlan.has(job.errorCode ?? '');
}

/** Whose plan was shown as it is now, with nothing left to answer: a word for several at once may hold for it. */
export function mayBeApprovedUnopened(queued: QueuedApplication): boolean {
  return waitsForReview(queued) && queued.proposal?.isShown === true && queued.proposal.openRows === 0;
}

/** What is done on the page itself: a challenge, a code, a login, a form that is not as it should be, an end to be looked for. */
export function waitsForHand(queued: QueuedApplication): boolean {
  return awaitsPerson(queued.job) && !waitsForReview(queued) && (!queued.asksOutcome || queued.isOpen);
}

/** The plan that is to be looked at after this one, in the order they were added. */
export function nextToReview(queue: readonly QueuedApplication[], after?: string): QueuedApplication | undefined {
  const waiting = queue.filter(waitsForReview).toReversed();
  const at = waiting.findIndex(({ job }) => job.id === after);
  const others = at < 0 ? waiting.filter(({ job }) => job.id !== after) : [...waiting.slice(at + 1), ...waiting.slice(0, at)];
  return others.find(({ proposal }) => proposal?.isShown === false) ?? others[0];
}
