import { boardColumns } from './board-columns.ts';
import type { BoardMoves } from './use-board-moves.ts';

type Focus = { board: HTMLElement; target: HTMLElement };

/** Whether the key was one of the board's while a card is held. */
export function pressWhileLifted(key: string, moves: BoardMoves, onDropped: () => void): boolean {
  if (key === 'ArrowLeft' || key === 'ArrowRight') moves.step(key === 'ArrowRight' ? 1 : -1);
  else if (key === ' ' || key === 'Enter') void moves.drop().then((went) => went && onDropped());
  else if (key === 'Escape' || key === 'Tab') moves.cancel();
  else return ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'].includes(key);
  return key !== 'Tab';
}

/** Goes from card to card; from a column's list to its first card. Whether there was one to go to. */
export function moveFocus(key: string, { board, target }: Focus): boolean {
  const next = nextFocus(key, board, target);
  next?.focus();
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return next !== null && next !== undefined;
}

function nextFocus(key: string, board: HTMLElement, target: HTMLElement): HTMLElement | null | undefined {
  const column = target.closest<HTMLElement>('[data-column]');
  const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);
  if (key === 'ArrowDown') return index < 0 ? firstCard(column) : cardAt(column, index + 1);
  if (key === 'ArrowUp') return cardAt(column, index - 1);
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const names = boardColumns.map(({ name }) => name);
  const other = columnNamed(board, names[names.indexOf(column?.dataset.column ?? '') + (key === 'ArrowRight' ? 1 : -1)]);
  return firstCard(other) ?? other?.querySelector<HTMLElement>('.board-list');
}

export function columnNamed(board: HTMLElement, name = ''): HTMLElement | null {
  return board.querySelector<HTMLElement>(`[data-column="${CSS.escape(name)}"]`);
}

const cardAt = (column: HTMLElement | null, index: number) => column?.querySelector<HTMLElement>(`[data-index="${index}"] a`);

/** The first that is on the screen. */
function firstCard(column: HTMLElement | null): HTMLElement | undefined {
  const top = column?.querySelector('.board-list')?.getBoundingClientRect().top ?? 0;
  return [...(column?.querySelectorAll<HTMLElement>('[data-index] a') ?? [])]
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .find((link) => link.getBoundingClientRect().bottom > top);
}
