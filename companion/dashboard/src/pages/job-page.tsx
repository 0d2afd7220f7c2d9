import { awaitsWord, codeOf, errorTable, isFinished, jobKindTitle, type Job, type JobDetail, type ListedJob } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { EffectQuestion } from '../jobs/effect-question.tsx';
import { JobHistory } from '../jobs/job-history.tsx';
import { JobPhases } from '../jobs/job-phases.tsx';
import { jobReport } from '../jobs/job-report.ts';
import { JobRequests } from '../jobs/job-requests.tsx';
import { JobRow, standingOf } from '../jobs/job-row.tsx';
import { JobWord } from '../jobs/job-word.tsx';
import { RetryJob } from '../jobs/retry-job.tsx';
import { WaitNotice } from '../jobs/wait-notice.tsx';
import { Act } from '../parts/act.tsx';
import { download } from '../parts/artifact-frame.tsx';
import { useJob } from '../parts/job-progress.tsx';
import { WhatCame } from '../parts/what-came.tsx';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';

/** One job: how it stands, what can be asked of it, what happened, and what it made. */
export function JobPage() {
  const { id } = useParams({ from: '/jobs/$id' });
  const query = useQuery({ queryKey: ['job', id], queryFn: async () => call('jobDetail', { params: { id } }) });
  if (codeOf(query.error) === 'not-found') return <Gone />;
  return <WhatCame query={query}>{(detail) => <Detail detail={detail} />}</WhatCame>;
}

function Detail({ detail }: { detail: JobDetail }) {
  const job = useJob(detail.listed.job);
  return (
    <div className="stack">
      <Header listed={{ ...detail.listed, job }} parent={detail.parent} />
      <Standing listed={{ ...detail.listed, job }} />
      <div className="row wrap">
        <JobRequests job={job} />
        <RetryJob detail={detail} />
        <CopyDetails detail={detail} />
      </div>
      <JobPhases detail={detail} />
      <Made detail={detail} />
      <Children detail={detail} />
      <JobHistory detail={detail} />
    </div>
  );
}

function Header({ listed: { job, about }, parent }: { listed: ListedJob; parent: ListedJob | null }) {
  return (
    <header>
      <p className="small">
        <Link to="/jobs">{say('Jobs')}</Link>
      </p>
      <h1>
        {jobKindTitle(job.kind)}
        {about !== null && `: ${about}`}
      </h1>
      <p className="soft">
        {say('Begun {when}', { when: when(job.createdAt) })}
        {job.applicationId !== null && (
          <>
            {' · '}
            <Link to="/applications/$id" params={{ id: job.applicationId }}>
              {say('its application')}
            </Link>
          </>
        )}
        {job.kind === 'apply' && (
          <>
            {' · '}
            <Link to="/queue/$id" params={{ id: job.id }}>
              {say('its place in the queue')}
            </Link>
          </>
        )}
        {job.kind === 'improve' && (
          <>
            {' · '}
            <Link to="/profile/improve">{say('its result')}</Link>
          </>
        )}
        {parent !== null && (
          <>
            {' · '}
            <Link to="/jobs/$id" params={{ id: parent.job.id }}>
              {say('its batch')}
            </Link>
          </>
        )}
      </p>
    </header>
  );
}

function Standing({ listed: { job, waits } }: { listed: ListedJob }) {
  return (
    <section className="card stack" aria-label={say('How it stands')} data-job={job.state}>
      <progress value={job.progress} max={100} aria-label={jobKindTitle(job.kind)} />
      <div className="spread wrap">
        <span role="status">
          {isFinished(job.state) ? '' : `${standingOf({ ...job, error: null })} · `}
          {Math.round(job.progress)} %
        </span>
        <JobWord job={job} />
      </div>
      {waits !== null && job.state === 'queued' && <WaitNotice waits={waits} />}
      {awaitsWord(job) ? <EffectQuestion job={job} /> : job.errorCode !== null && waits === null && <Why job={job} />}
      {(job.warnings ?? []).map(({ code, message }) => (
        <p key={code} className="small">
          {tell(message)} <code className="soft">{code}</code>
        </p>
      ))}
    </section>
  );
}

function Why({ job: { error, errorCode } }: { job: Job }) {
  const { says } = errorTable[codeOf({ code: errorCode })];
  return (
    <p className="small">
      {tell(error ?? says)} <code className="soft">{errorCode}</code>
    </p>
  );
}

function CopyDetails({ detail }: { detail: JobDetail }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(jobReport(detail));
    setCopied(true);
  };
  return (
    <>
      <Act kind="quiet" action={copy}>
        {say('Copy details')}
      </Act>
      <span className="soft small" role="status">
        {copied && say('Copied: ids, phases, codes and times; nothing of you.')}
      </span>
    </>
  );
}

function Made({ detail: { artifacts } }: { detail: JobDetail }) {
  if (artifacts.length === 0) return null;
  return (
    <section className="stack" aria-label={say('Files it made')}>
      <h2>{say('Files it made')}</h2>
      <ul className="row wrap">
        {artifacts.map(({ id, name }) => (
          <li key={id}>
            <Act action={async () => download(id)}>{say('Save {name}', { name })}</Act>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Children({ detail: { children } }: { detail: JobDetail }) {
  if (children.length === 0) return null;
  return (
    <section className="stack" aria-label={say('Jobs of this batch')}>
      <h2>{say('Jobs of this batch')}</h2>
      <table className="table">
        <tbody>
          {children.map((listed) => (
            <JobRow key={listed.job.id} listed={listed} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Gone() {
  return (
    <div className="stack">
      <h1>{say('This job is not kept any more')}</h1>
      <p>
        {say('Old jobs are cleared away; the documents they made stay with their application.')}{' '}
        <Link to="/jobs">{say('To the jobs there are')}</Link>
      </p>
    </div>
  );
}
