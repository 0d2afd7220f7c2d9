import { isFinished, type QueuedApplication } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Act } from '../parts/act.tsx';
import { jobQueries } from '../jobs/job-actions.ts';
import { call } from '../session.ts';
import { queueGroup, waitsForHand } from './queue-groups.ts';

/** What can be done with it beside its main action. */
export function QueueDeeds({ queued }: { queued: QueuedApplication }) {
  const { job, proposal, isPressed, asksOutcome } = queued;
  const params = { id: job.id };
  const isOver = isFinished(job.state);
  const isHeld = job.state === 'paused' && job.errorCode === null;
  const isApproved = proposal !== null && proposal.approvedAt !== null;
  return (
    <>
      {(isHeld || (waitsForHand(queued) && !asksOutcome)) && (
        <Act action={async () => call('goOn', { params })} refresh={jobQueries}>
          {say('Go on')}
        </Act>
      )}
      {isOver && job.state !== 'done' && (
        <Act action={async () => call('goOn', { params })} refresh={jobQueries}>
          {say('Try again')}
        </Act>
      )}
      {isApproved && !isOver && job.state !== 'running' && !isPressed && (
        <Act kind="quiet" action={async () => call('withdrawApproval', { params })} refresh={jobQueries}>
          {say('Withdraw approval')}
        </Act>
      )}
      {queueGroup(queued) === 'needs-you' && !isPressed && (
        <Act kind="quiet" action={async () => call('planAnew', { params })} refresh={jobQueries}>
          {say('Plan anew')}
        </Act>
      )}
      {!isOver && (
        <Act kind="quiet" action={async () => call('cancelQueued', { params })} refresh={jobQueries} disabled={job.intent === 'cancel'}>
          {job.intent === 'cancel' ? say('Cancelling…') : say('Cancel')}
        </Act>
      )}
    </>
  );
}
