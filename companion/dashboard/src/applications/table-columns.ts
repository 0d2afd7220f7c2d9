import type { ApplicationSort } from '@sincerely/shared';
import { phrase } from '@sincerely/shared/words';
import type { Column } from './use-columns.ts';

type TableColumn = { title: string; sort: ApplicationSort | null; width: string };

/** The columns of the table in their order: what they are called, what they order by, and how wide they are. */
export const tableColumns: Record<'title' | 'company' | 'status' | Column, TableColumn> = {
  title: { title: phrase('Posting'), sort: 'title', width: 'minmax(180px, 3fr)' },
  company: { title: phrase('Employer'), sort: 'company', width: 'minmax(110px, 1.4fr)' },
  status: { title: phrase('Status'), sort: 'status', width: '148px' },
  salary: { title: phrase('Salary'), sort: 'salary', width: '100px' },
  tags: { title: phrase('Tags'), sort: null, width: 'minmax(92px, 1fr)' },
  deadline: { title: phrase('Deadline'), sort: 'deadline', width: '112px' },
  submitted: { title: phrase('Sent'), sort: 'submitted', width: '80px' },
  updated: { title: phrase('Changed'), sort: 'updated', width: '124px' },
};

/** What a row of the table is laid out by, the place of the check box first. */
export function widthsOf(hidden: ReadonlySet<string>): string {
  const shown = Object.entries(tableColumns).filter(([column]) => !hidden.has(column));
  return ['36px', ...shown.map(([, { width }]) => width)].join(' ');
}
