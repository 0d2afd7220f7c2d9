import type { ApplicationSort } from '@sincerely/shared';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ListSearch, orderOf, sortedBy } from './list-search.ts';

const columns: [title: string, sort: ApplicationSort | null][] = [
  ['Posting', 'title'],
  ['Employer', 'company'],
  ['Status', 'status'],
  ['Tags', null],
  ['Deadline', 'deadline'],
  ['Sent', 'submitted'],
  ['Changed', 'updated'],
];

type Props = { search: ListSearch; onSearch: (search: ListSearch) => void; isAll: boolean; isSome: boolean; onAll: (all: boolean) => void };

/** The columns; pressing one orders by it. */
export function TableHead({ search, onSearch, isAll, isSome, onAll }: Props) {
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
        {columns.map(([title, sort]) => (
          <Column key={title} title={title} sort={sort} search={search} onSearch={onSearch} />
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
