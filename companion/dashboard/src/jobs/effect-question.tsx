import type { Job } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Act } from '../parts/act.tsx';
import { OutcomeQuestion } from '../queue/outcome-question.tsx';
import { companyOf } from '../queue/queue-words.ts';
import { useAutomation } from '../queue/use-automation.ts';
import { jobQueries, requestJob } from './job-actions.ts';

type Props = {
  job: Job;
  /** What is known of it, where more is than that it was being sent. */
  children?: ReactNode;
};

/** Something was being sent when the work stopped: the person's word settles whether it went out. */
export function EffectQuestion({ job, children }: Props) {
  if (job.kind === 'apply') return <QueuedOutcome job={job} />;
  return (
    <div className="stack" role="group" aria-label={say('Did it go out?')}>
      <p>
        <strong>{say('Did it go out?')}</strong>{' '}
        {children ??
          say(
            'It was being sent when the work stopped, and nothing says how that ended. Look where it went to, such as your outbox, before you say.',
          )}
      </p>
      <div className="row wrap">
        <Act action={requestJob(job.id, 'resume', { effect: 'happened' })} refresh={jobQueries}>
          {say('Yes, it went out')}
        </Act>
        <Act action={requestJob(job.id, 'resume', { effect: 'did-not-happen' })} refresh={jobQueries}>
          {say('No, send it now')}
        </Act>
        {children === undefined && job.applicationId !== null && (
          <Link to="/applications/$id" params={{ id: job.applicationId }}>
            {say('Look at the application')}
          </Link>
        )}
      </div>
    </div>
  );
}

/** Of an application of the queue its status is settled with it. */
function QueuedOutcome({ job: { id } }: { job: Job }) {
  const { automation } = useAutomation();
  const queued = automation?.queue.find(({ job }) => job.id === id);
  return queued && <OutcomeQuestion jobId={id} company={companyOf(queued)} />;
}
