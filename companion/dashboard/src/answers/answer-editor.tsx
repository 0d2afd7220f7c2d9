import { say } from '@sincerely/shared/words';
import { type KeyboardEvent, useState } from 'react';
import { Act } from '../parts/act.tsx';

type Props = { answer: string; onSave: (answer: string) => Promise<void>; onCancel: () => void };

const longFrom = 80;

/** Changes an answer in place. Enter saves a short one, Ctrl+Enter a long one, Escape leaves it as it was. */
export function AnswerEditor({ answer, onSave, onCancel }: Props) {
  const [text, setText] = useState(answer);
  const isLong = answer.length > longFrom;
  const isEmpty = text.trim() === '';
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter' || isEmpty || (isLong && !event.ctrlKey)) return;
    event.preventDefault();
    void onSave(text);
  };
  const Control = isLong ? 'textarea' : 'input';
  return (
    <>
      <Control
        {...(isLong ? { rows: 6 } : { type: 'text' })}
        name="answer"
        aria-label={say('Answer')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={press}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just opened it
        autoFocus
      />
      <div className="row">
        <Act kind="main" action={async () => onSave(text)} disabled={isEmpty}>
          {say('Save')}
        </Act>
        <button type="button" className="button quiet" onClick={onCancel}>
          {say('Cancel')}
        </button>
      </div>
    </>
  );
}
