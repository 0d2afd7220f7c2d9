import type { ReviewSummary } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { UndoNotice } from '../parts/undo-notice.tsx';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';

/** Files that were read and not gone through yet: go on, or discard. */
export function OpenReviews() {
  const { data } = useQuery({ queryKey: ['profile', 'reviews'], queryFn: async () => call('importReviews'), staleTime: 0 });
  const [discarded, setDiscarded] = useState<ReviewSummary>();
  if (!data?.length && discarded === undefined) return null;
  return (
    <section className="card stack" aria-label={say('To go through')}>
      <h2>{say('Read, not gone through yet')}</h2>
      {data?.map((review) => (
        <OpenReview key={review.id} review={review} onDiscarded={setDiscarded} />
      ))}
      {discarded && <Discarded review={discarded} onBack={() => setDiscarded(undefined)} />}
    </section>
  );
}

function OpenReview({ review, onDiscarded }: { review: ReviewSummary; onDiscarded: (review: ReviewSummary) => void }) {
  const { id, file, left, total, createdAt } = review;
  const discard = async () => {
    await call('discardReview', { params: { id } });
    onDiscarded(review);
  };
  return (
    <div className="spread wrap">
      <span>
        {file} <span className="soft small">{say('read {when} · {left} of {total} left', { when: when(createdAt), left, total })}</span>
      </span>
      <span className="row">
        <Link to="/profile/review/$id" params={{ id }} className="button">
          {say('Go on')}
        </Link>
        <Act kind="quiet" action={discard} refresh={['profile']}>
          {say('Discard')}
        </Act>
      </span>
    </div>
  );
}

function Discarded({ review: { id, file }, onBack }: { review: ReviewSummary; onBack: () => void }) {
  const putBack = async () => {
    await call('restoreReview', { params: { id } });
    onBack();
  };
  return (
    <UndoNotice text={say('Discarded the review of {file}. Your profile is as it was.', { file })} undo={putBack} refresh={['profile']} />
  );
}
