import type { ApplicationAnswers } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { RegionAnswers } from '../profile/region-answers.tsx';
import { HowUsed } from './how-used.tsx';

type Props = { answers: ApplicationAnswers; change: (part: Partial<ApplicationAnswers>) => void };

/** Where the person may work, and where an employer would have to sponsor them. */
export function WorkPermits({ answers, change }: Props) {
  return (
    <fieldset className="card stack">
      <legend>{say('Right to work and visa')}</legend>
      <HowUsed
        points={[
          phrase(
            'Filled where a form asks about the right to work or sponsorship, it is clear which country it means, and you said it for that country. What you say for the European Union holds in each of its countries unless you say otherwise for one; “everywhere else” holds for countries that are not named.',
          ),
          phrase(
            'Left for you where the question could be read in opposite ways, leaves open which country it means, asks which permit you hold, or has no option that surely says yes or no.',
          ),
          phrase('Never told to a model, and never in a CV or a letter.'),
        ]}
      />
      <RegionAnswers
        title={say('May you work there without any permit from an employer?')}
        value={answers.workAuthorization}
        onChange={(value) => change({ workAuthorization: value })}
      />
      <RegionAnswers
        title={say('Would you need an employer’s sponsorship to work there, now or later?')}
        value={answers.requiresSponsorship}
        onChange={(value) => change({ requiresSponsorship: value })}
      />
    </fieldset>
  );
}
