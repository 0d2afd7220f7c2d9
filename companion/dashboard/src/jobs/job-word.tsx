import { awaitsWord, type Job } from '@sincerely/shared';

const words: Record<Job['state'], [sign: string, word: string]> = {
  queued: ['○', 'Waiting'],
  running: ['◐', 'Running'],
  paused: ['–', 'Paused'],
  done: ['✓', 'Finished'],
  error: ['!', 'Failed'],
  cancelled: ['–', 'Cancelled'],
};

/** A job's state as a shape and a word. */
export function JobWord({ job }: { job: Job }) {
  const needsWord = job.state === 'paused' && job.errorCode !== null;
  const [sign, word] = needsWord ? ['!', awaitsWord(job) ? 'Needs your word' : 'Needs you'] : words[job.state];
  return (
    <span className={`status job-${needsWord ? 'needs-you' : job.state}`} data-state={job.state}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
