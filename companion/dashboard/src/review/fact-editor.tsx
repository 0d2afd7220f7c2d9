import type { ReviewFields, ReviewItem } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { type KeyboardEvent, useState } from 'react';
import { TextField } from '../profile/text-field.tsx';
import { partName } from './fact-words.ts';
import { decide, nextLeft, useReview } from './review-store.ts';

const date = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u;

/** Corrects a fact in its place: Enter saves, Escape leaves it. */
export function FactEditor({ item: { id, fields } }: { item: ReviewItem }) {
  const [edited, setEdited] = useState<ReviewFields>(fields);
  const [problem, setProblem] = useState('');
  const close = () => useReview.setState({ edited: undefined });
  const save = () => {
    const wrong = ['startDate', 'endDate'].find((key) => !date.test((edited[key] ?? '').trim()));
    if (wrong !== undefined) return setProblem(say('A date is written as 2021, 2021-03 or 2021-03-15.'));
    if (Object.values(edited).every((value) => value.trim() === ''))
      return setProblem(say('Nothing would be left of it. Leave it out instead.'));
    decide([{ id, state: 'take', fields: edited }], say('Corrected.'));
    close();
    return nextLeft();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    save();
  };
  return (
    <div className="fact-editor stack" role="group" aria-label={say('Correct this fact')} onKeyDown={onKeyDown}>
      <div className={Object.keys(fields).length > 1 ? 'grid narrow' : 'stack'}>
        {Object.keys(fields).map((key) => (
          <TextField
            key={key}
            label={partName(id, key)}
            long={(fields[key] ?? '').length > 60}
            value={edited[key]}
            onChange={(text) => setEdited({ ...edited, [key]: text })}
          />
        ))}
      </div>
      {problem !== '' && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      <div className="row">
        <button type="button" className="button main" onClick={save}>
          {say('Save')} <kbd aria-hidden="true">Enter</kbd>
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {say('Cancel')} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </div>
  );
}
