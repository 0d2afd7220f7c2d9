import type { ListedAnswer } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Act } from '../parts/act.tsx';
import { when } from '../parts/when.ts';
import { AnswerEditor } from './answer-editor.tsx';
import { AnswerUses } from './answer-uses.tsx';
import { MergedQuestions } from './merged-questions.tsx';
import type { AnswerDeeds } from './use-answer-deeds.tsx';

type Props = {
  stored: ListedAnswer;
  deeds: AnswerDeeds;
  isEdited: boolean;
  onEdit: (isEdited: boolean) => void;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
};

/** One question and its answer: confirm it, change it, mark it, remove it, and see where it went. */
export function AnswerCard({ stored, deeds, isEdited, onEdit, isChosen, onChoose }: Props) {
  const save = async (answer: string) => {
    await deeds.save(stored, answer);
    onEdit(false);
  };
  return (
    <article className="card stack">
      <div className="row answer-head">
        <input
          type="checkbox"
          aria-label={say('Select “{question}”', { question: stored.question })}
          checked={isChosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
        <h2>{stored.question}</h2>
      </div>
      {isEdited ? (
        <AnswerEditor answer={stored.answer} onSave={save} onCancel={() => onEdit(false)} />
      ) : (
        <p className="as-written">{stored.answer || <span className="soft">{say('No answer is kept.')}</span>}</p>
      )}
      <MergedQuestions stored={stored} separate={deeds.separate} />
      <AnswerUses id={stored.id} count={stored.usedIn} answer={stored.answer} />
      <div className="spread wrap">
        <Standing stored={stored} />
        {!isEdited && <Actions stored={stored} deeds={deeds} onEdit={() => onEdit(true)} />}
      </div>
    </article>
  );
}

/** Whom it is for, and whether it is used. */
function Standing({ stored: { company, updatedAt, confirmed, neverUse, usedIn } }: { stored: ListedAnswer }) {
  const forWhom = company === null ? say('Any employer') : company === '' ? say('One employer only') : say('{company} only', { company });
  const state = neverUse ? say('– never used') : confirmed ? say('● confirmed') : say('○ to confirm');
  return (
    <span className="soft small" data-state={neverUse ? 'never' : confirmed ? 'confirmed' : 'open'}>
      {[state, forWhom, when(updatedAt), ...(usedIn === 0 && !neverUse ? [say('not used yet')] : [])].join(' · ')}
    </span>
  );
}

function Actions({ stored, deeds, onEdit }: { stored: ListedAnswer; deeds: AnswerDeeds; onEdit: () => void }) {
  const { question, answer, confirmed, neverUse } = stored;
  return (
    <span className="row wrap">
      {!confirmed && !neverUse && (
        <Act kind="main" action={async () => deeds.save(stored, answer)}>
          {say('Confirm')}
        </Act>
      )}
      <button type="button" className="button plain" aria-label={say('Edit “{question}”', { question })} onClick={onEdit}>
        {say('Edit')}
      </button>
      <Act kind="quiet" action={async () => deeds.mark(stored, !neverUse)}>
        {neverUse ? say('Use it again') : say('Never use')}
      </Act>
      <Act kind="quiet" action={async () => deeds.remove(stored)}>
        {say('Remove')}
      </Act>
    </span>
  );
}
