import { type ApplicationStatus, applicationTransitions } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import type { SetByPerson } from '../applications/set-by-person.ts';

/** A column of the board: what stands in it, and what an application becomes that is put there. */
export type BoardColumn = { name: string; holds: readonly ApplicationStatus[]; becomes: SetByPerson };

export const boardColumns: readonly BoardColumn[] = [
  { name: phrase('Draft'), holds: ['draft', 'tailoring'], becomes: 'draft' },
  { name: phrase('Ready'), holds: ['ready', 'filling', 'submitting', 'needs-you'], becomes: 'ready' },
  { name: phrase('Submitted'), holds: ['submitted'], becomes: 'submitted' },
  { name: phrase('Interview'), holds: ['interview'], becomes: 'interview' },
  { name: phrase('Offer'), holds: ['offer'], becomes: 'offer' },
  { name: phrase('Rejected'), holds: ['rejected'], becomes: 'rejected' },
  { name: phrase('Withdrawn'), holds: ['withdrawn'], becomes: 'withdrawn' },
];

export function columnOf(status: ApplicationStatus): BoardColumn {
  return boardColumns.find(({ holds }) => holds.includes(status)) as BoardColumn;
}

/** Whether it may be put there; where it stands already is no move. */
export function mayGo(status: ApplicationStatus, { holds, becomes }: BoardColumn): boolean {
  return !holds.includes(status) && applicationTransitions[status].includes(becomes);
}

/** Columns it may be put into, as they are called. */
export function goals(status: ApplicationStatus): string[] {
  return boardColumns.filter((column) => mayGo(status, column)).map(({ name }) => say(name));
}

/** The column beside another one; the last has none after it. */
export function columnBeside(column: BoardColumn, by: 1 | -1): BoardColumn {
  return boardColumns[boardColumns.indexOf(column) + by] ?? column;
}
