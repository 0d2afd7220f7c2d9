import type { ApplicationRow } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
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
export function useBoardMoves(change: Changes['change'], show: Changes['tell']): BoardMoves {
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
      if (!over.holds.includes(row.status)) show({ text: refusal(row, over), changeId: null });
      setSaid(over.holds.includes(row.status) ? say('{title} stays in {column}.', wordsOf(row, over)) : refusal(row, over));
      return false;
    }
    setMoving({ row, to: over });
    const done = await change([row.id], { status: over.becomes }, () => say('“{title}” moved to {column}.', wordsOf(row, over)));
    setMoving(undefined);
    setSaid(
      done?.changed
        ? say('{title} moved to {column}.', wordsOf(row, over))
        : say('{title} went back to {column}.', wordsOf(row, columnOf(row.status))),
    );
    return Boolean(done?.changed);
  };
  return {
    lifted,
    moving,
    said,
    lift: (row, by) => {
      put({ row, over: columnOf(row.status), by });
      setSaid(`${say('{title} lifted from {column}.', wordsOf(row, columnOf(row.status)))} ${whereTo(row)}`);
    },
    holdOver,
    step: (by) => current.current && holdOver(columnBeside(current.current.over, by)),
    drop,
    cancel: () => {
      const held = current.current;
      if (held) setSaid(say('Put back: {title} stays in {column}.', wordsOf(held.row, columnOf(held.row.status))));
      put(undefined);
    },
  };
}

const titleOf = ({ title }: ApplicationRow) => title || say('Untitled posting');
const wordsOf = (row: ApplicationRow, { name }: BoardColumn) => ({ title: titleOf(row), column: say(name) });

function whereTo({ status }: ApplicationRow): string {
  const names = goals(status);
  return names.length === 0
    ? say('It can go nowhere from there.')
    : say('It can go to {columns}. Left and right arrows choose, Space drops, Escape cancels.', { columns: names.join(', ') });
}

function overSentence(row: ApplicationRow, over: BoardColumn): string {
  const column = say(over.name);
  if (over.holds.includes(row.status)) return say('Over {column}, where it was.', { column });
  if (mayGo(row.status, over)) return say('Over {column}.', { column });
  return say('Over {column}: it cannot go there from “{status}”.', { column, status: statusName(row.status) });
}

function refusal(row: ApplicationRow, over: BoardColumn): string {
  return say('“{title}” stays where it is: it cannot go from “{status}” to {column}.', {
    ...wordsOf(row, over),
    status: statusName(row.status),
  });
}
