import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { statusName } from '../parts/status-word.tsx';
import { dayOf } from '../parts/when.ts';
import { trackingQuery } from './tracking-query.ts';

/** Said before a second application to the same thing goes out. */
export function TwinsNotice({ applicationId }: { applicationId: string }) {
  const twins = useQuery(trackingQuery(applicationId)).data?.twins ?? [];
  if (twins.length === 0) return null;
  return (
    <div className="notice" role="note" aria-label={say('Others like it')}>
      {say('You have {count, plural, one {another application} other {# other applications}} of the same title at this employer:', {
        count: twins.length,
      })}{' '}
      {twins.map(({ id, status, submittedAt, createdAt }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to="/applications/$id" params={{ id }}>
            {statusName(status)},{' '}
            {submittedAt === null ? say('saved {day}', { day: dayOf(createdAt) }) : say('sent {day}', { day: dayOf(submittedAt) })}
          </Link>
        </span>
      ))}
      .
    </div>
  );
}
