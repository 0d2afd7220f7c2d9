import { codeOf, errorTable, isFinished, jobSentence, type QueuedApplication } from '@sincerely/shared';
import { datesAs, say, tell } from '@sincerely/shared/words';
import { atsName } from '../applications/ats-names.ts';
import { when } from '../parts/when.ts';

const hourMinute = datesAs({ hour: '2-digit', minute: '2-digit' });

/** Such as "21:04" today, "23 Nov, 07:00" on another day. */
export function untilWhen(at: number, now = new Date()): string {
  return new Date(at).toDateString() === now.toDateString() ? hourMinute(at) : when(at);
}

/** How an application of the queue stands, or what it needs the person for, in a sentence. */
export function queuedSentence({ job, application }: QueuedApplication): string {
  if (job.state === 'done' && application.submittedAt !== null) return say('Sent {when}', { when: when(application.submittedAt) });
  if (job.state === 'done') return say('Finished. Nothing was sent.');
  if (job.state === 'cancelled') return say('Cancelled. What was done is kept.');
  if (isFinished(job.state) || (job.state === 'paused' && job.errorCode !== null))
    return tell(job.error ?? errorTable[codeOf({ code: job.errorCode })].says);
  return jobSentence(job, untilWhen);
}

export function titleOf({ application: { posting } }: QueuedApplication): string {
  return posting.title || say('Untitled posting');
}

export function companyOf({ application: { posting } }: QueuedApplication): string {
  return posting.company ?? posting.board;
}

/** Such as "Acme · Greenhouse · Berlin". */
export function whereOf(queued: QueuedApplication): string {
  const { ats, location } = queued.application.posting;
  return [companyOf(queued), atsName(ats), location].filter(Boolean).join(' · ');
}
