import { isFinished, openRows, type PlanForReview, type QueuedApplication } from '@sincerely/shared';
import { say, spokenLocale } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import { jobQueries } from '../jobs/job-actions.ts';
import { type RefObject, useEffect, useRef } from 'react';
import { Act } from '../parts/act.tsx';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';
import { companyOf } from './queue-words.ts';

type Props = { review: PlanForReview; queued: QueuedApplication; next: QueuedApplication | undefined };

/** The person's word for what is above, with what it means; or that it is given, and the way on. */
export function ApproveBar({ review, queued, next }: Props) {
  const approvedAt = review.queued.proposal?.approvedAt ?? null;
  const link = useFocusOnceApproved(approvedAt !== null);
  if (isFinished(queued.job.state)) return null;
  return approvedAt === null ? (
    <Approve review={review} queued={queued} />
  ) : (
    <Approved at={approvedAt} isPressed={queued.isPressed} next={next} link={link} />
  );
}

/** Labels told of the rows that keep it from being approved. */
const told = 3;

function Approve({ review, queued }: Omit<Props, 'next'>) {
  const open = openRows(review.plan);
  const { id } = queued.job;
  const approve = async () => call('approvePlans', { input: { approvals: [{ id, hash: review.hash }] } });
  return (
    <section className="approve-bar" aria-label={say('Your word')}>
      <Act kind="main" action={approve} refresh={jobQueries} disabled={open.length > 0 || queued.job.state === 'running'}>
        {say('Approve')}
      </Act>
      {open.length > 0 && (
        <p className="small needs" role="status">
          {say('{count, plural, one {# required row is} other {# required rows are}} open: {labels}', {
            count: open.length,
            labels: labelsOf(open.map(({ label }) => label)),
          })}
        </p>
      )}
      <p className="small soft">
        {say(
          'Sincerely fills this form with exactly these values and documents and sends it to {company}. If the form or anything of this differs then, it stops and asks you.',
          { company: companyOf(queued) },
        )}
      </p>
    </section>
  );
}

function labelsOf(labels: string[]): string {
  const shown = labels.length > told ? [...labels.slice(0, told), '…'] : labels;
  return new Intl.ListFormat(spokenLocale(), { type: 'unit' }).format(shown);
}

type ApprovedProps = { at: number; isPressed: boolean; next: QueuedApplication | undefined; link: RefObject<HTMLAnchorElement | null> };

function Approved({ at, isPressed, next, link }: ApprovedProps) {
  const values = { when: when(at) };
  return (
    <section className="approve-bar" aria-label={say('Your word')}>
      <div className="spread wrap">
        <p role="status">
          {isPressed
            ? say('You approved this {when}, and its button was pressed. It cannot be changed any more.', values)
            : say('You approved this {when}. Withdraw your approval above to stop it.', values)}
        </p>
        <Link to={next === undefined ? '/queue' : '/queue/$id'} params={{ id: next?.job.id ?? '' }} className="button main" ref={link}>
          {next === undefined ? say('To the queue') : say('Review next')}
        </Link>
      </div>
    </section>
  );
}

/** The button that was pressed is gone with what it approved: whoever pressed it by keyboard goes on from the link that has come. */
function useFocusOnceApproved(isApproved: boolean): RefObject<HTMLAnchorElement | null> {
  const link = useRef<HTMLAnchorElement>(null);
  const before = useRef(isApproved);
  useEffect(() => {
    if (isApproved && !before.current && document.activeElement === document.body) link.current?.focus();
    before.current = isApproved;
  }, [isApproved]);
  return link;
}
