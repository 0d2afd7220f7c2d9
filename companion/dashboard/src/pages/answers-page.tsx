import type { StoredAnswer } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { AnswerLine } from '../parts/answer-line.tsx';
import { Problem } from '../parts/problem.tsx';
import { saveAs } from '../parts/save-as.ts';
import { UndoNotice } from '../parts/undo-notice.tsx';
import { call } from '../session.ts';

/** The memory of questions and answers: what is filled by itself, and what waits for the person's word. */
export function AnswersPage() {
  const [typed, setTyped] = useState('');
  const [removed, setRemoved] = useState<StoredAnswer>();
  const search = useDeferredValue(typed.trim().toLowerCase());
  const { data, error } = useQuery({ queryKey: ['answers'], queryFn: async () => call('answers') });
  const shown =
    data?.filter(({ question, answer, company }) => `${question} ${answer} ${company ?? ''}`.toLowerCase().includes(search)) ?? [];
  return (
    <div className="stack">
      <div className="spread">
        <h1>Answers</h1>
        <button
          type="button"
          className="button quiet"
          disabled={!data?.length}
          onClick={() => saveAs('sincerely-answers.json', JSON.stringify(data, null, 2), 'application/json')}
        >
          Export
        </button>
      </div>
      <p className="soft">
        What you answered on forms, found again when the same is asked in other words. Only confirmed answers are filled; the others are
        offered.
      </p>
      <Problem thrown={error} />
      {removed && <Removed answer={removed} onBack={() => setRemoved(undefined)} />}
      {data?.length === 0 && <Empty />}
      {data && data.length > 0 && (
        <input
          type="search"
          className="search"
          aria-label="Search answers"
          placeholder="Search questions and answers"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <Group title="To confirm" answers={shown.filter(({ confirmed }) => !confirmed)} onRemoved={setRemoved} />
      <Group title="Confirmed" answers={shown.filter(({ confirmed }) => confirmed)} onRemoved={setRemoved} />
      {data && data.length > 0 && shown.length === 0 && <p className="soft">Nothing matches. Try fewer words.</p>}
    </div>
  );
}

type GroupProps = { title: string; answers: StoredAnswer[]; onRemoved: (answer: StoredAnswer) => void };

function Group({ title, answers, onRemoved }: GroupProps) {
  if (answers.length === 0) return null;
  return (
    <section className="stack" aria-label={title}>
      <h2>
        {title} <span className="soft small">{answers.length}</span>
      </h2>
      {answers.map((answer) => (
        <AnswerLine key={answer.id} stored={answer} onRemoved={onRemoved} />
      ))}
    </section>
  );
}

/** A removed answer can be put back as long as the page is open. */
function Removed({ answer, onBack }: { answer: StoredAnswer; onBack: () => void }) {
  const { question, confirmed, company } = answer;
  const putBack = async () => {
    await call('saveAnswer', { input: { question, answer: answer.answer, confirmed, company } });
    onBack();
  };
  return <UndoNotice text={`Removed “${question}”.`} undo={putBack} refresh={['answers']} />;
}

function Empty() {
  return (
    <div className="card stack empty">
      <h2>No answers yet</h2>
      <p className="soft">
        When you have answered a question yourself and the application was sent, the side panel asks once whether to remember it. It appears
        here, and is filled on the next form that asks the same.
      </p>
    </div>
  );
}
