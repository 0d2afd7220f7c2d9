import { awaitsPerson, awaitsWord, isFinished, type Job } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Act } from '../parts/act.tsx';
import { cancelJob, jobQueries, requestJob } from './job-actions.ts';

/** What can be asked of a job that is not at its end. */
export function JobRequests({ job, kind = 'plain' }: { job: Job; kind?: 'plain' | 'quiet' }) {
  if (isFinished(job.state)) return null;
  return (
    <>
      {job.state === 'paused' && !awaitsWord(job) && !awaitsPerson(job) && (
        <Act action={requestJob(job.id, 'resume')} refresh={jobQueries}>
          {say('Resume')}
        </Act>
      )}
      {job.state !== 'paused' && (
        <Act kind={kind} action={requestJob(job.id, 'pause')} refresh={jobQueries} disabled={job.intent !== null}>
          {job.intent === 'pause' ? say('Pausing…') : say('Pause')}
        </Act>
      )}
      <Act kind={kind} action={cancelJob(job)} refresh={jobQueries} disabled={job.intent === 'cancel'}>
        {job.intent === 'cancel' ? say('Cancelling…') : say('Cancel')}
      </Act>
    </>
  );
}
