import type { ListedAnswer } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { AlikeNotice } from '../answers/alike-notice.tsx';
import { type AnswerFilter, shownAnswers } from '../answers/answer-filters.ts';
import { AnswerList } from '../answers/answer-list.tsx';
import { AnswerToolbar } from '../answers/answer-toolbar.tsx';
import { MarkQuestion } from '../answers/mark-question.tsx';
import { MergeChoice } from '../answers/merge-choice.tsx';
import { useAnswerDeeds } from '../answers/use-answer-deeds.tsx';
import { Problem } from '../parts/problem.tsx';
import { saveAs } from '../parts/save-as.ts';
import { call } from '../session.ts';

/** The memory of questions and answers: what is filled by itself, what waits for the person's word, and what is never to be used. */
export function AnswersPage() {
  const { data, error } = useQuery({ queryKey: ['answers'], queryFn: async () => call('answers') });
  return (
    <div className="stack">
      <div className="spread">
        <h1>{say('Answers')}</h1>
        <button
          type="button"
          className="button quiet"
          disabled={!data?.length}
          onClick={() => saveAs('sincerely-answers.json', JSON.stringify(data, null, 2), 'application/json')}
        >
          {say('Export')}
        </button>
      </div>
      <p className="soft">
        {say(
          'What you answered on forms, found again when the same is asked in other words. Only confirmed answers are filled; the others are offered. What you mark is never used.',
        )}
      </p>
      <Problem thrown={error} />
      {data && <Memory answers={data} />}
    </div>
  );
}

function Memory({ answers }: { answers: ListedAnswer[] }) {
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<AnswerFilter>('all');
  const [chosen, setChosen] = useState<string[]>([]);
  const deeds = useAnswerDeeds();
  const shown = shownAnswers(answers, filter, useDeferredValue(typed));
  const selected = answers.filter(({ id }) => chosen.includes(id));
  return (
    <>
      {answers.length === 0 ? (
        <Empty />
      ) : (
        <AnswerToolbar answers={answers} filter={filter} onFilter={setFilter} typed={typed} onType={setTyped} />
      )}
      {deeds.notice}
      <AlikeNotice answers={answers} merge={deeds.merge} />
      <AnswerList key={`${filter} ${typed}`} answers={shown} deeds={deeds} chosen={chosen} onChoose={setChosen} />
      {answers.length > 0 && shown.length === 0 && <p className="soft">{say('Nothing matches. Try fewer words, or show all.')}</p>}
      {selected.length === 1 && <p className="soft small">{say('Select another one to make them one.')}</p>}
      {selected.length > 1 && (
        <section className="card merge-bar" aria-label={say('Selected answers')}>
          <MergeChoice
            title={say('Which answer stays?')}
            answers={selected}
            merge={deeds.merge}
            cancel={say('Clear the selection')}
            onEnd={() => setChosen([])}
          />
        </section>
      )}
      <details className="card" open={answers.length === 0}>
        <summary>{say('Leave a question for me')}</summary>
        <MarkQuestion />
      </details>
    </>
  );
}

function Empty() {
  return (
    <div className="card stack empty">
      <h2>{say('No answers yet')}</h2>
      <p className="soft">
        {say(
          'When you have answered a question yourself and the application was sent, the side panel asks once whether to remember it. It appears here, and is filled on the next form that asks the same.',
        )}
      </p>
    </div>
  );
}
