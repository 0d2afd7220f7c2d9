import { awaitsPerson, awaitsWord, jobKindTitle, type ListedJob } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import { EffectQuestion } from '../jobs/effect-question.tsx';
import { jobQueries, requestJob } from '../jobs/job-actions.ts';
import { Act } from '../parts/act.tsx';
import { useJob } from '../parts/job-progress.tsx';
import { NeedCard } from './need-card.tsx';
import { QueuedNeed } from './queued-need.tsx';

/** A job of any kind that stopped with a reason: the reason, and the way to where it is settled; or the question whether something went out. */
export function JobNeed({ listed }: { listed: ListedJob }) {
  const job = useJob(listed.job);
  const kind = jobKindTitle(job.kind);
  const name = listed.about ?? kind;
  if (awaitsPerson(job)) return <QueuedNeed job={job} name={name} />;
  if (awaitsWord(job))
    return (
      <NeedCard name="job" title={<strong>{name}</strong>} detail={kind}>
        <EffectQuestion job={job} />
      </NeedCard>
    );
  return (
    <NeedCard name="job" title={<strong>{name}</strong>} detail={`${kind} · ${tell(job.error ?? '')}`}>
      {job.state === 'error' ? (
        <Act action={requestJob(job.id, 'retry')} refresh={jobQueries}>
          {say('Try again')}
        </Act>
      ) : (
        <Link to="/jobs/$id" params={{ id: job.id }} className="button">
          {say('Look at it')}
        </Link>
      )}
    </NeedCard>
  );
}
