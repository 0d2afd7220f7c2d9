import { type Job, wasInterrupted } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useStoppedWork } from '../jobs/use-stopped-work.ts';
import { JobProgress } from '../parts/job-progress.tsx';
import { call } from '../session.ts';

/** What works at the moment or waits for its turn, as it happens; what stopped with a reason is among what needs the person. */
export function Running({ jobs }: { jobs: Job[] }) {
  const stopped = useStoppedWork()?.stopped ?? [];
  const told = new Set(stopped.filter((listed) => wasInterrupted(listed) || listed.job.errorCode !== null).map(({ job }) => job.id));
  const running = jobs.filter(({ id }) => !told.has(id));
  if (running.length === 0) return null;
  return (
    <section className="stack" aria-label={say('Running')}>
      <h2>
        {say('Running')} <span className="soft">{running.length}</span>
      </h2>
      {running.map((job) => (
        <JobProgress key={job.id} job={job} title={<About job={job} />} />
      ))}
    </section>
  );
}

/** What it is about, as the way there. */
function About({ job: { id: jobId, kind, applicationId } }: { job: Job }) {
  const { data } = useQuery({
    queryKey: ['application', applicationId],
    queryFn: async () => call('application', { params: { id: applicationId ?? '' } }),
    enabled: applicationId !== null,
  });
  if (kind === 'improve') return <Link to="/profile/improve">{say('Improve my CV')}</Link>;
  if (data === undefined) return null;
  const { id, posting } = data;
  const name = `${posting.title || say('Untitled posting')} · ${posting.company ?? posting.board}`;
  if (kind === 'apply')
    return (
      <Link to="/queue/$id" params={{ id: jobId }}>
        {name}
      </Link>
    );
  return (
    <Link to="/applications/$id" params={{ id }}>
      {name}
    </Link>
  );
}
