import type { ApplicationRow } from '@sincerely/shared';
import { numbersAs, say } from '@sincerely/shared/words';
import { useRef } from 'react';
import type { Wish } from '../applications/list-search.ts';
import { useHead, useRows } from '../applications/stretches.ts';
import { useWindowed } from '../applications/use-windowed.ts';
import { Problem } from '../parts/problem.tsx';
import { statusName } from '../parts/status-word.tsx';
import { BoardCard } from './board-card.tsx';
import { type BoardColumn, mayGo } from './board-columns.ts';
import type { BoardMoves } from './use-board-moves.ts';

type Props = { column: BoardColumn; wish: Wish; moves: BoardMoves };

const counted = numbersAs();
/** Pixels; the same for every card, so that later ones move nothing. */
const cardHeight = 112;

/** One column, of which only the cards on the screen are drawn and fetched. */
export function BoardColumnList({ column, wish, moves }: Props) {
  const { data: head, error } = useHead({ ...wish, statuses: column.holds.join(',') });
  const scroll = useRef<HTMLDivElement>(null);
  const total = head?.total ?? 0;
  const virtualizer = useWindowed(scroll, { count: total, height: cardHeight, overscan: 4 });
  const items = virtualizer.getVirtualItems();
  const rowAt = useRows(head, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const { lifted, moving } = moves;
  const coming = moving?.to === column ? moving.row : undefined;
  return (
    <section className="board-column" aria-label={say(column.name)} data-column={column.name} data-goal={goalOf(column, lifted)}>
      <h2>
        {say(column.name)} <span className="soft">{head === undefined ? '' : counted(total)}</span>
      </h2>
      <p className="small board-goal" aria-hidden="true">
        {goalWords(column, lifted)}
      </p>
      <Problem thrown={error} />
      {coming && <p className="board-card coming">{coming.title}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is reached by the Tab key */}
      <div ref={scroll} className="board-list" role="group" tabIndex={0} aria-label={`${say(column.name)}, ${total}`}>
        <ul style={{ height: virtualizer.getTotalSize() }}>
          {head?.total === 0 && <li className="soft small">{say('None')}</li>}
          {items.map(({ index, start }) => {
            const row = rowAt(index);
            return <BoardCard key={index} row={row} index={index} top={start} state={stateOf(row, moves)} />;
          })}
        </ul>
      </div>
    </section>
  );
}

function stateOf(row: ApplicationRow | undefined, { lifted, moving }: BoardMoves) {
  if (row === undefined) return 'still';
  return moving?.row.id === row.id ? 'moving' : lifted?.row.id === row.id ? 'lifted' : 'still';
}

type Lifted = BoardMoves['lifted'];

function goalOf(column: BoardColumn, lifted: Lifted): 'no' | 'yes' | 'over' | undefined {
  if (lifted === undefined || column.holds.includes(lifted.row.status)) return undefined;
  if (!mayGo(lifted.row.status, column)) return 'no';
  return lifted.over === column ? 'over' : 'yes';
}

function goalWords(column: BoardColumn, lifted: Lifted): string {
  const goal = goalOf(column, lifted);
  if (goal === undefined || lifted === undefined) return '';
  if (goal === 'no') return say('Not from “{status}”', { status: statusName(lifted.row.status) });
  return goal === 'over' ? say('Put down here') : say('May go here');
}
