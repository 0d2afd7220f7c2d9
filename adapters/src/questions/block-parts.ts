import type { FoundControl } from '@sincerely/shared';
import { fromProfile, type Answer } from './answer.ts';
import { monthNames } from './months.ts';

/** Which block of a repeated group a control stands in: the number its id ends with. */
export function blockOf({ selector }: FoundControl): number {
  return Number(/-(?<block>\d+)(?:_\d+)?$/u.exec(selector)?.groups?.block ?? 0);
}

/** The month or the year of a date, as the control asks. */
export function dateOfBlock({ selector, label }: FoundControl, path: string, date: string | undefined): Answer {
  const [year, month] = (date ?? '').split('-');
  if (/year/iu.test(`${selector} ${label}`)) return fromProfile(path, year);
  return fromProfile(path, month === undefined ? undefined : monthNames[Number(month) - 1]);
}
