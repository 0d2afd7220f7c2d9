import type { ApplicationDetail, JobDetail } from '@sincerely/shared';
import { tell } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { sentenceOf } from '../jobs/job-history.tsx';
import { call } from '../session.ts';
import { when } from './when.ts';

type Entry = { key: string; at: number; text: string };

/** What happened to an application, with the phases of its way through the queue where it went there. */
export function ApplicationTimeline({ application: { events, jobs } }: { application: ApplicationDetail }) {
  const id = jobs.find(({ kind }) => kind === 'apply')?.id;
  const { data } = useQuery({
    queryKey: ['job', id],
    queryFn: async () => call('jobDetail', { params: { id: id ?? '' } }),
    enabled: id !== undefined,
  });
  const own = events.map(({ id: key, at, detail }) => ({ key: `event ${key}`, at, text: tell(detail) }));
  const entries = [...own, ...(data ? phasesOf(data) : [])].toSorted((a, b) => a.at - b.at);
  return (
    <ol className="timeline">
      {entries.map(({ key, at, text }) => (
        <li key={key}>
          <time className="soft small" dateTime={new Date(at).toISOString()}>
            {when(at)}
          </time>{' '}
          <span className="signal">{text}</span>
        </li>
      ))}
    </ol>
  );
}

/** Milliseconds; a phase that was over sooner had nothing to do. */
const worthTelling = 300;

/** Each phase once in a row, and what it waited for. */
function phasesOf({ history }: JobDetail): Entry[] {
  const told = history.flatMap((happening, index) => {
    const { id, at, kind, error, phaseLabel } = happening;
    const isPhase = kind === 'progress' && phaseLabel !== null;
    if (isPhase && (history[index + 1]?.at ?? Infinity) - at < worthTelling) return [];
    if (!isPhase && error === null && kind !== 'queued' && kind !== 'cancelled') return [];
    const text = isPhase ? tell(phaseLabel) : sentenceOf(happening);
    return text === undefined ? [] : [{ key: `job ${id}`, at, text }];
  });
  return told.filter(({ text }, at) => text !== told[at - 1]?.text);
}
