import type { ReviewItem } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { memo } from 'react';
import { FactEditor } from './fact-editor.tsx';
import { nameOf, placeOf, standOf, wordsOf } from './fact-words.ts';
import { goTo, useReview } from './review-store.ts';

type Props = { item: ReviewItem; hasPages: boolean };

/** One fact: what was read, where, how it stands, and what the profile says where that differs. */
export const FactLine = memo(function FactLine({ item, hasPages }: Props) {
  const { id } = item;
  const isCurrent = useReview((store) => store.current === id);
  const isEdited = useReview((store) => store.edited === id);
  const { kind } = standOf(item);
  return (
    <li
      className={`fact ${kind} ${item.entry === undefined ? '' : 'under'}`}
      data-fact={id}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent}
      onFocus={() => goToUnlessInside(id)}
      onClick={() => goToUnlessInside(id)}
      onMouseMove={({ movementX, movementY }) => {
        // A list that scrolls under a resting pointer is not pointed at.
        if (movementX !== 0 || movementY !== 0) useReview.setState({ pointed: id });
      }}
      onMouseLeave={() => useReview.setState({ pointed: undefined })}
    >
      {isEdited ? <FactEditor item={item} /> : <FactWords item={item} hasPages={hasPages} />}
    </li>
  );
});

/** The boxes of an editor are inside its fact. */
function goToUnlessInside(id: string): void {
  if (useReview.getState().current !== id) goTo(id);
}

function FactWords({ item, hasPages }: Props) {
  const { sign, word } = standOf(item);
  const place = placeOf(item.source, hasPages);
  const isOpen = item.state === 'open' && item.relation !== 'same';
  return (
    <>
      <div className="fact-head">
        <p className="fact-words">
          {nameOf(item) !== undefined && <span className="soft">{nameOf(item)}: </span>}
          {wordsOf(item.fields)}
        </p>
        <p className="fact-stand small">
          <span aria-hidden="true">{sign}</span> {word}
        </p>
      </div>
      {item.relation !== 'same' && item.own !== null && (
        <p className="small">
          <span className="soft">{say('You have:')}</span> {wordsOf(item.own)}
          {isOpen && item.relation === 'differs' && <span className="soft"> {say('Confirming keeps yours.')}</span>}
        </p>
      )}
      {isOpen && item.doubt !== undefined && !item.isCorrected && <p className="small fact-doubt">{tell(item.doubt)}</p>}
      {place !== undefined && <p className="soft small">{place}</p>}
    </>
  );
}
