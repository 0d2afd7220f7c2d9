import { awaitsWord, isFinished, type Job, jobSentence } from '@sincerely/shared';
import { phrase, say, tell } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EffectQuestion } from '../jobs/effect-question.tsx';
import { jobQueries, requestJob } from '../jobs/job-actions.ts';
import { JobRequests } from '../jobs/job-requests.tsx';
import { useLive } from '../live.ts';
import { Act } from './act.tsx';
import { when } from './when.ts';

const names: Record<string, string> = {
  tailor: phrase('Tailoring'),
  improve: phrase('The analysis'),
  mail: phrase('The e-mail'),
  apply: phrase('The application'),
};
const cancelled: Record<string, string> = {
  tailor: phrase('Tailoring was cancelled. What was done is kept.'),
  improve: phrase('The analysis was cancelled. What was done is kept.'),
  mail: phrase('The e-mail was cancelled. What was done is kept.'),
  apply: phrase('The application was cancelled. What was done is kept.'),
};
const anyJob = { name: phrase('The job'), cancelled: phrase('The job was cancelled. What was done is kept.') };

/** The newest known state of a job: what was fetched, or what has come since. */
export function useJob(known: Job): Job {
  const live = useLive((state) => state.jobs[known.id]);
  return live && live.updatedAt >= known.updatedAt ? live : known;
}

/** A job's phase and percent as they happen, with what can be asked of it. */
export function JobProgress({ job: known, title }: { job: Job; title?: ReactNode }) {
  const job = useJob(known);
  if (job.state === 'done') return <Warnings job={job} />;
  if (isFinished(job.state)) return <Ended job={job} />;
  return (
    <div className="card stack" data-job={job.state}>
      {title}
      <progress value={job.progress} max={100} aria-label={say(names[job.kind] ?? anyJob.name)} />
      <div className="spread wrap">
        <Standing job={job} />
        <div className="row">
          <Details job={job} />
          <JobRequests job={job} kind="quiet" />
        </div>
      </div>
      {awaitsWord(job) && <EffectQuestion job={job} />}
    </div>
  );
}

/** While the companion does not answer, what is shown is what it said last. */
function Standing({ job }: { job: Job }) {
  const isConnected = useLive((live) => live.connected);
  return (
    <span role="status">
      {jobSentence(job, when)} · {Math.round(job.progress)} %{!isConnected && <> · {say('last known, reconnecting…')}</>}
    </span>
  );
}

function Details({ job: { id } }: { job: Job }) {
  return (
    <Link to="/jobs/$id" params={{ id }} className="small">
      {say('Details')}
    </Link>
  );
}

function howItEnded({ state, kind, error }: Job): string {
  if (state === 'cancelled') return say(cancelled[kind] ?? anyJob.cancelled);
  return error === null ? say('It failed.') : tell(error);
}

function Ended({ job }: { job: Job }) {
  return (
    <div className="notice stack">
      <p>{howItEnded(job)}</p>
      <div className="row">
        <Act action={requestJob(job.id, 'retry')} refresh={jobQueries}>
          {job.state === 'cancelled' && job.kind === 'improve' ? say('Go on with it') : say('Try again')}
        </Act>
        <Details job={job} />
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
          {tell(message)}
        </li>
      ))}
    </ul>
  );
}
