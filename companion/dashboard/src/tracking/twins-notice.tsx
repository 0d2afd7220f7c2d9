import { Link } from '@tanstack/react-router';
import { statusName } from '../parts/status-word.tsx';
import { dayOf } from '../parts/when.ts';
import { useTracking } from './use-tracking.ts';

/** Said before a second application to the same thing goes out. */
export function TwinsNotice({ applicationId }: { applicationId: string }) {
  const { twins } = useTracking(applicationId);
  if (twins.length === 0) return null;
  return (
    <div className="notice" role="note" aria-label="Others like it">
      You have {twins.length === 1 ? 'another application' : `${twins.length} other applications`} of the same title at this employer:{' '}
      {twins.map(({ id, status, submittedAt, createdAt }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to="/applications/$id" params={{ id }}>
            {statusName(status)}, {submittedAt === null ? `saved ${dayOf(createdAt)}` : `sent ${dayOf(submittedAt)}`}
          </Link>
        </span>
      ))}
      .
    </div>
  );
}
