import type { Insights } from '@sincerely/shared';
import { onDay } from '../parts/when.ts';

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** Applications saved and sent, week by week: as bars to look at, and as a table to read. */
export function WeekBars({ weeks }: { weeks: Insights['weeks'] }) {
  const most = Math.max(1, ...weeks.flatMap(({ started, submitted }) => [started, submitted]));
  return (
    <section className="stack" aria-label="Applications per week">
      <h2>Applications per week</h2>
      <div className="week-bars" aria-hidden="true">
        {weeks.map(({ week, started, submitted }) => (
          <div key={week} className="week">
            <span className="week-count">{started || submitted ? `${started} · ${submitted}` : ''}</span>
            <div className="bars">
              <span className="bar saved" style={{ height: `${(100 * started) / most}%` }} />
              <span className="bar sent" style={{ height: `${(100 * submitted) / most}%` }} />
            </div>
            <span className="soft small">{dayAndMonth.format(new Date(`${week}T00:00:00Z`))}</span>
          </div>
        ))}
      </div>
      <p className="soft small" aria-hidden="true">
        <span className="key saved" /> saved <span className="key sent" /> sent · weeks begin on Monday
      </p>
      <details>
        <summary>The same as a table</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col">Saved</th>
              <th scope="col">Sent</th>
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
