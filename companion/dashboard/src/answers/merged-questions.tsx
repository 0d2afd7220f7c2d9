import type { ListedAnswer } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Act } from '../parts/act.tsx';
import type { AnswerDeeds } from './use-answer-deeds.tsx';

/** The same question in other words, each of which can be an answer of its own again. */
export function MergedQuestions({ stored, separate }: { stored: ListedAnswer; separate: AnswerDeeds['separate'] }) {
  if (stored.merged.length === 0) return null;
  return (
    <div className="small">
      <p className="soft">{say('Also asked as')}</p>
      <ul>
        {stored.merged.map(({ id, question, answer }) => (
          <li key={id} className="spread wrap">
            <span>
              {question}
              {answer !== '' && answer !== stored.answer && <span className="soft"> · {say('was “{answer}”', { answer })}</span>}
            </span>
            <Act kind="quiet" action={async () => separate(stored, [id])}>
              {say('Separate')}
            </Act>
          </li>
        ))}
      </ul>
    </div>
  );
}
