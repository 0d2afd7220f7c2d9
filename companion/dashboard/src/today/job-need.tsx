import { awaitsWord, jobKindWords, type ListedJob } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import { EffectQuestion } from '../jobs/effect-question.tsx';
import { jobQueries, requestJob } from '../jobs/job-actions.ts';
import { Act } from '../parts/act.tsx';
import { useJob } from '../parts/job-progress.tsx';
import { NeedCard } from './need-card.tsx';

/** A job of any kind that stopped with a reason: the reason, and going on; or the question whether something went out. */
export function JobNeed({ listed }: { listed: ListedJob }) {
  const job = useJob(listed.job);
  const kind = tell(jobKindWords(job.kind).title);
  const name = listed.about ?? kind;
  if (awaitsWord(job))
    return (
      <NeedCard name="job" title={<strong>{name}</strong>} detail={kind}>
        <EffectQuestion job={job} />
      </NeedCard>
    );
  return (
    <NeedCard
      name="job"
      title={
        <Link to="/jobs/$id" params={{ id: job.id }}>
          {name}
        </Link>
      }
      detail={`${kind} · ${tell(job.error ?? '')}`}
    >
      <Act action={requestJob(job.id, job.state === 'error' ? 'retry' : 'resume')} refresh={jobQueries}>
        {job.state === 'error' ? say('Try again') : say('Go on')}
      </Act>
    </NeedCard>
  );
}
