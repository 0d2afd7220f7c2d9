import { type Job, jobKindTitle, jobSentence, type ListedJob } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import { useJob } from '../parts/job-progress.tsx';
import { when } from '../parts/when.ts';
import { JobWord } from './job-word.tsx';
import { WaitNotice } from './wait-notice.tsx';

/** One job of a list, as it happens. */
export function JobRow({ listed }: { listed: ListedJob }) {
  const job = useJob(listed.job);
  const title = jobKindTitle(job.kind);
  const isUnderWay = job.state === 'running' || job.state === 'queued' || job.state === 'paused';
  return (
    <tr data-job-id={job.id}>
      <td>
        <Link to="/jobs/$id" params={{ id: job.id }}>
          {listed.about ?? title}
        </Link>
        <div className="soft small">{listed.about === null ? '' : title}</div>
      </td>
      <td>
        <JobWord job={job} /> {listed.isDismissed && <span className="soft small">{say('put aside')}</span>}
        {job.state === 'queued' && listed.waits ? (
          <WaitNotice waits={listed.waits} />
        ) : (
          (isUnderWay || job.state === 'error') && (
            <div className="soft small">{job.error === null ? standingOf(job) : tell(job.error)}</div>
          )
        )}
      </td>
      <td className="number">{Math.round(job.progress)} %</td>
      <td className="soft">{when(Math.max(listed.lastActiveAt, job.state === 'running' ? job.updatedAt : 0))}</td>
    </tr>
  );
}

/** What it does or, paused, was doing; that it is paused stands beside it. */
export function standingOf(job: Job): string {
  return job.state === 'paused' ? (job.phaseLabel === null ? say('Not started') : tell(job.phaseLabel)) : jobSentence(job, when);
}
