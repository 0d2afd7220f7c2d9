import type { ApplicationRow } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQueryClient } from '@tanstack/react-query';
import { type DragEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react';
import type { Wish } from '../applications/list-search.ts';
import { knownRow } from '../applications/stretches.ts';
import type { Changes } from '../applications/use-changes.tsx';
import { BoardColumnList } from './board-column.tsx';
import { type BoardColumn, boardColumns, mayGo } from './board-columns.ts';
import { columnNamed, moveFocus, pressWhileLifted } from './board-keys.ts';
import { type BoardMoves, useBoardMoves } from './use-board-moves.ts';

type Props = { wish: Wish; changes: Changes; open: (id: string) => void };

/** Applications by how far they are; a card is put into another column by mouse or by keys. */
export function Board({ wish, changes, open }: Props) {
  const board = useRef<HTMLDivElement>(null);
  const queries = useQueryClient();
  const moves = useBoardMoves(changes.change, changes.tell);
  const rowOf = (target: EventTarget) => knownRow(queries, (target as HTMLElement).closest<HTMLElement>('[data-id]')?.dataset.id);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { key } = event;
    const target = event.target as HTMLElement;
    const row = rowOf(target);
    const { lifted } = moves;
    const isOurs = lifted
      ? pressWhileLifted(key, moves, () => focusColumn(board.current, lifted))
      : key === ' ' && row
        ? (moves.lift(row, 'keys'), true)
        : board.current !== null && moveFocus(key, { board: board.current, target });
    if (isOurs) event.preventDefault();
  };
  const click = (event: MouseEvent<HTMLElement>) => {
    const row = rowOf(event.target);
    if (row === undefined || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target as HTMLElement).closest('a')) return;
    event.preventDefault();
    open(row.id);
  };
  return (
    <div className="stack">
      <p id="board-help" className="soft small">
        {say(
          'Drag a card to another column. Or press Space on it, choose a column with the arrow keys and press Space again; Esc puts it back.',
        )}
      </p>
      <p className="only-read" role="status" aria-live="assertive" data-testid="board-said">
        {moves.said}
      </p>
      <div
        ref={board}
        className="board"
        role="group"
        aria-label={say('Board')}
        onKeyDown={press}
        onClick={click}
        onBlur={({ relatedTarget }) => moves.lifted?.by === 'keys' && !board.current?.contains(relatedTarget) && moves.cancel()}
        {...dragging(moves, rowOf)}
      >
        {boardColumns.map((column) => (
          <BoardColumnList key={column.name} column={column} wish={wish} moves={moves} />
        ))}
      </div>
    </div>
  );
}

/** The card is somewhere else now; its column is where the person goes on. */
function focusColumn(board: HTMLElement | null, lifted: NonNullable<BoardMoves['lifted']>): void {
  if (board !== null) columnNamed(board, lifted.over.name)?.querySelector<HTMLElement>('.board-list')?.focus();
}

/** By mouse. A column that does not take the card says so and lets it go back. */
function dragging(moves: BoardMoves, rowOf: (target: EventTarget) => ApplicationRow | undefined) {
  const columnAt = (target: EventTarget): BoardColumn | undefined => {
    const name = (target as HTMLElement).closest<HTMLElement>('[data-column]')?.dataset.column;
    return boardColumns.find((column) => column.name === name);
  };
  return {
    onDragStart: (event: DragEvent<HTMLElement>) => {
      const row = rowOf(event.target);
      if (row === undefined) return;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', row.title);
      moves.lift(row, 'mouse');
    },
    onDragOver: (event: DragEvent<HTMLElement>) => {
      const column = columnAt(event.target);
      if (moves.lifted === undefined || column === undefined) return;
      moves.holdOver(column);
      event.preventDefault();
      event.dataTransfer.dropEffect = mayGo(moves.lifted.row.status, column) ? 'move' : 'none';
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      void moves.drop();
    },
    // Let go over a column that refuses it, the reason is said; anywhere else, or by Escape, it just stays.
    onDragEnd: () => {
      if (moves.lifted === undefined) return;
      if (mayGo(moves.lifted.row.status, moves.lifted.over)) moves.cancel();
      else void moves.drop();
    },
  };
}
