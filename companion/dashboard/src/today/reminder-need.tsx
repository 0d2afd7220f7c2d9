import type { RouteOutput } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import { Act } from '../parts/act.tsx';
import { dayOf } from '../parts/when.ts';
import { call } from '../session.ts';
import { inDays } from '../tracking/remind-at.ts';
import { NeedCard } from './need-card.tsx';

const refresh = ['reminders', 'tracking', 'applications'];

/** A reminder that is due: done, or a week later. */
export function ReminderNeed({ reminder }: { reminder: RouteOutput<'dueReminders'>[number] }) {
  const { id, applicationId, at, text, title, company } = reminder;
  const change = (input: { done: true } | { at: number }) => async () => call('changeReminder', { params: { id }, input });
  return (
    <NeedCard
      name="reminder"
      title={
        <>
          <strong>{text || say('Reminder')}</strong> ·{' '}
          <Link to="/applications/$id" params={{ id: applicationId }}>
            {title || say('Untitled posting')} · {company}
          </Link>
        </>
      }
      detail={say('due since {day}', { day: dayOf(at) })}
    >
      <Act action={change({ done: true })} refresh={refresh}>
        {say('Done')}
      </Act>
      <Act kind="quiet" action={async () => change({ at: inDays(7) })()} refresh={refresh}>
        {say('Later by a week')}
      </Act>
    </NeedCard>
  );
}
