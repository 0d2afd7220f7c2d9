import type { Conduct } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';

const choices: Record<Conduct['consent'], { name: string; means: string }> = {
  leave: {
    name: phrase('Leave them to me'),
    means: phrase('A queue stops at a box that is required, and asks you.'),
  },
  'required-privacy': {
    name: phrase('Tick the privacy consents a form requires'),
    means: phrase('Only those without which it cannot be sent. Each is in the plan and on the receipt, in the words of the form.'),
  },
};

/** What is done with boxes of consent when nobody is there to tick them; kept as soon as it is chosen. */
export function ConsentForm({ conduct }: { conduct: Conduct }) {
  const queries = useQueryClient();
  const [thrown, setThrown] = useState<unknown>();
  const choose = async (consent: Conduct['consent']) =>
    queries.setQueryData(['settings'], await call('saveSettings', { input: { conduct: { ...conduct, consent } } }));
  return (
    <section className="card stack" aria-label={say('Consent')}>
      <h2>{say('Consent')}</h2>
      <p className="soft">
        {say(
          'Many forms ask you to agree to something. Boxes for advertising and talent pools are never ticked for you. In your own browser the others are yours too, unless your profile says yes. This is for applications that run from a queue.',
        )}
      </p>
      <fieldset className="stack bare">
        <legend className="only-read">{say('Boxes of consent')}</legend>
        {Object.entries(choices).map(([value, { name, means }]) => (
          <label key={value} className="check">
            <input
              type="radio"
              name="consent"
              value={value}
              checked={conduct.consent === value}
              onChange={() => void choose(value as Conduct['consent']).catch(setThrown)}
            />
            <span>
              {say(name)}
              <br />
              <span className="soft small">{say(means)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Problem thrown={thrown} />
    </section>
  );
}
