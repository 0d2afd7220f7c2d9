import type { ApplicationAnswers, Profile } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TextField, YesNo } from './text-field.tsx';

const toLegal = (words: ReactNode[]) => <Link to="/profile/legal">{words}</Link>;

/** What forms ask again and again. What is not said here is asked on each form. */
export function AnswersForm({ profile, onChange }: { profile: Profile; onChange: (profile: Profile) => void }) {
  const { answers } = profile;
  const change = (part: Partial<ApplicationAnswers>) => onChange({ ...profile, answers: { ...answers, ...part } });
  const text = (key: 'noticePeriod' | 'willingToTravel' | 'source' | 'pronouns' | 'highestEducation') => ({
    value: answers[key],
    onChange: (value: string) => change({ [key]: value === '' ? null : value }),
  });
  const yesNo = (key: 'willingToRelocate' | 'drivingLicence') => ({
    value: answers[key],
    onChange: (value: boolean | null) => change({ [key]: value }),
  });
  return (
    <fieldset className="card stack">
      <legend>{say('Answers for forms')}</legend>
      <p className="soft">{say('Only what you say here is filled in. Left open, it is asked on each form.')}</p>
      <p className="soft">
        <Say
          text="The right to work, declarations, EEO answers and consent have <a>a page of their own</a>, with how each is used."
          values={{ a: toLegal }}
        />
      </p>
      <div className="grid">
        <Salary answers={answers} change={change} />
        <TextField
          label={say('Years of experience')}
          type="number"
          value={answers.totalYearsExperience}
          onChange={(value) => change({ totalYearsExperience: value === '' ? null : Number(value) })}
        />
        <TextField label={say('Notice period')} hint={say('such as 4 weeks')} {...text('noticePeriod')} />
        <TextField
          label={say('Earliest start')}
          hint="2027-01-11"
          value={answers.earliestStart}
          onChange={(value) => change({ earliestStart: value === '' ? null : value })}
        />
        <TextField label={say('Highest education')} hint={say("such as Bachelor's degree")} {...text('highestEducation')} />
        <TextField label={say('Travel')} hint={say('such as up to 25%')} {...text('willingToTravel')} />
        <TextField label={say('Where you usually find postings')} {...text('source')} />
        <TextField label={say('Pronouns')} {...text('pronouns')} />
        <YesNo label={say('Would you relocate?')} {...yesNo('willingToRelocate')} />
        <YesNo label={say('Do you have a driving licence?')} {...yesNo('drivingLicence')} />
      </div>
    </fieldset>
  );
}

const periods = { year: phrase('year'), month: phrase('month'), day: phrase('day'), hour: phrase('hour') };
type Period = keyof typeof periods;

function Salary({ answers, change }: { answers: ApplicationAnswers; change: (part: Partial<ApplicationAnswers>) => void }) {
  const salary = answers.salaryExpectation;
  const put = (part: Partial<NonNullable<typeof salary>>) => {
    const next = { amount: 0, currency: 'USD', period: 'year' as const, ...salary, ...part };
    change({ salaryExpectation: next.amount > 0 ? next : null });
  };
  return (
    <>
      <TextField
        label={say('Salary expectation')}
        type="number"
        value={salary?.amount}
        onChange={(amount) => put({ amount: Number(amount) })}
      />
      <TextField
        label={say('Currency, three letters')}
        value={salary?.currency ?? ''}
        onChange={(currency) => put({ currency: currency.toUpperCase().slice(0, 3) })}
      />
      <div className="field">
        <label htmlFor="salary-period">{say('Per')}</label>
        <select id="salary-period" value={salary?.period ?? 'year'} onChange={(event) => put({ period: event.target.value as Period })}>
          {(Object.keys(periods) as Period[]).map((period) => (
            <option key={period} value={period}>
              {say(periods[period])}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
