import type { ImportPreview } from '@sincerely/shared';
import { StatusWord } from '../parts/status-word.tsx';
import { onDay } from '../parts/when.ts';

const meanings: Record<string, string> = {
  title: 'title',
  company: 'employer',
  location: 'place',
  url: 'link',
  status: 'status',
  date: 'day it was sent',
  notes: 'notes',
  salary: 'salary',
  tags: 'tags',
};

const shownRows = 10;

/** What each column was taken for, and the first rows as they would stand in the list. */
export function ImportPreviewTable({ preview: { columns, rows, total } }: { preview: ImportPreview }) {
  return (
    <>
      {columns.length > 0 && (
        <dl className="columns-taken" aria-label="Columns">
          {columns.map(({ column, meaning }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two columns may have one name, and the list never changes
            <div key={index}>
              <dt>{column || 'Unnamed'}</dt>
              <dd className="soft">{meaning === null ? 'left out' : (meanings[meaning] ?? meaning)}</dd>
            </div>
          ))}
        </dl>
      )}
      {rows.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              {['Posting', 'Employer', 'Status', 'Sent'].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownRows).map(({ title, company, status, date }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- lines may be alike, and the list never changes
              <tr key={index}>
                <td>{title || 'Untitled posting'}</td>
                <td>{company}</td>
                <td>
                  <StatusWord status={status} />
                </td>
                <td className="soft">{date && onDay(date)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > shownRows && <p className="soft small">and {(total - shownRows).toLocaleString('en-GB')} more.</p>}
    </>
  );
}
