import type { Insights } from '@sincerely/shared';
import { datesAs, say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { onDay } from '../parts/when.ts';

const dayAndMonth = datesAs({ day: 'numeric', month: 'short', timeZone: 'UTC' });

/** Applications saved and sent, week by week: as bars to look at, and as a table to read. */
export function WeekBars({ weeks }: { weeks: Insights['weeks'] }) {
  const most = Math.max(1, ...weeks.flatMap(({ started, submitted }) => [started, submitted]));
  return (
    <section className="stack" aria-label={say('Applications per week')}>
      <h2>{say('Applications per week')}</h2>
      <div className="week-bars" aria-hidden="true">
        {weeks.map(({ week, started, submitted }) => (
          <div key={week} className="week">
            <span className="week-count">{started || submitted ? `${started} · ${submitted}` : ''}</span>
            <div className="bars">
              <span className="bar saved" style={{ height: `${(100 * started) / most}%` }} />
              <span className="bar sent" style={{ height: `${(100 * submitted) / most}%` }} />
            </div>
            <span className="soft small">{dayAndMonth(new Date(`${week}T00:00:00Z`))}</span>
          </div>
        ))}
      </div>
      <p className="soft small" aria-hidden="true">
        <Say
          text="{saved} saved {sent} sent · weeks begin on Monday"
          values={{ saved: <span className="key saved" />, sent: <span className="key sent" /> }}
        />
      </p>
      <details>
        <summary>{say('The same as a table')}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say('Week of')}</th>
              <th scope="col">{say('Saved')}</th>
              <th scope="col">{say('Sent')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, started, submitted }) => (
              <tr key={week}>
                <th scope="row">{onDay(week)}</th>
                <td>{started}</td>
                <td>{submitted}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
