import type { ImportPreview } from '@sincerely/shared';
import { numbersAs, phrase, say } from '@sincerely/shared/words';
import { StatusWord } from '../parts/status-word.tsx';
import { onDay } from '../parts/when.ts';

const meanings: Record<string, string> = {
  title: phrase('title'),
  company: phrase('employer'),
  location: phrase('place'),
  url: phrase('link'),
  status: phrase('status'),
  date: phrase('day it was sent'),
  notes: phrase('notes'),
  salary: phrase('salary'),
  tags: phrase('tags'),
};

const counted = numbersAs();
const shownRows = 10;

/** What each column was taken for, and the first rows as they would stand in the list. */
export function ImportPreviewTable({ preview: { columns, rows, total } }: { preview: ImportPreview }) {
  return (
    <>
      {columns.length > 0 && (
        <dl className="columns-taken" aria-label={say('Columns')}>
          {columns.map(({ column, meaning }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two columns may have one name, and the list never changes
            <div key={index}>
              <dt>{column || say('Unnamed')}</dt>
              <dd className="soft">{meaning === null ? say('left out') : say(meanings[meaning] ?? meaning)}</dd>
            </div>
          ))}
        </dl>
      )}
      {rows.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              {[say('Posting'), say('Employer'), say('Status'), say('Sent')].map((title) => (
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
                <td>{title || say('Untitled posting')}</td>
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
      {total > shownRows && <p className="soft small">{say('and {count} more.', { count: counted(total - shownRows) })}</p>}
    </>
  );
}
