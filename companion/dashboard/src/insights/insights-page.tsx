import { type ApplicationStatus, ApplicationStatus as statuses, type Insights } from '@sincerely/shared';
import { numbersAs, phrase, say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Problem } from '../parts/problem.tsx';
import { statusName } from '../parts/status-word.tsx';
import { call } from '../session.ts';
import { AnswerRates } from './answer-rates.tsx';
import { lengthOf } from './length-of.ts';
import { WeekBars } from './week-bars.tsx';

/** How the search goes, in counts of what is kept anyway. */
export function InsightsPage() {
  const { data, error } = useQuery({ queryKey: ['insights'], queryFn: async () => call('insights') });
  return (
    <div className="stack insights">
      <header>
        <h1>{say('Insights')}</h1>
        <p className="soft">{say('Counted on this machine. Sent nowhere.')}</p>
      </header>
      <Problem thrown={error} />
      {!data && !error && <p className="late">{say('Loading…')}</p>}
      {data && (isEmpty(data) ? <Nothing /> : <Counted insights={data} />)}
    </div>
  );
}

const isEmpty = ({ statuses }: Insights) => Object.values(statuses).every((count) => count === 0);

function Nothing() {
  return (
    <div className="card stack empty">
      <h2>{say('Nothing to count yet')}</h2>
      <p className="soft">
        {say(
          'With your first applications this shows how many you send each week, how many are answered, and how long it takes you to send one.',
        )}
      </p>
      <p>
        <Link to="/applications">{say('Add a posting or take over a table')}</Link>
      </p>
    </div>
  );
}

function Counted({ insights }: { insights: Insights }) {
  return (
    <>
      <Figures insights={insights} />
      <WeekBars weeks={insights.weeks} />
      <AnswerRates answered={insights.answered} />
      <Statuses counts={insights.statuses} />
    </>
  );
}

const counted = numbersAs();
const eventNames = {
  application_started: phrase('saved'),
  application_submitted: phrase('sent'),
  apply_email_sent: phrase('of them by e-mail'),
  application_autofill_copied: phrase('times data was copied for a form'),
} as const;

function Figures({ insights: { events, medianUntilSent } }: { insights: Insights }) {
  const countOf = new Map(events.map(({ event, count }) => [event, count]));
  return (
    <dl className="figures" aria-label={say('Counts')}>
      {Object.entries(eventNames).map(([event, name]) => (
        <div key={event} className="card">
          <dt className="soft">{say(name)}</dt>
          <dd>{counted(countOf.get(event as keyof typeof eventNames) ?? 0)}</dd>
        </div>
      ))}
      <div className="card">
        <dt className="soft">{say('from saved to sent, the median')}</dt>
        <dd>{medianUntilSent === null ? '–' : lengthOf(medianUntilSent)}</dd>
      </div>
    </dl>
  );
}

function Statuses({ counts }: { counts: Partial<Record<ApplicationStatus, number>> }) {
  const shown = statuses.options.filter((status) => (counts[status] ?? 0) > 0);
  return (
    <section className="stack" aria-label={say('By status')}>
      <h2>{say('By status')}</h2>
      <dl className="values">
        {shown.map((status) => (
          <div key={status}>
            <dt>{statusName(status)}</dt>
            <dd>{counted(counts[status] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
