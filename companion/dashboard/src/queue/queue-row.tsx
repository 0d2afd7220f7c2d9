import type { QueuedApplication } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { JobWord } from '../jobs/job-word.tsx';
import { useJob } from '../parts/job-progress.tsx';
import { OutcomeQuestion } from './outcome-question.tsx';
import { QueueDeeds } from './queue-deeds.tsx';
import { waitsForHand, waitsForReview } from './queue-groups.ts';
import { companyOf, queuedSentence, titleOf, whereOf } from './queue-words.ts';
import { TakeOver } from './take-over.tsx';

/** One application of the queue, as it happens: what it is, how it stands, and what it needs. */
export function QueueRow({ queued: known }: { queued: QueuedApplication }) {
  const queued = { ...known, job: useJob(known.job) };
  const { job } = queued;
  return (
    <li className="queue-row card" data-queued={job.id} data-state={job.state} data-code={job.errorCode ?? ''}>
      <div className="queue-what">
        <Link to="/queue/$id" params={{ id: job.id }} className="queue-link" onKeyDown={moveAmongRows}>
          {titleOf(queued)}
        </Link>
        <div className="soft small">{whereOf(queued)}</div>
      </div>
      <div className="queue-stands small">
        <JobWord job={job} />
        <div className="soft">{queuedSentence(queued)}</div>
        {job.state === 'running' && <progress value={job.progress} max={100} aria-label={titleOf(queued)} />}
      </div>
      <div className="row wrap queue-deeds" role="group" aria-label={titleOf(queued)}>
        {waitsForReview(queued) && (
          <Link to="/queue/$id" params={{ id: job.id }} className="button">
            {say('Review')}
          </Link>
        )}
        {waitsForHand(queued) && <TakeOver jobId={job.id} />}
        {queued.asksOutcome && <OutcomeQuestion jobId={job.id} company={companyOf(queued)} />}
        <QueueDeeds queued={queued} />
      </div>
    </li>
  );
}

const moves: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** From row to row; each stays within reach of the Tab key, with what can be done with it behind it. */
function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const by = moves[event.key];
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...document.querySelectorAll<HTMLElement>('.queue-link')];
  links[links.indexOf(event.currentTarget) + by]?.focus();
  event.preventDefault();
}
