import { say, spokenLocale } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../session.ts';

const most = 10;

/** What went out since midnight, the last first. `count`: of all of it. */
export function SentToday({ count }: { count: number }) {
  const { data } = useQuery({
    queryKey: ['applications', 'sent'],
    queryFn: async () => call('applications', { input: { sort: 'submitted', order: 'down', limit: most } }),
  });
  const sent = data?.rows.filter(({ submittedAt }) => isToday(submittedAt)) ?? [];
  const time = new Intl.DateTimeFormat(spokenLocale(), { hour: '2-digit', minute: '2-digit' });
  return (
    <section className="stack" aria-label={say('Sent today')}>
      <h2>
        {say('Sent today')} <span className="soft">{count}</span>
      </h2>
      {count === 0 ? (
        <p className="soft">{say('Nothing sent today.')}</p>
      ) : (
        <ul className="sent-list">
          {sent.map(({ id, title, company, submittedAt }) => (
            <li key={id}>
              <time className="soft">{time.format(submittedAt ?? 0)}</time>
              <Link to="/applications/$id" params={{ id }}>
                {title || say('Untitled posting')}
              </Link>
              <span className="soft">{company}</span>
            </li>
          ))}
        </ul>
      )}
      {count > sent.length && sent.length > 0 && (
        <Link to="/applications" search={{ sort: 'submitted' }}>
          {say('All of them')}
        </Link>
      )}
    </section>
  );
}

function isToday(at: number | null, now = new Date()): boolean {
  return at !== null && at >= new Date(now).setHours(0, 0, 0, 0);
}
