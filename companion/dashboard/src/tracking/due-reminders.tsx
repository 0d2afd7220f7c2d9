import type { RouteOutput } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Act } from '../parts/act.tsx';
import { dayOf } from '../parts/when.ts';
import { call } from '../session.ts';
import { inDays } from './remind-at.ts';

/** Looked at again while the page stays open over the morning. */
const every = 60_000;

/** What the person wanted to be reminded of, and is due. */
export function DueReminders() {
  const { data } = useQuery({ queryKey: ['reminders'], queryFn: async () => call('dueReminders'), refetchInterval: every });
  if (!data || data.length === 0) return null;
  return (
    <section className="stack" aria-label="Reminders">
      <h2>Reminders</h2>
      {data.map((reminder) => (
        <DueReminder key={reminder.id} reminder={reminder} />
      ))}
    </section>
  );
}

function DueReminder({ reminder }: { reminder: RouteOutput<'dueReminders'>[number] }) {
  const { id, applicationId, at, text, title, company } = reminder;
  const change = (input: { done: true } | { at: number }) => async () => call('changeReminder', { params: { id }, input });
  const refresh = ['reminders', 'tracking', 'applications'];
  return (
    <div className="card spread wrap" role="group" aria-label={text || `${title}, ${company}`}>
      <span>
        {text && <strong>{text}</strong>}
        {text && ' · '}
        <Link to="/applications/$id" params={{ id: applicationId }}>
          {title || 'Untitled posting'} · {company}
        </Link>{' '}
        <span className="soft small">since {dayOf(at)}</span>
      </span>
      <span className="row wrap">
        <Act action={change({ done: true })} refresh={refresh}>
          Done
        </Act>
        <Act kind="quiet" action={async () => change({ at: inDays(7) })()} refresh={refresh}>
          Later by a week
        </Act>
      </span>
    </div>
  );
}
