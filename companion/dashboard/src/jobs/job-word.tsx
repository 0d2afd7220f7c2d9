import { awaitsWord, type Job } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';

const words: Record<Job['state'], [sign: string, word: string]> = {
  queued: ['○', phrase('Waiting')],
  running: ['◐', phrase('Running')],
  paused: ['–', phrase('Paused')],
  done: ['✓', phrase('Finished')],
  error: ['!', phrase('Failed')],
  cancelled: ['–', phrase('Cancelled')],
};

/** A job's state as a shape and a word. */
export function JobWord({ job }: { job: Job }) {
  const needsWord = job.state === 'paused' && job.errorCode !== null;
  const [sign, word] = needsWord ? ['!', awaitsWord(job) ? phrase('Needs your word') : phrase('Needs you')] : words[job.state];
  return (
    <span className={`status job-${needsWord ? 'needs-you' : job.state}`} data-state={job.state}>
      <span aria-hidden="true">{sign}</span> {say(word)}
    </span>
  );
}
