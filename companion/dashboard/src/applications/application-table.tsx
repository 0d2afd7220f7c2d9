import { say } from '@sincerely/shared/words';
import { type CSSProperties, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { ApplicationLine, lineId } from './application-line.tsx';
import type { ListSearch } from './list-search.ts';
import { type useHead, useRows } from './stretches.ts';
import { widthsOf } from './table-columns.ts';
import { TableHead } from './table-head.tsx';
import type { Column } from './use-columns.ts';
import { useListKeys } from './use-list-keys.ts';
import type { ListSelection } from './use-selection.ts';
import { useWindowed } from './use-windowed.ts';

type Props = {
  /** Whether there is room for one column alone; it begins anew where that changes. */
  isNarrow: boolean;
  head: NonNullable<ReturnType<typeof useHead>['data']>;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  chosen: ListSelection;
  open: (id: string) => void;
  focusSearch: () => void;
  clearSearch: () => void;
  hidden: ReadonlySet<Column>;
};

/** Pixels; every row has the same, so that rows that come later move nothing. */
const heightOf = (isNarrow: boolean) => (isNarrow ? 96 : 52);
/** Rows drawn beyond each edge of the screen. */
const overscan = 5;
const headHeight = 36;
/** Where the person was, for when they come back from one application to the same list. */
let lastPlace = { key: '', offset: 0, active: 0 };

/** Thousands of applications, of which only those on the screen are drawn. */
export function ApplicationTable({ isNarrow, head, search, onSearch, chosen, open, focusSearch, clearSearch, hidden }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const key = JSON.stringify(head.wish);
  const [picked, setActive] = useState(() => (key === lastPlace.key ? lastPlace.active : 0));
  const active = Math.min(picked, Math.max(0, head.total - 1));
  const { virtualizer, margin } = useLines(head.total, scroll, key, isNarrow);
  const items = virtualizer.getVirtualItems();
  const rowAt = useRows(head, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const slots = Math.max(mostDrawn(virtualizer.scrollRect?.height ?? 0, isNarrow), items.length);
  const { selection, toggle, extendTo } = chosen;
  useEffect(() => () => void (lastPlace = { key, offset: virtualizer.scrollOffset ?? 0, active }), [virtualizer, key, active]);
  const choose = (index: number, isRange: boolean) => {
    const row = rowAt(index);
    if (isRange) void extendTo(index);
    else if (row !== undefined) toggle(row.id, index);
  };
  const go = (index: number) => {
    setActive(index);
    virtualizer.scrollToIndex(index);
    grid.current?.focus({ preventScroll: true });
  };
  useListKeys(
    {
      move: (by) => go(Math.max(0, Math.min(head.total - 1, document.activeElement === grid.current ? active + by : active))),
      open: () => {
        const row = rowAt(active);
        if (row !== undefined) open(row.id);
      },
      select: (isRange) => choose(active, isRange),
      search: focusSearch,
      escape: () => (selection.ids.size > 0 ? chosen.clear() : clearSearch()),
    },
    grid,
  );
  const click = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const index = Number(target.closest<HTMLElement>('tr[data-index]')?.dataset.index ?? -1);
    const row = rowAt(index);
    if (row === undefined) return;
    setActive(index);
    if (target.closest('.cell-check')) choose(index, event.shiftKey);
    else if (target.closest('a') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(row.id);
    }
  };
  return (
    <div ref={scroll} className="list-scroll" style={{ '--columns': widthsOf(hidden) } as CSSProperties}>
      <table
        ref={grid}
        className="table applications-table"
        role="grid"
        aria-label={say('Applications')}
        aria-rowcount={head.total + 1}
        aria-multiselectable="true"
        data-search={head.wish.search ?? ''}
        aria-activedescendant={lineId(active)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a grid is one stop of the Tab key
        tabIndex={0}
      >
        <TableHead
          search={search}
          onSearch={onSearch}
          hidden={hidden}
          isAll={selection.ids.size > 0 && selection.ids.size >= head.total}
          isSome={selection.ids.size > 0}
          onAll={(all) => (all ? void chosen.all(head.total) : chosen.clear())}
        />
        <tbody role="rowgroup" style={{ height: virtualizer.getTotalSize() }} onClick={click}>
          {items.map(({ index, start }) => {
            const row = rowAt(index);
            return (
              <ApplicationLine
                key={index % slots}
                row={row}
                hidden={hidden}
                index={index}
                top={start - margin}
                isActive={index === active}
                isSelected={row !== undefined && selection.ids.has(row.id)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/**
 * The most rows that are drawn on a screen of this height, wherever it stands. A row's key is its place modulo this: one that left is drawn again as one
 * that came, which costs a browser far less than a new one.
 */
function mostDrawn(pixels: number, isNarrow: boolean): number {
  return Math.ceil(pixels / heightOf(isNarrow)) + 1 + 2 * overscan;
}

/** The rows on the screen. Another list begins at its top. */
function useLines(count: number, scroll: RefObject<HTMLDivElement | null>, key: string, isNarrow: boolean) {
  const margin = headHeight;
  const [from] = useState(() => (key === lastPlace.key ? lastPlace.offset : 0));
  const virtualizer = useWindowed(scroll, { count, height: heightOf(isNarrow), overscan, above: margin, from });
  const shown = useRef(key);
  useEffect(() => {
    // To scroll makes the browser measure the page, which a list that stands at its top can do without.
    if (shown.current !== key && virtualizer.scrollOffset !== 0) virtualizer.scrollToOffset(0);
    shown.current = key;
  }, [virtualizer, key]);
  return { virtualizer, margin };
}
