import { isFinished, type Job, jobSentence } from '@sincerely/shared';
import { datesAs, say, tell } from '@sincerely/shared/words';
import { useState } from 'react';
import type { Connection, TabState } from '../state.ts';
import { BaseChoice } from './base-choice.tsx';
import { Button } from './button.tsx';
import { JobLink } from './job-link.tsx';
import { ask } from './snapshot.ts';

/** The tailoring job of this posting: start it, see its phase and percent, cancel or retry it. */
export function Tailoring({ tab, connection }: { tab: TabState; connection: Connection }) {
  const { job, tabId } = tab;
  if (tab.posting === null) return null;
  if (job === undefined) return <NotStarted tab={tab} connection={connection} />;
  if (!isFinished(job.state)) return <Running job={job} tabId={tabId} connection={connection} />;
  return <Finished job={job} tab={tab} connection={connection} />;
}

type Props = { tab: TabState; connection: Connection };

/** The base to tailor from: the one picked here, else the application's, else the default one. Only a pick is told to the companion. */
function useBase({ tab, connection: { bases = [] } }: Props) {
  const [picked, setPicked] = useState<string>();
  const value = picked ?? tab.baseId ?? bases.find(({ isDefault }) => isDefault)?.id;
  const input = { tabId: tab.tabId, ...(picked === undefined ? {} : { baseId: picked }) };
  return { tailor: async () => ask('tailor', input), choice: <BaseChoice bases={bases} value={value} onPick={setPicked} /> };
}

function NotStarted({ tab, connection }: Props) {
  const connected = connection.state === 'connected' && tab.applicationId !== undefined;
  const { tailor, choice } = useBase({ tab, connection });
  return (
    <section className="card stack" aria-label={say('CV and letter')}>
      <div className="spread">
        <h2>{say('CV and letter')}</h2>
        <Button action={tailor} disabled={!connected}>
          {say('Tailor to this posting')}
        </Button>
      </div>
      {connected && choice}
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

function Finished({ job, tab, connection }: Props & { job: Job }) {
  const { tabId } = tab;
  const { tailor, choice } = useBase({ tab, connection });
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
          <Button kind="quiet" action={tailor}>
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
      {job.state === 'done' && connection.state === 'connected' && choice}
    </section>
  );
}
