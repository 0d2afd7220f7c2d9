import type { ListedAnswer } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useId, useState } from 'react';
import { Act } from '../parts/act.tsx';
import type { AnswerDeeds } from './use-answer-deeds.tsx';

type Props = { title: string; answers: ListedAnswer[]; merge: AnswerDeeds['merge']; cancel: string; onEnd: () => void };

/** Which of several answers stays when they become one: at first a confirmed one, else the newest. */
export function MergeChoice({ title, answers, merge, cancel, onEnd }: Props) {
  const [picked, setPicked] = useState<string>();
  const name = useId();
  const kept = answers.find(({ id }) => id === picked) ?? answers.find(({ confirmed }) => confirmed) ?? answers[0];
  const join = async () => {
    if (kept === undefined) return;
    await merge(
      kept,
      answers.filter(({ id }) => id !== kept.id),
    );
    onEnd();
  };
  return (
    <fieldset className="merge-choice stack" data-merge={answers.length}>
      <legend>{title}</legend>
      {answers.map(({ id, question, answer, company }) => (
        <label key={id} className="check">
          <input type="radio" name={name} checked={id === kept?.id} onChange={() => setPicked(id)} />
          <span>
            {question}
            {company !== null && <span className="soft small"> · {say('{company} only', { company })}</span>}
            <br />
            <span className="as-written small">{answer || say('No answer is kept.')}</span>
          </span>
        </label>
      ))}
      <div className="row wrap">
        <Act kind="main" action={join}>
          {say('Make them one')}
        </Act>
        <button type="button" className="button quiet" onClick={onEnd}>
          {cancel}
        </button>
      </div>
    </fieldset>
  );
}
