import type { QueuedApplication } from '@sincerely/shared';
import { say, spokenLocale } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import { jobQueries } from '../jobs/job-actions.ts';
import { Act } from '../parts/act.tsx';
import { call } from '../session.ts';
import { mayBeApprovedUnopened, nextToReview, waitsForReview } from './queue-groups.ts';
import { companyOf } from './queue-words.ts';

/** The plans that wait for the person's word: one after the other, and one word for those they have seen as they are. */
export function ReviewAll({ queue }: { queue: QueuedApplication[] }) {
  const waiting = queue.filter(waitsForReview);
  const next = nextToReview(queue);
  const seen = queue.filter(mayBeApprovedUnopened);
  if (next === undefined) return null;
  const approve = async () =>
    call('approvePlans', { input: { approvals: seen.map(({ job, proposal }) => ({ id: job.id, hash: proposal?.hash ?? '' })) } });
  const companies = new Intl.ListFormat(spokenLocale()).format([...new Set(seen.map(companyOf))]);
  return (
    <section className="notice stack" aria-label={say('Plans that wait for your word')}>
      <div className="spread wrap">
        <p>
          {say('{count, plural, one {# plan waits for your word} other {# plans wait for your word}}; you have looked at {seen, number}.', {
            count: waiting.length,
            seen: waiting.filter(({ proposal }) => proposal?.isShown).length,
          })}
        </p>
        <div className="row wrap">
          <Link to="/queue/$id" params={{ id: next.job.id }} className="button main">
            {say('Review next')}
          </Link>
          {seen.length > 0 && (
            <Act action={approve} refresh={jobQueries}>
              {say('Approve {count, number}', { count: seen.length })}
            </Act>
          )}
        </div>
      </div>
      {seen.length > 0 && (
        <p className="small">
          {say(
            'Approving: Sincerely fills these forms with exactly the values and documents you looked at, and sends them to {companies}. If a form or anything of it differs then, it stops and asks you.',
            { companies },
          )}
        </p>
      )}
    </section>
  );
}
