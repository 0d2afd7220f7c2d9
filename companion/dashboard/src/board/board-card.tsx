import type { ApplicationRow } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { memo } from 'react';
import { Deadline, Marks } from '../applications/application-line.tsx';
import { statusName } from '../parts/status-word.tsx';
import { boardColumns } from './board-columns.ts';

type Props = { row: ApplicationRow | undefined; index: number; top: number; state: 'still' | 'lifted' | 'moving' };

const plain = new Set(boardColumns.map(({ becomes }) => becomes as string));

/** One application on the board. Its link takes the keys. */
export const BoardCard = memo(function BoardCard({ row, index, top, state }: Props) {
  const place = { transform: `translateY(${top}px)` };
  if (row === undefined)
    return (
      <li className="board-card waiting" style={place} data-index={index}>
        <span className="only-read">{say('Loading')}</span>
      </li>
    );
  return (
    <li className="board-card" style={place} data-index={index} data-id={row.id} data-state={state} draggable>
      <a
        href={`/applications/${row.id}`}
        tabIndex={-1}
        draggable={false}
        aria-describedby="board-help"
        aria-busy={state === 'moving'}
        data-id={row.id}
      >
        {row.title || say('Untitled posting')}
      </a>
      <span className="soft small">{row.company}</span>
      <span className="soft small board-marks">
        {/* The column says the status already, but where it holds several. */}
        {!plain.has(row.status) && <span>{statusName(row.status)}</span>}
        {row.deadline !== null && <Deadline day={row.deadline} status={row.status} />}
        <Marks row={row} />
      </span>
    </li>
  );
});
