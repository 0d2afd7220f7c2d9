import { type JobDetail, type JobHappening, duration } from '@sincerely/shared';
import { phrase, say, tell } from '@sincerely/shared/words';
import { clockTime, when } from '../parts/when.ts';

/** What happened to a job, entry by entry; the steps themselves are in the table of phases. */
export function JobHistory({ detail: { history, isHistoryCut } }: { detail: JobDetail }) {
  const told = history.flatMap((happening) => {
    const text = sentenceOf(happening);
    return text === undefined ? [] : [{ ...happening, text }];
  });
  return (
    <section className="stack" aria-label={say('What happened')}>
      <h2>{say('What happened')}</h2>
      {isHistoryCut && <p className="soft small">{say('What came before is not kept here.')}</p>}
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
  pause: phrase('You asked to pause it'),
  resume: phrase('You let it go on'),
  cancel: phrase('You asked to cancel it'),
  retry: phrase('You asked to try it again'),
  recovered: phrase('The companion had stopped; it went back into the queue'),
  reclaimed: phrase('It gave no sign of life; it went back into the queue'),
  paused: phrase('Paused'),
  cancelled: phrase('Cancelled. What was done is kept'),
  done: phrase('Finished'),
};

/** One entry in words; undefined: it says nothing of its own. */
export function sentenceOf({ kind, attempt, phaseLabel, progress, error, state }: JobHappening): string | undefined {
  const why = error === null ? undefined : tell(error);
  if (kind === 'queued') return attempt === 0 ? say('Put into the queue') : (why ?? say('Back into the queue, to go on later'));
  if (kind === 'claimed') return attempt === 1 ? say('Started') : say('Started again, attempt {attempt}', { attempt });
  if (kind === 'progress') return `${phaseLabel === null ? say('At work') : tell(phaseLabel)} · ${Math.round(progress)} %`;
  if (kind === 'error' || (kind === 'paused' && error !== null)) return why ?? say('It failed');
  if (kind.startsWith('intent:')) return say('About to send; recorded first');
  const said = kind === state || kind in asked ? asked[kind] : undefined;
  return said && say(said);
}
