import type { ApplicationRow } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Bell, Copy } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { shortSalaryText } from '../parts/salary-text.ts';
import { StatusWord } from '../parts/status-word.tsx';
import { dayOf, when } from '../parts/when.ts';
import { deadlineWords } from './deadline-words.ts';
import { choosableColumns, type Column } from './use-columns.ts';

type Props = {
  row: ApplicationRow | undefined;
  hidden: ReadonlySet<Column>;
  index: number;
  top: number;
  isActive: boolean;
  isSelected: boolean;
};

/** The id by which the table says which row is the present one. */
export const lineId = (index: number) => `application-line-${index}`;

/** One application of the table; its place is kept while it is not there yet. */
export const ApplicationLine = memo(function ApplicationLine({ row, hidden, index, top, isActive, isSelected }: Props) {
  // The first row of the table is its head.
  const shared = {
    id: lineId(index),
    role: 'row',
    'aria-rowindex': index + 2,
    'data-index': index,
    'data-active': isActive,
    style: { top },
  };
  if (row === undefined)
    return (
      <tr {...shared} className="waiting" aria-busy="true">
        <td role="gridcell" className="cell-wide">
          <span className="only-read">{say('Loading')}</span>
        </td>
      </tr>
    );
  return (
    <tr {...shared} aria-selected={isSelected}>
      <td role="gridcell" className="cell-check">
        <input type="checkbox" tabIndex={-1} checked={isSelected} readOnly aria-label={say('Select {title}', { title: row.title })} />
      </td>
      <td role="gridcell" className="cell-posting">
        <a href={`/applications/${row.id}`} tabIndex={-1}>
          {row.title || say('Untitled posting')}
        </a>
        <span className="soft small">
          {row.location}
          <Marks row={row} />
        </span>
      </td>
      <td role="gridcell" className="cell-employer">
        {row.company}
      </td>
      <td role="gridcell" className="cell-status">
        <StatusWord status={row.status} />
      </td>
      {choosableColumns
        .filter((column) => !hidden.has(column))
        .map((column) => (
          <td key={column} role="gridcell" className={`cell-${column}`}>
            {cells[column](row)}
          </td>
        ))}
    </tr>
  );
});

/** What a row shows in the columns that may be chosen. */
const cells: Record<Column, (row: ApplicationRow) => ReactNode> = {
  salary: ({ salary, offered }) => <span title={salary || undefined}>{salary || (offered && shortSalaryText(offered))}</span>,
  tags: ({ tags }) =>
    tags.map((tag) => (
      <span key={tag} className="tag">
        {tag}
      </span>
    )),
  deadline: ({ deadline, status }) => deadline !== null && <Deadline day={deadline} status={status} />,
  submitted: ({ submittedAt }) => submittedAt !== null && dayOf(submittedAt),
  updated: ({ updatedAt }) => when(updatedAt),
};

/** What else there is to know of it: others like it, and a reminder that is due. */
export function Marks({ row: { twins, remindAt } }: { row: ApplicationRow }) {
  return (
    <>
      {twins > 0 && (
        <span className="mark" title={say('Other applications of the same title at this employer')}>
          <Copy size={12} aria-hidden="true" /> {say('also applied: {count}', { count: twins })}
        </span>
      )}
      {remindAt !== null && isPast(remindAt) && (
        <span className="mark due">
          <Bell size={12} aria-hidden="true" /> {say('reminder due')}
        </span>
      )}
    </>
  );
}

const isPast = (at: number) => at <= Date.now();

export function Deadline({ day, status }: { day: string } & Pick<ApplicationRow, 'status'>) {
  const { text, left } = deadlineWords(day, status);
  return (
    <span>
      {text}
      {left !== null && <strong className="near"> {left}</strong>}
    </span>
  );
}
