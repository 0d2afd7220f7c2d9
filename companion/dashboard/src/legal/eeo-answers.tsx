import type { ApplicationAnswers } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useId, useState } from 'react';
import { declines, eeoChoices } from './eeo-choices.ts';
import { HowUsed } from './how-used.tsx';

type Props = { answers: ApplicationAnswers; change: (part: Partial<ApplicationAnswers>) => void };

/** What is asked about the person themselves: theirs to choose, a question at a time. */
export function EeoAnswers({ answers, change }: Props) {
  const put = (key: string, value: string | null) => {
    const { [key]: _, ...rest } = answers.eeo ?? {};
    const next = value === null ? rest : { ...rest, [key]: value };
    change({ eeo: Object.keys(next).length === 0 ? null : next });
  };
  return (
    <fieldset className="card stack">
      <legend>{say('About yourself (EEO)')}</legend>
      <HowUsed
        points={[
          phrase(
            'Filled only where you chose an answer here, or kept one for that very question in Answers, and the form has one option that surely says it. Nothing is ever guessed from your name, your CV or anything else.',
          ),
          phrase('Left for you on every other form, on forms that word it differently, and on all pages of sites Sincerely does not know.'),
          phrase('Never told to a model, never in a CV or a letter, and never remembered from what you choose on a form.'),
        ]}
      />
      <div className="grid">
        {eeoChoices.map(({ key, asks, choices }) => (
          <OwnChoice
            key={key}
            name={key}
            asks={say(asks)}
            choices={choices}
            value={answers.eeo?.[key]}
            onChange={(value) => put(key, value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type OwnChoiceProps = {
  name: string;
  asks: string;
  choices: string[];
  value: string | undefined;
  onChange: (value: string | null) => void;
};

const inOtherWords = 'in other words';

/** One question: left for the person unless they chose, from the usual words or in their own. */
function OwnChoice({ name, asks, choices, value, onChange }: OwnChoiceProps) {
  const id = useId();
  const usual = [...choices, declines];
  const [isOwn, setOwn] = useState(value !== undefined && !usual.includes(value));
  const choose = (chosen: string) => {
    setOwn(chosen === inOtherWords);
    if (chosen !== inOtherWords) onChange(chosen === '' ? null : chosen);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{asks}</label>
      <select id={id} name={name} value={isOwn ? inOtherWords : (value ?? '')} onChange={({ target }) => choose(target.value)}>
        <option value="">{say('Leave for me')}</option>
        {usual.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
        <option value={inOtherWords}>{say('In other words…')}</option>
      </select>
      {isOwn && (
        <input
          type="text"
          aria-label={say('{asks}, as forms say it', { asks })}
          placeholder={say('As forms say it')}
          maxLength={500}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value.trim() === '' ? null : target.value)}
        />
      )}
    </div>
  );
}
