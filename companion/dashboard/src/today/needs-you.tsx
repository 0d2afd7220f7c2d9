import { say } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import { ReminderNeed } from './reminder-need.tsx';
import { DeadlineNeed, FilledNeed, UnsettledNeed } from './application-need.tsx';
import { JobNeed } from './job-need.tsx';
import { NeedCard } from './need-card.tsx';
import { countNeeds, type Needs } from './use-needs.ts';

/** Everything that waits for the person, what can no longer be taken back first. */
export function NeedsYou({ needs }: { needs: Needs }) {
  const count = countNeeds(needs);
  if (count === 0) return null;
  return (
    <section className="stack" aria-label={say('Needs you')}>
      <h2>
        {say('Needs you')} <span className="soft">{count}</span>
      </h2>
      <ul className="needs">
        {needs.unsettled.map((row) => (
          <UnsettledNeed key={row.id} row={row} />
        ))}
        {needs.jobs.map((listed) => (
          <JobNeed key={listed.job.id} listed={listed} />
        ))}
        {needs.near.map((row) => (
          <DeadlineNeed key={row.id} row={row} />
        ))}
        {needs.reminders.map((reminder) => (
          <ReminderNeed key={reminder.id} reminder={reminder} />
        ))}
        {needs.filled.map((row) => (
          <FilledNeed key={row.id} row={row} />
        ))}
        {needs.reviews.map(({ id, file, left, total }) => (
          <NeedCard
            key={id}
            name="review"
            title={<strong>{file}</strong>}
            detail={say('Read, and not gone through yet: {left, number} of {total, number} facts wait for your word.', { left, total })}
          >
            <Link to="/profile/review/$id" params={{ id }} className="button">
              {say('Go on')}
            </Link>
          </NeedCard>
        ))}
      </ul>
    </section>
  );
}
