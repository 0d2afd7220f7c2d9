import type { ApplicationRow } from '@sincerely/shared';
import { useCallback, useRef, useState } from 'react';
import type { Changes } from '../applications/use-changes.tsx';
import { statusName } from '../parts/status-word.tsx';
import { type BoardColumn, columnBeside, columnOf, goals, mayGo } from './board-columns.ts';

/** A card that was taken up, and the column it is held over. */
export type Lifted = { row: ApplicationRow; over: BoardColumn; by: 'keys' | 'mouse' };
/** A card that was put down and is not yet answered for. */
export type Moving = { row: ApplicationRow; to: BoardColumn };

export type BoardMoves = {
  lifted: Lifted | undefined;
  moving: Moving | undefined;
  /** For screen readers: what just happened, and what can be done next. */
  said: string;
  lift(row: ApplicationRow, by: Lifted['by']): void;
  holdOver(column: BoardColumn): void;
  step(by: 1 | -1): void;
  /** Whether it went there. A move that may not be is said, and the card goes back. */
  drop(): Promise<boolean>;
  cancel(): void;
};

/** Taking cards up and putting them down, by keys or by mouse. */
export function useBoardMoves(change: Changes['change'], tell: Changes['tell']): BoardMoves {
  const [lifted, setLifted] = useState<Lifted>();
  const [moving, setMoving] = useState<Moving>();
  const [said, setSaid] = useState('');
  const current = useRef<Lifted>(undefined);
  const put = useCallback((next: Lifted | undefined) => {
    current.current = next;
    setLifted(next);
  }, []);
  const holdOver = useCallback(
    (over: BoardColumn) => {
      const held = current.current;
      if (held === undefined || held.over === over) return;
      put({ ...held, over });
      setSaid(overSentence(held.row, over));
    },
    [put],
  );
  const drop = async () => {
    const held = current.current;
    if (held === undefined) return false;
    put(undefined);
    const { row, over } = held;
    if (!mayGo(row.status, over)) {
      if (!over.holds.includes(row.status)) tell({ text: refusal(row, over), changeId: null });
      setSaid(over.holds.includes(row.status) ? `${titleOf(row)} stays in ${over.name}.` : refusal(row, over));
      return false;
    }
    setMoving({ row, to: over });
    const done = await change([row.id], { status: over.becomes }, () => `“${titleOf(row)}” moved to ${over.name}.`);
    setMoving(undefined);
    setSaid(done?.changed ? `${titleOf(row)} moved to ${over.name}.` : `${titleOf(row)} went back to ${columnOf(row.status).name}.`);
    return Boolean(done?.changed);
  };
  return {
    lifted,
    moving,
    said,
    lift: (row, by) => {
      put({ row, over: columnOf(row.status), by });
      setSaid(`${titleOf(row)} lifted from ${columnOf(row.status).name}. ${whereTo(row)}`);
    },
    holdOver,
    step: (by) => current.current && holdOver(columnBeside(current.current.over, by)),
    drop,
    cancel: () => {
      const held = current.current;
      if (held) setSaid(`Put back: ${titleOf(held.row)} stays in ${columnOf(held.row.status).name}.`);
      put(undefined);
    },
  };
}

const titleOf = ({ title }: ApplicationRow) => title || 'Untitled posting';

function whereTo({ status }: ApplicationRow): string {
  const names = goals(status);
  return names.length === 0
    ? 'It can go nowhere from there.'
    : `It can go to ${names.join(', ')}. Left and right arrows choose, Space drops, Escape cancels.`;
}

function overSentence(row: ApplicationRow, over: BoardColumn): string {
  if (over.holds.includes(row.status)) return `Over ${over.name}, where it was.`;
  return mayGo(row.status, over) ? `Over ${over.name}.` : `Over ${over.name}: it cannot go there from “${statusName(row.status)}”.`;
}

function refusal(row: ApplicationRow, over: BoardColumn): string {
  return `“${titleOf(row)}” stays where it is: it cannot go from “${statusName(row.status)}” to ${over.name}.`;
}
