import { say, tell } from '@sincerely/shared/words';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Problem } from '../parts/problem.tsx';
import { FactList } from '../review/fact-list.tsx';
import { ReviewBar } from '../review/review-bar.tsx';
import { openReview, useReview } from '../review/review-store.ts';
import { SourceDocument } from '../review/source-document.tsx';

/** A file that was read beside what was read from it: confirm, correct or leave out, one keystroke each. */
export function ReviewPage() {
  const { id } = useParams({ from: '/profile/review/$id' });
  const review = useReview((store) => (store.review?.id === id ? store.review : undefined));
  const problem = useReview((store) => store.problem);
  const said = useReview((store) => store.said);
  useEffect(() => void openReview(id), [id]);
  if (review === undefined) return problem === undefined ? <p className="late">{say('Loading…')}</p> : <NoReview thrown={problem} />;
  return (
    <div className="review stack">
      <header>
        <h1>{say('What {file} says', { file: review.file })}</h1>
        <p className="soft">
          {say('Nothing of it is in your profile yet. Say of each fact whether it is right; its place in the file is marked.')}
        </p>
      </header>
      {review.warnings.length > 0 && (
        <ul className="notice">
          {review.warnings.map((warning) => (
            <li key={warning}>{tell(warning)}</li>
          ))}
        </ul>
      )}
      <Problem thrown={problem} />
      <div className="review-sides">
        <SourceDocument pages={review.pages} items={review.items} />
        <FactList items={review.items} hasPages={review.pages.length > 1} />
      </div>
      <ReviewBar review={review} />
      <p className="only-read" role="status">
        {said}
      </p>
    </div>
  );
}

function NoReview({ thrown }: { thrown: unknown }) {
  return (
    <div className="stack">
      <h1>{say('Review')}</h1>
      <Problem thrown={thrown} />
      <p>
        <Link to="/profile">{say('To your profile')}</Link>
      </p>
    </div>
  );
}
