import { type JobDetail, type JobHappening, duration } from '@sincerely/shared';
import { clockTime, when } from '../parts/when.ts';

/** What happened to a job, entry by entry; the steps themselves are in the table of phases. */
export function JobHistory({ detail: { history, isHistoryCut } }: { detail: JobDetail }) {
  const told = history.flatMap((happening) => {
    const text = sentenceOf(happening);
    return text === undefined ? [] : [{ ...happening, text }];
  });
  return (
    <section className="stack" aria-label="What happened">
      <h2>What happened</h2>
      {isHistoryCut && <p className="soft small">What came before is not kept here.</p>}
      <ol className="timeline job-history">
        {told.map(({ id, at, text, errorCode }, index) => (
          <li key={id}>
            <time className="soft small" dateTime={new Date(at).toISOString()} title={when(at)}>
              {clockTime(at)}
            </time>
            <span>
              {text} {errorCode !== null && <code className="soft small">{errorCode}</code>}
            </span>
            <span className="soft small number">{sinceWords(at - (told[index - 1]?.at ?? at))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What came within a moment is not worth a figure. */
function sinceWords(ms: number): string {
  return ms < 100 ? '' : `+ ${duration(ms)}`;
}

const asked: Record<string, string> = {
  pause: 'You asked to pause it',
  resume: 'You let it go on',
  cancel: 'You asked to cancel it',
  retry: 'You asked to try it again',
  recovered: 'The companion had stopped; it went back into the queue',
  reclaimed: 'It gave no sign of life; it went back into the queue',
  paused: 'Paused',
  cancelled: 'Cancelled. What was done is kept',
  done: 'Finished',
};

function sentenceOf({ kind, attempt, phaseLabel, progress, error, state }: JobHappening): string | undefined {
  if (kind === 'queued') return attempt === 0 ? 'Put into the queue' : (error ?? 'Back into the queue, to go on later');
  if (kind === 'claimed') return attempt === 1 ? 'Started' : `Started again, attempt ${attempt}`;
  if (kind === 'progress') return `${phaseLabel ?? 'At work'} · ${Math.round(progress)} %`;
  if (kind === 'error' || (kind === 'paused' && error !== null)) return error ?? 'It failed';
  if (kind.startsWith('intent:')) return 'About to send; recorded first';
  return kind === state || kind in asked ? asked[kind] : undefined;
}
