import { type ImportReview, isLeft, type ReviewSummary } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Act } from '../parts/act.tsx';
import { itemActions, listActions, type ReviewAction } from './review-actions.ts';
import { finish, isDoubtful, useReview } from './review-store.ts';

/** What is left, every key with its button, and the end of the review. */
export function ReviewBar({ review: { id, items } }: { review: ImportReview }) {
  const current = useReview((store) => store.current);
  const item = items.find((one) => one.id === current);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const left = items.filter(isLeft);
  const unsure = left.filter(isDoubtful).length;
  const differing = left.filter(({ relation }) => relation === 'differs').length;
  const save = (leaveOut: boolean) => async () => {
    queries.setQueryData(['profile'], await finish(leaveOut));
    queries.setQueryData<ReviewSummary[]>(['profile', 'reviews'], (all) => all?.filter((one) => one.id !== id));
    await queries.invalidateQueries({ queryKey: ['overview'] });
    await navigate({ to: '/profile' });
  };
  return (
    <div className="review-bar stack" role="group" aria-label={say('What to do')}>
      <div className="row wrap">
        {[...itemActions, ...listActions]
          .filter((action) => action.can(item))
          .map((action) => (
            <KeyButton key={action.name} action={action} differs={item?.relation === 'differs'} />
          ))}
        <span className="soft small by-keys">
          <Say text="<kbd>J</kbd> <kbd>K</kbd> or <kbd>↓</kbd> <kbd>↑</kbd> move" values={{ kbd: <kbd /> }} />
        </span>
      </div>
      <div className="spread wrap">
        <p>
          <strong>{left.length === 0 ? say('Nothing left') : say('{count} left', { count: left.length })}</strong>
          <span className="soft">
            {unsure > 0 && <> · {say('{unsure} not sure', { unsure })}</>}
            {differing > 0 && <> · {say('{differing} differ', { differing })}</>}
          </span>
          {left.length > 0 && <span className="soft by-keys"> · {say('your word so far is kept, also when you leave')}</span>}
        </p>
        <div className="row wrap">
          {left.length > 0 && (
            <Act kind="quiet" action={save(true)}>
              {say('Leave out what is left and save')}
            </Act>
          )}
          <Act kind="main" action={save(false)} disabled={left.length > 0}>
            {say('Save to your profile')}
          </Act>
        </div>
      </div>
    </div>
  );
}

function KeyButton({ action: { name, key, title, titleIfDiffers, run }, differs }: { action: ReviewAction; differs: boolean }) {
  return (
    <button type="button" className="button" data-action={name} aria-keyshortcuts={key} onClick={run}>
      {say((differs ? titleIfDiffers : undefined) ?? title)} <kbd aria-hidden="true">{key.length === 1 ? key.toUpperCase() : key}</kbd>
    </button>
  );
}
