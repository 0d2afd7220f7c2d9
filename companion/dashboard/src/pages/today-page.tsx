import { type Job, wasInterrupted } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useStoppedWork } from '../jobs/use-stopped-work.ts';
import { Onboarding } from '../parts/onboarding.tsx';
import { JobProgress } from '../parts/job-progress.tsx';
import { Problem } from '../parts/problem.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { call } from '../session.ts';
import { DueReminders } from '../tracking/due-reminders.tsx';

/** What is going on: the first steps, what needs the person, what runs, what was sent. */
export function TodayPage() {
  const { data, error } = useQuery({ queryKey: ['overview'], queryFn: async () => call('overview') });
  const told = new Set(
    useStoppedWork()
      ?.stopped.filter(wasInterrupted)
      .map(({ job }) => job.id),
  );
  const running = data?.running.filter(({ id }) => !told.has(id)) ?? [];
  return (
    <div className="stack">
      <h1>Today</h1>
      <Problem thrown={error} />
      {data && <Onboarding overview={data} />}
      {running.map((job) => (
        <JobProgress key={job.id} job={job} title={titleOf(job)} />
      ))}
      <DueReminders />
      <NeedsYou />
      {data && (
        <p className="soft">
          {data.sentToday === 0
            ? 'Nothing sent today.'
            : `${data.sentToday} ${data.sentToday === 1 ? 'application' : 'applications'} sent today.`}
        </p>
      )}
    </div>
  );
}

function titleOf({ kind }: Job) {
  return kind === 'improve' ? <Link to="/profile/improve">Improve my CV</Link> : undefined;
}

function NeedsYou() {
  const { data } = useQuery({
    queryKey: ['applications', 'needs-you'],
    queryFn: async () => call('applications', { input: { statuses: 'needs-you' } }),
  });
  if (!data || data.rows.length === 0) return null;
  return (
    <section className="stack" aria-label="Needs you">
      <h2>Needs you</h2>
      {data.rows.map(({ id, title, company, status }) => (
        <Link key={id} to="/applications/$id" params={{ id }} className="card spread">
          <span>
            {title} · {company}
          </span>
          <StatusWord status={status} />
        </Link>
      ))}
    </section>
  );
}
