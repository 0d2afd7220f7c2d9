import { say } from '@sincerely/shared/words';
import { tableColumns } from './table-columns.ts';
import { choosableColumns, type Column } from './use-columns.ts';

type Props = { hidden: ReadonlySet<Column>; toggle: (column: Column) => void };

/** Which columns the table shows. Posting, employer and status stay. */
export function ChooseColumns({ hidden, toggle }: Props) {
  return (
    <details className="choose-columns">
      <summary className="soft small">{say('Columns')}</summary>
      <div className="row wrap" role="group" aria-label={say('Columns shown')}>
        {choosableColumns.map((column) => (
          <label key={column} className="check small">
            <input type="checkbox" checked={!hidden.has(column)} onChange={() => toggle(column)} />
            {say(tableColumns[column].title)}
          </label>
        ))}
      </div>
    </details>
  );
}
