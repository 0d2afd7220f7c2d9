import type { ApplicationSort } from '@sincerely/shared';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { say } from '@sincerely/shared/words';
import { type ListSearch, orderOf, sortedBy } from './list-search.ts';
import { tableColumns } from './table-columns.ts';

type Props = {
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  hidden: ReadonlySet<string>;
  isAll: boolean;
  isSome: boolean;
  onAll: (all: boolean) => void;
};

/** The columns; pressing one orders by it. */
export function TableHead({ search, onSearch, hidden, isAll, isSome, onAll }: Props) {
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" className="cell-check">
          <input
            type="checkbox"
            aria-label="Select all that match"
            checked={isAll}
            ref={(box) => {
              if (box) box.indeterminate = isSome && !isAll;
            }}
            onChange={({ target }) => onAll(target.checked)}
          />
        </th>
        {Object.entries(tableColumns)
          .filter(([column]) => !hidden.has(column))
          .map(([column, { title, sort }]) => (
            <Column key={column} title={say(title)} sort={sort} search={search} onSearch={onSearch} />
          ))}
      </tr>
    </thead>
  );
}

type ColumnProps = { title: string; sort: ApplicationSort | null } & Pick<Props, 'search' | 'onSearch'>;

function Column({ title, sort, search, onSearch }: ColumnProps) {
  if (sort === null) return <th role="columnheader">{title}</th>;
  const isSorted = (search.sort ?? 'updated') === sort;
  const order = isSorted ? orderOf(search) : undefined;
  const Arrow = order === 'up' ? ArrowUp : ArrowDown;
  return (
    <th role="columnheader" aria-sort={order === undefined ? 'none' : order === 'up' ? 'ascending' : 'descending'}>
      <button type="button" onClick={() => onSearch(sortedBy(search, sort))}>
        {title}
        {isSorted && <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  );
}
