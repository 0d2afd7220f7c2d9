import type { ApplicationAnswers } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useId } from 'react';
import { YesNo } from '../profile/text-field.tsx';
import { HowUsed } from './how-used.tsx';

type Props = { answers: ApplicationAnswers; change: (part: Partial<ApplicationAnswers>) => void };

/** What a person declares on forms. */
export function Declarations({ answers, change }: Props) {
  const yesNo = (key: 'over18' | 'relativesEmployedHere' | 'nonCompete') => ({
    value: answers[key],
    onChange: (value: boolean | null) => change({ [key]: value }),
  });
  return (
    <fieldset className="card stack">
      <legend>{say('Declarations')}</legend>
      <HowUsed
        points={[
          phrase('Filled where a form asks exactly this and you said it here. You see each in the plan before anything is filled.'),
          phrase('Left for you otherwise. Of a security clearance only “none” is ever filled: to all else forms want more than yes or no.'),
          phrase('Never told to a model, and never in a CV or a letter.'),
        ]}
      />
      <div className="grid">
        <YesNo label={say('Are you 18 or older?')} {...yesNo('over18')} />
        <YesNo label={say('Do relatives work at the employer?')} {...yesNo('relativesEmployedHere')} />
        <YesNo label={say('Are you bound by a non-compete?')} {...yesNo('nonCompete')} />
        <WorkedHere value={answers.previouslyEmployedHere} onChange={(value) => change({ previouslyEmployedHere: value })} />
        <YesNo
          label={say('Do you hold a security clearance?')}
          value={answers.securityClearance == null ? null : answers.securityClearance.toLowerCase() !== 'none'}
          onChange={(value) => change({ securityClearance: value === null ? null : value ? 'yes' : 'none' })}
        />
      </div>
    </fieldset>
  );
}

type WorkedHereProps = {
  value: ApplicationAnswers['previouslyEmployedHere'];
  onChange: (value: ApplicationAnswers['previouslyEmployedHere']) => void;
};

/** No one answer holds for every employer: it can be compared with the positions in the profile. */
function WorkedHere({ value, onChange }: WorkedHereProps) {
  const id = useId();
  const chosen = value === 'derive from work' ? 'compare' : value == null ? '' : value ? 'yes' : 'no';
  const meant = { '': null, compare: 'derive from work', yes: true, no: false } as const;
  return (
    <div className="field">
      <label htmlFor={id}>{say('Have you worked for the employer before?')}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChange(meant[target.value as keyof typeof meant])}>
        <option value="">{say('Leave for me')}</option>
        <option value="compare">{say('Compare with my positions')}</option>
        <option value="no">{say('Always no')}</option>
        {value === true && <option value="yes">{say('Always yes')}</option>}
      </select>
    </div>
  );
}
