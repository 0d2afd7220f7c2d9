import type { ApplicationRow } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { AddByAddress } from '../parts/add-by-address.tsx';
import { PastePosting } from '../parts/paste-posting.tsx';
import { Problem } from '../parts/problem.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';

/** Every application, newest change first, with search. */
export function ApplicationsPage() {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data, error } = useQuery({
    queryKey: ['applications', search],
    queryFn: async () => call('applications', { input: search === '' ? {} : { search } }),
    placeholderData: (before) => before,
  });
  return (
    <div className="stack">
      <h1>Applications</h1>
      <input
        type="search"
        className="search"
        aria-label="Search applications"
        placeholder="Search by title or employer"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Problem thrown={error} />
      {data && (data.total === 0 ? <Empty searched={search !== ''} /> : <Table applications={data.rows} />)}
      <AddByAddress />
      <PastePosting />
    </div>
  );
}

function Empty({ searched }: { searched: boolean }) {
  return (
    <div className="card stack empty">
      <h2>{searched ? 'Nothing matches' : 'No applications yet'}</h2>
      <p className="soft">
        {searched
          ? 'Try fewer words; titles and employers are searched.'
          : 'Open a posting on Greenhouse, Lever or Workable in the browser you paired, or add one below. Nothing is sent until you say so.'}
      </p>
    </div>
  );
}

function Table({ applications }: { applications: ApplicationRow[] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Posting</th>
          <th scope="col">Employer</th>
          <th scope="col">Status</th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        {applications.map(({ id, title, company, location, status, updatedAt }) => (
          <tr key={id}>
            <td>
              <Link to="/applications/$id" params={{ id }}>
                {title || 'Untitled posting'}
              </Link>
              <div className="soft small">{location}</div>
            </td>
            <td>{company}</td>
            <td>
              <StatusWord status={status} />
            </td>
            <td className="soft">{when(updatedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
