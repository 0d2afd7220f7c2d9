import type { Job } from './job.ts';
import type { ListedJob } from './job-list.ts';
import { numbersAs, phrase, say, tell } from './words/index.ts';

type KindWords = { title: string; interrupted: string };

const kinds: Record<string, KindWords> = {
  tailor: {
    title: phrase('Tailoring'),
    interrupted: phrase('{count, plural, one {# draft was interrupted} other {# drafts were interrupted}}'),
  },
  improve: {
    title: phrase('CV analysis'),
    interrupted: phrase('{count, plural, one {# CV analysis was interrupted} other {# CV analyses were interrupted}}'),
  },
  apply: {
    title: phrase('Application'),
    interrupted: phrase('{count, plural, one {# application was interrupted} other {# applications were interrupted}}'),
  },
  mail: {
    title: phrase('E-mail'),
    interrupted: phrase('{count, plural, one {# e-mail was interrupted} other {# e-mails were interrupted}}'),
  },
};

const severalKinds = phrase('{count, plural, one {# piece of work was interrupted} other {# pieces of work were interrupted}}');

/** What a kind of job is called. */
export function jobKindTitle(kind: string): string {
  const { title } = kinds[kind] ?? {};
  return title === undefined ? kind.charAt(0).toUpperCase() + kind.slice(1) : say(title);
}

/** Stopped work the person is told of unasked: it did not go on by itself, and nobody put it aside. What waits for the person waited before, too. */
export function wasInterrupted({ job, isDismissed, stoppedBeforeStart }: ListedJob): boolean {
  return !isDismissed && !awaitsPerson(job) && (stoppedBeforeStart || awaitsWord(job));
}

/** Whether it is an application of the queue that waits for the person: their word, their answer, or their hand on its page. */
export function awaitsPerson({ kind, state, errorCode }: Pick<Job, 'kind' | 'state' | 'errorCode'>): boolean {
  return kind === 'apply' && state === 'paused' && errorCode !== null;
}

/** Whether it waits for the person to say how something that was being sent has ended. */
export function awaitsWord({ state, errorCode }: Pick<Job, 'state' | 'errorCode'>): boolean {
  return state === 'paused' && errorCode === 'effect-unresolved';
}

/** Such as "2 drafts were interrupted". */
export function interruptedSentence(listed: ListedJob[]): string {
  const [first, ...others] = new Set(listed.map(({ job }) => kinds[job.kind]?.interrupted));
  return say(others.length === 0 && first !== undefined ? first : severalKinds, { count: listed.length });
}

/** What a job does at this moment. `clock` says a time, epoch milliseconds. */
export function jobSentence(job: Job, clock: (at: number) => string): string {
  const phase = job.phaseLabel === null ? say('Waiting to start') : tell(job.phaseLabel);
  const why = tell(job.error ?? '');
  if (job.state === 'paused') return why || say('Paused. {phase}', { phase });
  if (job.state !== 'queued') return phase;
  if (job.retryAt !== null) return `${say('Waiting until {time}.', { time: clock(job.retryAt) })} ${why}`.trim();
  return job.phaseLabel === null ? phase : say('Waiting to go on: {phase}', { phase });
}

const tenths = numbersAs({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const milliseconds = { second: 1000, minute: 60_000, hour: 3_600_000 };

/** Such as "40 ms", "1.2 s", "12 s", "3 min 4 s" or "2 h 5 min". */
export function duration(ms: number): string {
  const { second, minute, hour } = milliseconds;
  if (ms < second) return `${Math.max(0, Math.round(ms))} ms`;
  if (ms < 10 * second) return `${tenths(ms / second)} s`;
  if (ms < minute) return `${Math.floor(ms / second)} s`;
  if (ms < hour) return `${Math.floor(ms / minute)} min ${Math.floor((ms % minute) / second)} s`;
  return `${Math.floor(ms / hour)} h ${Math.floor((ms % hour) / minute)} min`;
}
