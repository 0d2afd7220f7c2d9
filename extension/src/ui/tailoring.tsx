import { isFinished, type Job, jobSentence } from '@sincerely/shared';
import { datesAs, say, tell } from '@sincerely/shared/words';
import type { Connection, TabState } from '../state.ts';
import { Button } from './button.tsx';
import { JobLink } from './job-link.tsx';
import { ask } from './snapshot.ts';

/** The tailoring job of this posting: start it, see its phase and percent, cancel or retry it. */
export function Tailoring({ tab, connection }: { tab: TabState; connection: Connection }) {
  const { job, tabId } = tab;
  if (tab.posting === null) return null;
  if (job === undefined)
    return <NotStarted tabId={tabId} connected={connection.state === 'connected' && tab.applicationId !== undefined} />;
  if (!isFinished(job.state)) return <Running job={job} tabId={tabId} connection={connection} />;
  return <Finished job={job} tabId={tabId} />;
}

function NotStarted({ tabId, connected }: { tabId: number; connected: boolean }) {
  return (
    <section className="card stack" aria-label={say('CV and letter')}>
      <div className="spread">
        <h2>{say('CV and letter')}</h2>
        <Button action={async () => ask('tailor', { tabId })} disabled={!connected}>
          {say('Tailor to this posting')}
        </Button>
      </div>
      {!connected && <p className="small soft">{say('Tailoring needs the companion.')}</p>}
    </section>
  );
}

function Running({ job, tabId, connection }: { job: Job; tabId: number; connection: Connection }) {
  const isStopping = job.intent === 'cancel';
  const request = (what: 'cancel' | 'resume') => async () => ask('requestJob', { tabId, request: what });
  return (
    <section className="card stack" aria-label={say('CV and letter')} data-job={job.state}>
      <div className="spread">
        <h2>{say('CV and letter')}</h2>
        <span className="row">
          {job.state === 'paused' && <Button action={request('resume')}>{say('Resume')}</Button>}
          <Button kind="quiet" action={request('cancel')} disabled={isStopping}>
            {isStopping ? say('Cancelling…') : say('Cancel')}
          </Button>
        </span>
      </div>
      <progress value={job.progress} max={100} aria-label={say('Tailoring')} />
      <div className="spread">
        <p className="small" role="status" data-phase={job.phase ?? ''}>
          {jobSentence(job, clock)} · {Math.round(job.progress)} %
          {connection.state !== 'connected' && <> · {say('last known, reconnecting…')}</>}
        </p>
        <JobLink port={connection.port} jobId={job.id}>
          {say('Details')}
        </JobLink>
      </div>
    </section>
  );
}

const clock = datesAs({ hour: '2-digit', minute: '2-digit' });

function Finished({ job, tabId }: { job: Job; tabId: number }) {
  const words = {
    done: say('Ready. Look at both before you fill.'),
    error: job.error === null ? say('It failed.') : tell(job.error),
    cancelled: say('Cancelled. What was done is kept.'),
  };
  return (
    <section className="card stack" aria-label={say('CV and letter')}>
      <div className="spread">
        <h2>{say('CV and letter')}</h2>
        {job.state === 'done' ? (
          <Button kind="quiet" action={async () => ask('tailor', { tabId })}>
            {say('Tailor again')}
          </Button>
        ) : (
          <Button kind="quiet" action={async () => ask('requestJob', { tabId, request: 'retry' })}>
            {say('Try again')}
          </Button>
        )}
      </div>
      <p className={job.state === 'error' ? 'failure' : 'small soft'} role="status" data-state={job.state}>
        {words[job.state as keyof typeof words]}
        {(job.warnings ?? []).map(({ message }) => ` ${tell(message)}`)}
      </p>
    </section>
  );
}
