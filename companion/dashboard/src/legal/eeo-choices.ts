import type { FieldKey } from '@sincerely/shared/field-keys';
import { phrase } from '@sincerely/shared/words';

/** What forms ask about the person themselves, in the words most forms offer. An answer is looked for among a form's options as it stands here. */
export const eeoChoices: { key: FieldKey; asks: string; choices: string[] }[] = [
  { key: 'eeo-gender', asks: phrase('Gender'), choices: ['Female', 'Male', 'Non-binary'] },
  {
    key: 'eeo-race',
    asks: phrase('Race or ethnicity'),
    choices: [
      'American Indian or Alaska Native',
      'Asian',
      'Black or African American',
      'Hispanic or Latino',
      'Native Hawaiian or Other Pacific Islander',
      'Two or More Races',
      'White',
    ],
  },
  { key: 'eeo-hispanic-ethnicity', asks: phrase('Are you Hispanic or Latino?'), choices: ['Yes', 'No'] },
  {
    key: 'eeo-veteran-status',
    asks: phrase('Veteran status'),
    choices: ['I am not a protected veteran', 'I identify as one or more of the classifications of a protected veteran'],
  },
  { key: 'eeo-disability-status', asks: phrase('Do you have a disability?'), choices: ['Yes', 'No'] },
];

/** Said on forms in many ways that all mean this one. */
export const declines = 'I prefer not to say';
