import { readFileSync } from 'node:fs';
import { Profile } from '@sincerely/shared';

/** The applicant of a measurement: JSON Resume plus `answers`. */
export function readProfile(file: string): Profile {
  return Profile.parse(JSON.parse(readFileSync(file, 'utf8')));
}
