import { type ApplicationStatus, ApplicationStatus as statuses, type Insights } from '@sincerely/shared';
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
        <h1>Insights</h1>
        <p className="soft">Counted on this machine. Sent nowhere.</p>
      </header>
      <Problem thrown={error} />
      {!data && !error && <p className="late">Loading…</p>}
      {data && (isEmpty(data) ? <Nothing /> : <Counted insights={data} />)}
    </div>
  );
}

const isEmpty = ({ statuses }: Insights) => Object.values(statuses).every((count) => count === 0);

function Nothing() {
  return (
    <div className="card stack empty">
      <h2>Nothing to count yet</h2>
      <p className="soft">
        With your first applications this shows how many you send each week, how many are answered, and how long it takes you to send one.
      </p>
      <p>
        <Link to="/applications">Add a posting or take over a table</Link>
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

const eventNames = {
  application_started: 'saved',
  application_submitted: 'sent',
  apply_email_sent: 'of them by e-mail',
  application_autofill_copied: 'times data was copied for a form',
} as const;

function Figures({ insights: { events, medianUntilSent } }: { insights: Insights }) {
  const countOf = new Map(events.map(({ event, count }) => [event, count]));
  return (
    <dl className="figures" aria-label="Counts">
      {Object.entries(eventNames).map(([event, name]) => (
        <div key={event} className="card">
          <dt className="soft">{name}</dt>
          <dd>{(countOf.get(event as keyof typeof eventNames) ?? 0).toLocaleString('en-GB')}</dd>
        </div>
      ))}
      <div className="card">
        <dt className="soft">from saved to sent, the median</dt>
        <dd>{medianUntilSent === null ? '–' : lengthOf(medianUntilSent)}</dd>
      </div>
    </dl>
  );
}

function Statuses({ counts }: { counts: Partial<Record<ApplicationStatus, number>> }) {
  const shown = statuses.options.filter((status) => (counts[status] ?? 0) > 0);
  return (
    <section className="stack" aria-label="By status">
      <h2>By status</h2>
      <dl className="values">
        {shown.map((status) => (
          <div key={status}>
            <dt>{statusName(status)}</dt>
            <dd>{counts[status]?.toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
