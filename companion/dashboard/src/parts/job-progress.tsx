import { isFinished, type Job, type JobRequest } from '@sincerely/shared';
import type { ReactNode } from 'react';
import { useLive } from '../live.ts';
import { call } from '../session.ts';
import { Act } from './act.tsx';

const names: Record<string, string> = { tailor: 'Tailoring', improve: 'The analysis', mail: 'The e-mail' };
const refresh = ['application', 'improvement', 'mail', 'overview'];

/** The newest known state of a job: what was fetched, or what has come since. */
export function useJob(known: Job): Job {
  const live = useLive((state) => state.jobs[known.id]);
  return live && live.updatedAt >= known.updatedAt ? live : known;
}

/** A job's phase and percent as they happen, with what can be asked of it. */
export function JobProgress({ job: known, title }: { job: Job; title?: ReactNode }) {
  const job = useJob(known);
  const request = (what: JobRequest) => async () => call('requestJob', { params: { id: job.id }, input: { request: what } });
  if (job.state === 'done') return <Warnings job={job} />;
  if (isFinished(job.state))
    return (
      <div className="notice stack">
        <p>
          {job.state === 'cancelled'
            ? `${names[job.kind] ?? 'The job'} was cancelled. What was done is kept.`
            : (job.error ?? 'It failed.')}
        </p>
        <div className="row">
          <Act action={request('retry')} refresh={refresh}>
            {job.state === 'cancelled' && job.kind === 'improve' ? 'Go on with it' : 'Try again'}
          </Act>
        </div>
      </div>
    );
  const isPaused = job.state === 'paused';
  const phase = job.phaseLabel ?? 'Waiting to start';
  return (
    <div className="card stack" data-job={job.state}>
      {title}
      <progress value={job.progress} max={100} aria-label={names[job.kind] ?? 'The job'} />
      <div className="spread wrap">
        <span role="status">
          {isPaused ? `Paused. ${phase}` : phase} · {Math.round(job.progress)} %
        </span>
        <div className="row">
          {isPaused ? (
            <Act action={request('resume')} refresh={refresh}>
              Resume
            </Act>
          ) : (
            <Act kind="quiet" action={request('pause')} refresh={refresh} disabled={job.intent !== null}>
              {job.intent === 'pause' ? 'Pausing…' : 'Pause'}
            </Act>
          )}
          <Act kind="quiet" action={request('cancel')} refresh={refresh} disabled={job.intent === 'cancel'}>
            {job.intent === 'cancel' ? 'Cancelling…' : 'Cancel'}
          </Act>
        </div>
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
