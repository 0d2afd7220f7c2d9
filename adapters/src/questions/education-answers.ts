import type { FoundControl, Profile } from '@sincerely/shared';
import type { FieldKey } from '@sincerely/shared/field-keys';
import { degreeLevel } from './degrees.ts';
import { monthNames } from './months.ts';
import { fromProfile, none, type Answer } from './answer.ts';

const levelNames: Record<string, string> = {
  doctorate: 'Doctorate',
  master: "Master's Degree",
  bachelor: "Bachelor's Degree",
  associate: "Associate's Degree",
};

/** The last education, part by part. A second block of the form asks for an earlier one. */
export function answerEducation(key: FieldKey, control: FoundControl, profile: Profile): Answer {
  const index = Number(/--?(\d+)$/u.exec(control.selector)?.[1] ?? 0);
  const entry = profile.education[index];
  if (entry === undefined)
    return none('no-answer', index === 0 ? 'Your profile has no education.' : 'Your profile has no further education.');
  const path = `education.${index}`;
  if (key === 'education-school') return fromProfile(`${path}.institution`, entry.institution);
  if (key === 'education-discipline') return fromProfile(`${path}.area`, entry.area);
  if (key === 'education-degree') return degree(control, path, entry.studyType);
  return date(
    control,
    key === 'education-start' ? `${path}.startDate` : `${path}.endDate`,
    key === 'education-start' ? entry.startDate : entry.endDate,
  );
}

/** Menus offer levels; text boxes take the degree's own name. */
function degree({ widget }: FoundControl, path: string, studyType: string | undefined): Answer {
  const level = degreeLevel(studyType ?? '');
  const isMenu = widget !== 'text' && widget !== 'textarea';
  return fromProfile(`${path}.studyType`, isMenu && level ? (levelNames[level] ?? studyType) : studyType);
}

function date({ selector, label }: FoundControl, path: string, value: string | undefined): Answer {
  const [year, month] = (value ?? '').split('-');
  if (/year/iu.test(`${selector} ${label}`)) return fromProfile(path, year);
  return fromProfile(path, month === undefined ? undefined : monthNames[Number(month) - 1]);
}
