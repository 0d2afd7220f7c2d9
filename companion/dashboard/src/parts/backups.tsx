import type { BackupCopy } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { size } from './size.ts';
import { call } from '../session.ts';
import { Act } from './act.tsx';
import { Problem } from './problem.tsx';
import { when } from './when.ts';

const reasons: Record<string, string> = { daily: 'one a day', 'by-hand': 'made by you' };

/** Whole copies of the data on this machine, and one more on a press. */
export function Backups() {
  const { data, error } = useQuery({ queryKey: ['backups'], queryFn: async () => call('backups') });
  return (
    <section className="card stack" aria-label="Backups">
      <h2>Backups</h2>
      <p className="soft">
        One a day by itself, the last seven kept, in the data folder. To go back to one, stop Sincerely and run{' '}
        <code>pnpm companion restore NAME</code>; what is there then is set aside, not deleted.
      </p>
      <Problem thrown={error} />
      {data &&
        (data.length === 0 ? (
          <p className="soft">There is none yet; the first is made soon after the first start.</p>
        ) : (
          <Copies copies={data} />
        ))}
      <div className="row">
        <Act action={async () => call('makeBackup')} refresh={['backups']}>
          Make one now
        </Act>
      </div>
    </section>
  );
}

function Copies({ copies }: { copies: BackupCopy[] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Made</th>
          <th scope="col">Why</th>
          <th scope="col">Size</th>
          <th scope="col">Name</th>
        </tr>
      </thead>
      <tbody>
        {copies.map(({ name, reason, at, bytes }) => (
          <tr key={name}>
            <td>{when(at)}</td>
            <td>{reasons[reason] ?? 'before a new version'}</td>
            <td>{size(bytes)}</td>
            <td>
              <code className="small">{name}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
