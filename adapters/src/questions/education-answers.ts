import type { FoundControl, Profile } from '@sincerely/shared';
import type { FieldKey } from '@sincerely/shared/field-keys';
import { fromProfile, none, type Answer } from './answer.ts';
import { blockOf, dateOfBlock } from './block-parts.ts';
import { degreeLevel } from './degrees.ts';
import { educationOf } from './history.ts';

const levelNames: Record<string, string> = {
  doctorate: 'Doctorate',
  master: "Master's Degree",
  bachelor: "Bachelor's Degree",
  associate: "Associate's Degree",
};

/** The last education, part by part. A second block of the form asks for an earlier one. */
export function answerEducation(key: FieldKey, control: FoundControl, profile: Profile): Answer {
  const index = blockOf(control);
  const placed = educationOf(profile)[index];
  if (placed === undefined)
    return none('no-answer', index === 0 ? 'Your profile has no education.' : 'Your profile has no further education.');
  const { entry, path } = placed;
  if (key === 'education-school') return fromProfile(`${path}.institution`, entry.institution);
  if (key === 'education-discipline') return fromProfile(`${path}.area`, entry.area);
  if (key === 'education-degree') return degree(control, path, entry.studyType);
  const edge = key === 'education-start' ? 'startDate' : 'endDate';
  return dateOfBlock(control, `${path}.${edge}`, entry[edge]);
}

/** Menus offer levels; text boxes take the degree's own name. */
function degree({ widget }: FoundControl, path: string, studyType: string | undefined): Answer {
  const level = degreeLevel(studyType ?? '');
  const isMenu = widget !== 'text' && widget !== 'textarea';
  return fromProfile(`${path}.studyType`, isMenu && level ? (levelNames[level] ?? studyType) : studyType);
}
