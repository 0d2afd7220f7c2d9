import type { StoredAnswer } from '@sincerely/shared';
import { useState } from 'react';
import { TextField } from '../profile/text-field.tsx';
import { call } from '../session.ts';
import { Act } from './act.tsx';
import { when } from './when.ts';

type Props = { stored: StoredAnswer; onRemoved: (answer: StoredAnswer) => void };

/** One question and its answer: confirm it, change it, remove it. */
export function AnswerLine({ stored, onRemoved }: Props) {
  const [edited, setEdited] = useState<string>();
  const save = async (answer: string) => {
    const { question, company } = stored;
    await call('saveAnswer', { input: { question, answer, company, confirmed: true } });
    setEdited(undefined);
  };
  const remove = async () => {
    await call('removeAnswer', { params: { id: stored.id } });
    onRemoved(stored);
  };
  return (
    <article className="card stack" data-answer={stored.id}>
      <h3>{stored.question}</h3>
      {edited === undefined ? (
        <p className="as-written">{stored.answer}</p>
      ) : (
        <TextField label="Answer" value={edited} long={edited.length > 80} onChange={setEdited} />
      )}
      <div className="spread">
        <span className="soft small">
          {stored.company === null ? 'Any employer' : `${stored.company || 'One employer'} only`} · {when(stored.updatedAt)}
        </span>
        <span className="row">
          {edited === undefined ? (
            <>
              {!stored.confirmed && (
                <Act kind="main" action={async () => save(stored.answer)} refresh={['answers']}>
                  Confirm
                </Act>
              )}
              <button type="button" className="button plain" onClick={() => setEdited(stored.answer)}>
                Edit
              </button>
              <Act kind="quiet" action={remove} refresh={['answers']}>
                Remove
              </Act>
            </>
          ) : (
            <>
              <Act kind="main" action={async () => save(edited)} disabled={edited.trim() === ''} refresh={['answers']}>
                Save
              </Act>
              <button type="button" className="button quiet" onClick={() => setEdited(undefined)}>
                Cancel
              </button>
            </>
          )}
        </span>
      </div>
    </article>
  );
}
