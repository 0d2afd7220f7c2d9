import type { ApplicationAnswers } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { HowUsed } from './how-used.tsx';

type Props = { answers: ApplicationAnswers; change: (part: Partial<ApplicationAnswers>) => void };

const toConsent = (words: ReactNode[]) => (
  <Link to="/settings" hash="consent">
    {words}
  </Link>
);

/** Boxes of consent in the person's own browser. */
export function ConsentAnswers({ answers, change }: Props) {
  const id = useId();
  const { 'consent-privacy': privacy, ...others } = answers.consents ?? {};
  const put = (ticked: boolean) => {
    const next = ticked ? { ...others, 'consent-privacy': true } : others;
    change({ consents: Object.keys(next).length === 0 ? null : next });
  };
  return (
    <fieldset className="card stack">
      <legend>{say('Consent')}</legend>
      <HowUsed
        points={[
          phrase(
            'A box that asks you to agree to how your data is used is ticked only if you say so here. It stands in the plan before, and on the receipt after.',
          ),
          phrase('Boxes for advertising and talent pools are never ticked for you, and a signature is always yours.'),
        ]}
      />
      <div className="field">
        <label htmlFor={id}>{say('Agree that the employer keeps and reads my application')}</label>
        <select id={id} value={privacy ? 'yes' : ''} onChange={({ target }) => put(target.value === 'yes')}>
          <option value="">{say('Leave for me')}</option>
          <option value="yes">{say('Tick it for me')}</option>
        </select>
      </div>
      <p className="soft small">
        <Say text="What a queue does with such boxes while you are away is chosen in <a>Settings</a>." values={{ a: toConsent }} />
      </p>
    </fieldset>
  );
}
