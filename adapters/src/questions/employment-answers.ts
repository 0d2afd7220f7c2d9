import type { FoundControl, Profile } from '@sincerely/shared';
import type { FieldKey } from '@sincerely/shared/field-keys';
import { fromProfile, none, type Answer } from './answer.ts';
import { blockOf, dateOfBlock } from './block-parts.ts';
import { employmentOf } from './history.ts';

/** The last position, part by part. A second block of the form asks for an earlier one. */
export function answerEmployment(key: FieldKey, control: FoundControl, profile: Profile): Answer {
  const index = blockOf(control);
  const placed = employmentOf(profile)[index];
  if (placed === undefined)
    return none('no-answer', index === 0 ? 'Your profile has no position.' : 'Your profile has no further position.');
  const { entry, path } = placed;
  if (key === 'employment-company') return fromProfile(`${path}.name`, entry.name);
  if (key === 'employment-title') return fromProfile(`${path}.position`, entry.position);
  if (key === 'employment-start') return dateOfBlock(control, `${path}.startDate`, entry.startDate);
  if (key === 'employment-current') return entry.endDate ? none('no-answer', 'You do not work there any more.') : fromProfile(path, 'Yes');
  return entry.endDate ? dateOfBlock(control, `${path}.endDate`, entry.endDate) : none('no-answer', 'You work there still.');
}
