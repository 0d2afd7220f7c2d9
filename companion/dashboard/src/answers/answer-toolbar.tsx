import type { StoredAnswer } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { type AnswerFilter, answerFilters } from './answer-filters.ts';

type Props = {
  answers: StoredAnswer[];
  filter: AnswerFilter;
  onFilter: (filter: AnswerFilter) => void;
  typed: string;
  onType: (typed: string) => void;
};

/** Search, and the parts of the memory with how many are in each. */
export function AnswerToolbar({ answers, filter, onFilter, typed, onType }: Props) {
  return (
    <div className="row wrap">
      <input
        type="search"
        name="answers"
        className="search"
        aria-label={say('Search answers')}
        placeholder={say('Search questions and answers')}
        value={typed}
        onChange={({ target }) => onType(target.value)}
      />
      <div className="row wrap chips" role="group" aria-label={say('Show')}>
        {(Object.keys(answerFilters) as AnswerFilter[]).map((name) => (
          <button key={name} type="button" aria-pressed={filter === name} onClick={() => onFilter(name)}>
            {say(answerFilters[name].name)} <span className="soft">{answers.filter(answerFilters[name].has).length}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
