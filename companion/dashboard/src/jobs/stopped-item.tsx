import { awaitsWord, jobKindWords, type ListedJob } from '@sincerely/shared';
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
  const name = listed.about ?? jobKindWords(job.kind).title;
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
            {jobKindWords(job.kind).title} · {Math.round(job.progress)} % · last active {when(listed.lastActiveAt)}
          </span>
        </span>
        <span className="row">
          {!awaitsWord(job) && (
            <Act action={requestJob(job.id, job.state === 'error' ? 'retry' : 'resume')} refresh={jobQueries}>
              Resume<span className="only-read"> {name}</span>
            </Act>
          )}
          <Act kind="quiet" action={dismiss} refresh={jobQueries}>
            Dismiss<span className="only-read"> {name}</span>
          </Act>
        </span>
      </div>
      {awaitsWord(job) ? <EffectQuestion job={job} /> : job.error !== null && <p className="small">{job.error}</p>}
    </li>
  );
}
