import type { GroundedLine } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { call } from '../session.ts';
import { FactList } from './fact-list.tsx';
import { Problem } from './problem.tsx';

type Props = { applicationId: string; line: GroundedLine };

/** One sentence and its facts. It is edited in place; what the facts do not carry is said before it is saved. */
export function ProofLine({ applicationId, line }: Props) {
  const [isEdited, setEdited] = useState(false);
  return (
    <li>
      {isEdited ? (
        <Editor applicationId={applicationId} line={line} onDone={() => setEdited(false)} />
      ) : (
        <div className="spread">
          <p>{line.text}</p>
          <button
            type="button"
            className="button quiet"
            onClick={() => setEdited(true)}
            aria-label={say('Reword: {text}', { text: line.text })}
          >
            {say('Reword')}
          </button>
        </div>
      )}
      {line.was !== undefined && line.was !== '' && <p className="soft small">{say('Before: {text}', { text: line.was })}</p>}
      {line.facts.length === 0 ? (
        <p className="soft small">{say('Claims nothing about you.')}</p>
      ) : (
        <FactList facts={line.facts} said={line.text} />
      )}
    </li>
  );
}

function Editor({ applicationId, line, onDone }: Props & { onDone: () => void }) {
  const [text, setText] = useState(line.text);
  const adviceId = useId();
  const queries = useQueryClient();
  const { mutate, data, isPending, error, reset } = useMutation({
    mutationFn: async (insist: boolean) => call('editLine', { params: { id: applicationId }, input: { line: line.id, text, insist } }),
    onSuccess: async ({ saved }) => {
      if (!saved) return;
      onDone();
      await queries.invalidateQueries({ queryKey: ['application'] });
    },
  });
  const advice = data?.saved === false ? data.advice : null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        mutate(false);
      }}
    >
      <textarea
        value={text}
        rows={3}
        aria-label={say('Wording')}
        aria-describedby={advice === null ? undefined : adviceId}
        onChange={({ target }) => {
          setText(target.value);
          reset();
        }}
      />
      {advice !== null && (
        <p id={adviceId} className="notice" role="alert">
          {say('Your facts do not carry this: {advice}. Change it, or add the fact to your profile first.', { advice: tell(advice) })}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button main" disabled={isPending || text.trim() === ''} aria-busy={isPending}>
          {say('Save')}
        </button>
        {advice !== null && (
          <button type="button" className="button" disabled={isPending} onClick={() => mutate(true)}>
            {say('Keep my words all the same')}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onDone}>
          {say('Cancel')}
        </button>
      </div>
      <Problem thrown={error} />
    </form>
  );
}
