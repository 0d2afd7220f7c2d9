import { isFinished, type Job } from '@sincerely/shared';
import type { Connection, TabState } from '../state.ts';
import { Button } from './button.tsx';
import { ask } from './snapshot.ts';

/** The tailoring job of this posting: start it, see its phase and percent, cancel or retry it. */
export function Tailoring({ tab, connection }: { tab: TabState; connection: Connection }) {
  const { job, tabId } = tab;
  if (tab.posting === null) return null;
  if (job === undefined)
    return <NotStarted tabId={tabId} connected={connection.state === 'connected' && tab.applicationId !== undefined} />;
  if (!isFinished(job.state)) return <Running job={job} tabId={tabId} />;
  return <Finished job={job} tabId={tabId} />;
}

function NotStarted({ tabId, connected }: { tabId: number; connected: boolean }) {
  return (
    <section className="card stack" aria-label="CV and letter">
      <div className="spread">
        <h2>CV and letter</h2>
        <Button action={async () => ask('tailor', { tabId })} disabled={!connected}>
          Tailor to this posting
        </Button>
      </div>
      {!connected && <p className="small soft">Tailoring needs the companion.</p>}
    </section>
  );
}

function Running({ job, tabId }: { job: Job; tabId: number }) {
  const stopping = job.intent === 'cancel';
  return (
    <section className="card stack" aria-label="CV and letter">
      <div className="spread">
        <h2>CV and letter</h2>
        <Button kind="quiet" action={async () => ask('requestJob', { tabId, request: 'cancel' })} disabled={stopping}>
          {stopping ? 'Cancelling…' : 'Cancel'}
        </Button>
      </div>
      <progress value={job.progress} max={100} aria-label="Tailoring" />
      <p className="small" role="status" data-phase={job.phase ?? ''}>
        {job.phaseLabel ?? 'Waiting to start'} · {Math.round(job.progress)} %
      </p>
    </section>
  );
}

function Finished({ job, tabId }: { job: Job; tabId: number }) {
  const words = {
    done: 'Ready. Look at both before you fill.',
    error: job.error ?? 'It failed.',
    cancelled: 'Cancelled. What was done is kept.',
  };
  return (
    <section className="card stack" aria-label="CV and letter">
      <div className="spread">
        <h2>CV and letter</h2>
        {job.state === 'done' ? (
          <Button kind="quiet" action={async () => ask('tailor', { tabId })}>
            Tailor again
          </Button>
        ) : (
          <Button kind="quiet" action={async () => ask('requestJob', { tabId, request: 'retry' })}>
            Try again
          </Button>
        )}
      </div>
      <p className={job.state === 'error' ? 'failure' : 'small soft'} role="status" data-state={job.state}>
        {words[job.state as keyof typeof words]}
        {(job.warnings ?? []).map(({ message }) => ` ${message}`)}
      </p>
    </section>
  );
}
