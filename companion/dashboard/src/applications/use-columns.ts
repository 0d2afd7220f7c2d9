import { useState } from 'react';

/** What of the table a person may do without. */
export const choosableColumns = ['salary', 'tags', 'deadline', 'submitted', 'updated'] as const;
export type Column = (typeof choosableColumns)[number];

const key = 'applications-columns-hidden';

/** The columns that are not shown, as chosen in this browser. */
export function useColumns(): [hidden: ReadonlySet<Column>, toggle: (column: Column) => void] {
  const [hidden, setHidden] = useState(readHidden);
  const toggle = (column: Column) => {
    const next = new Set(hidden);
    if (!next.delete(column)) next.add(column);
    localStorage.setItem(key, [...next].join(','));
    setHidden(next);
  };
  return [hidden, toggle];
}

function readHidden(): ReadonlySet<Column> {
  const kept = (localStorage.getItem(key) ?? '').split(',');
  return new Set(choosableColumns.filter((column) => kept.includes(column)));
}
