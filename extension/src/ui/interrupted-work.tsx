import { awaitsWord, interruptedSentence, type JobRequest, jobKindTitle, type ListedJob } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useEffect, useRef, useState } from 'react';
import type { Connection } from '../state.ts';
import { Button } from './button.tsx';
import { JobLink } from './job-link.tsx';
import { ask } from './snapshot.ts';
import { timeAgo } from './time-ago.ts';

/** What a restart of the companion left behind; what went on by itself is not told. */
export function InterruptedWork({ connection }: { connection: Connection }) {
  const [dismissed, setDismissed] = useState<ListedJob>();
  const { interrupted = { startedAt: 0, jobs: [] }, toldOf } = connection;
  const { jobs, startedAt } = interrupted;
  const isShown = connection.state === 'connected' && jobs.length > 0;
  return (
    <>
      <Announcement text={isShown ? `${interruptedSentence(jobs)}.` : ''} startedAt={startedAt} toldOf={toldOf} />
      {isShown && (
        <section className="notice stack" aria-labelledby="interrupted" data-testid="interrupted">
          <h2 id="interrupted">{interruptedSentence(jobs)}</h2>
          <ul className="stack">
            {jobs.map((listed) => (
              <Interrupted key={listed.job.id} listed={listed} port={connection.port} onDismiss={setDismissed} />
            ))}
          </ul>
        </section>
      )}
      {dismissed && <Dismissed listed={dismissed} onBack={() => setDismissed(undefined)} />}
    </>
  );
}

type ItemProps = { listed: ListedJob; port: number; onDismiss: (listed: ListedJob) => void };

function Interrupted({ listed, port, onDismiss }: ItemProps) {
  const { job, lastActiveAt } = listed;
  const request = (what: JobRequest) => async () => ask('requestWork', { jobId: job.id, request: what });
  const dismiss = async () => {
    await ask('dismissWork', { jobId: job.id, dismissed: true });
    onDismiss(listed);
  };
  return (
    <li className="stack">
      <p>
        <strong>{nameOf(listed)}</strong>
        <br />
        <span className="soft small">
          {jobKindTitle(job.kind)} · {Math.round(job.progress)} % · {say('last active {when}', { when: timeAgo(lastActiveAt) })}
        </span>
      </p>
      {awaitsWord(job) && (
        <p className="small">{say('It was being sent when the work stopped. Say in the dashboard whether it went out.')}</p>
      )}
      {!awaitsWord(job) && job.error !== null && <p className="small">{tell(job.error)}</p>}
      <div className="row">
        {!awaitsWord(job) && (
          <Button action={request(job.state === 'error' ? 'retry' : 'resume')}>
            <Say text="Resume<name> {about}</name>" values={{ about: nameOf(listed), name: <span className="only-read" /> }} />
          </Button>
        )}
        <Button kind="quiet" action={dismiss}>
          <Say text="Dismiss<name> {about}</name>" values={{ about: nameOf(listed), name: <span className="only-read" /> }} />
        </Button>
        <JobLink port={port} jobId={job.id}>
          {awaitsWord(job) ? say('Look') : say('Details')}
        </JobLink>
      </div>
    </li>
  );
}

function Dismissed({ listed, onBack }: { listed: ListedJob; onBack: () => void }) {
  const undo = async () => {
    await ask('dismissWork', { jobId: listed.job.id, dismissed: false });
    onBack();
  };
  return (
    <p className="notice spread" role="status">
      <span>{say('Put aside: {name}.', { name: nameOf(listed) })}</span>
      <Button kind="quiet" action={undo}>
        {say('Undo')}
      </Button>
    </p>
  );
}

function nameOf({ about, job }: ListedJob): string {
  return about ?? jobKindTitle(job.kind);
}

/** Said once for each start of the companion, however often the popup is opened. */
function Announcement({ text, startedAt, toldOf }: { text: string; startedAt: number; toldOf: number | undefined }) {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (region.current === null || text === '' || toldOf === startedAt) return;
    region.current.textContent = text;
    void ask('toldOfWork', { startedAt });
  }, [text, startedAt, toldOf]);
  return <p className="only-read" role="status" ref={region} />;
}
