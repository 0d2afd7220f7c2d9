import { isFinished, type Job } from '@sincerely/shared';
import { useLive } from '../live.ts';
import { call } from '../session.ts';
import { Act } from './act.tsx';

/** A job's phase and percent as they happen, with what can be asked of it. */
export function JobProgress({ job: known }: { job: Job }) {
  const live = useLive((state) => state.jobs[known.id]);
  const job = live && live.updatedAt >= known.updatedAt ? live : known;
  const request = async (what: 'cancel' | 'retry') => call('requestJob', { params: { id: job.id }, input: { request: what } });
  if (job.state === 'done') return <Warnings job={job} />;
  if (isFinished(job.state))
    return (
      <div className="notice stack">
        <p>{job.state === 'cancelled' ? 'Tailoring was cancelled. What was done is kept.' : (job.error ?? 'Tailoring failed.')}</p>
        <div className="row">
          <Act action={async () => request('retry')} refresh={['application']}>
            Try again
          </Act>
        </div>
      </div>
    );
  return (
    <div className="card stack" data-job={job.state}>
      <progress value={job.progress} max={100} aria-label="Tailoring" />
      <div className="spread">
        <span role="status">
          {job.phaseLabel ?? 'Waiting to start'} · {Math.round(job.progress)} %
        </span>
        <Act kind="quiet" action={async () => request('cancel')} disabled={job.intent === 'cancel'}>
          {job.intent === 'cancel' ? 'Cancelling…' : 'Cancel'}
        </Act>
      </div>
    </div>
  );
}

/** What a finished job could not do, and why; what it made is complete all the same. */
function Warnings({ job: { warnings = [] } }: { job: Job }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="notice" role="status" data-testid="job-warnings">
      {warnings.map(({ code, message }) => (
        <li key={code} data-code={code}>
          {message}
        </li>
      ))}
    </ul>
  );
}
