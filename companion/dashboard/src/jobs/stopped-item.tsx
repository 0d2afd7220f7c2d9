import { awaitsPerson, awaitsWord, jobKindTitle, type ListedJob } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { Link } from '@tanstack/react-router';
import { useJob } from '../parts/job-progress.tsx';
import { Act } from '../parts/act.tsx';
import { when } from '../parts/when.ts';
import { EffectQuestion } from './effect-question.tsx';
import { dismissWork, jobQueries, requestJob } from './job-actions.ts';

type Props = { listed: ListedJob; onDismiss: (listed: ListedJob) => void };

/** One piece of stopped work: how far it is, when it was last active, and what can be done with it. */
export function StoppedItem({ listed, onDismiss }: Props) {
  const job = useJob(listed.job);
  const name = listed.about ?? jobKindTitle(job.kind);
  const dismiss = async () => {
    await dismissWork(job.id, true)();
    onDismiss(listed);
  };
  return (
    <li className="stopped stack" data-job-id={job.id}>
      <div className="spread wrap">
        <span>
          <Link to="/jobs/$id" params={{ id: job.id }}>
            {name}
          </Link>{' '}
          <span className="soft small">
            {jobKindTitle(job.kind)} · {Math.round(job.progress)} % · {say('last active {when}', { when: when(listed.lastActiveAt) })}
          </span>
        </span>
        <span className="row">
          {awaitsPerson(job) && (
            <Link to="/queue/$id" params={{ id: job.id }} className="button">
              {say('Look at it')}
            </Link>
          )}
          {!awaitsWord(job) && !awaitsPerson(job) && (
            <Act action={requestJob(job.id, job.state === 'error' ? 'retry' : 'resume')} refresh={jobQueries}>
              <Say text="Resume<name> {about}</name>" values={{ about: name, name: <span className="only-read" /> }} />
            </Act>
          )}
          <Act kind="quiet" action={dismiss} refresh={jobQueries}>
            <Say text="Dismiss<name> {about}</name>" values={{ about: name, name: <span className="only-read" /> }} />
          </Act>
        </span>
      </div>
      {awaitsWord(job) ? <EffectQuestion job={job} /> : job.error !== null && <p className="small">{tell(job.error)}</p>}
    </li>
  );
}
