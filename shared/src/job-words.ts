import type { Job } from './job.ts';
import type { ListedJob } from './job-list.ts';

type KindWords = { title: string; one: string; many: string };

const kinds: Record<string, KindWords> = {
  tailor: { title: 'Tailoring', one: 'draft', many: 'drafts' },
  improve: { title: 'CV analysis', one: 'CV analysis', many: 'CV analyses' },
  mail: { title: 'E-mail', one: 'e-mail', many: 'e-mails' },
};

/** What a kind of job is called. */
export function jobKindWords(kind: string): KindWords {
  const title = kind.charAt(0).toUpperCase() + kind.slice(1);
  return kinds[kind] ?? { title, one: 'piece of work', many: 'pieces of work' };
}

/** Stopped work the person is told of unasked: it did not go on by itself, and nobody put it aside. */
export function wasInterrupted({ job, isDismissed, stoppedBeforeStart }: ListedJob): boolean {
  return !isDismissed && (stoppedBeforeStart || awaitsWord(job));
}

/** Whether it waits for the person to say how something that was being sent has ended. */
export function awaitsWord({ state, errorCode }: Pick<Job, 'state' | 'errorCode'>): boolean {
  return state === 'paused' && errorCode === 'effect-unresolved';
}

/** Such as "2 drafts were interrupted". */
export function interruptedSentence(listed: ListedJob[]): string {
  const words = listed.map(({ job }) => jobKindWords(job.kind));
  const isOneKind = words.every(({ many }) => many === words[0]?.many);
  const { one, many } = (isOneKind ? words[0] : undefined) ?? jobKindWords('');
  return listed.length === 1 ? `1 ${one} was interrupted` : `${listed.length} ${many} were interrupted`;
}

/** What a job does at this moment. `clock` says a time, epoch milliseconds. */
export function jobSentence(job: Job, clock: (at: number) => string): string {
  const phase = job.phaseLabel ?? 'Waiting to start';
  if (job.state === 'paused') return job.error ?? `Paused. ${phase}`;
  if (job.state !== 'queued') return phase;
  if (job.retryAt !== null) return `Waiting until ${clock(job.retryAt)}. ${job.error ?? ''}`.trim();
  return job.phaseLabel === null ? 'Waiting to start' : `Waiting to go on: ${job.phaseLabel}`;
}

const milliseconds = { second: 1000, minute: 60_000, hour: 3_600_000 };

/** Such as "40 ms", "1.2 s", "12 s", "3 min 4 s" or "2 h 5 min". */
export function duration(ms: number): string {
  const { second, minute, hour } = milliseconds;
  if (ms < second) return `${Math.max(0, Math.round(ms))} ms`;
  if (ms < 10 * second) return `${(ms / second).toFixed(1)} s`;
  if (ms < minute) return `${Math.floor(ms / second)} s`;
  if (ms < hour) return `${Math.floor(ms / minute)} min ${Math.floor((ms % minute) / second)} s`;
  return `${Math.floor(ms / hour)} h ${Math.floor((ms % hour) / minute)} min`;
}
