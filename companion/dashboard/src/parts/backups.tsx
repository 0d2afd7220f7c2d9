import type { BackupCopy } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useQuery } from '@tanstack/react-query';
import { size } from './size.ts';
import { call } from '../session.ts';
import { Act } from './act.tsx';
import { Problem } from './problem.tsx';
import { when } from './when.ts';

const reasons: Record<string, string> = { daily: phrase('one a day'), 'by-hand': phrase('made by you') };

const beforeUpdate = phrase('before a new version');

/** Whole copies of the data on this machine, and one more on a press. */
export function Backups() {
  const { data, error } = useQuery({ queryKey: ['backups'], queryFn: async () => call('backups') });
  return (
    <section className="card stack" aria-label={say('Backups')}>
      <h2>{say('Backups')}</h2>
      <p className="soft">
        <Say
          text="One a day by itself, the last seven kept, in the data folder. To go back to one, stop Sincerely and run <code>pnpm companion restore NAME</code>; what is there then is set aside, not deleted."
          values={{ code: <code /> }}
        />
      </p>
      <Problem thrown={error} />
      {data &&
        (data.length === 0 ? (
          <p className="soft">{say('There is none yet; the first is made soon after the first start.')}</p>
        ) : (
          <Copies copies={data} />
        ))}
      <div className="row">
        <Act action={async () => call('makeBackup')} refresh={['backups']}>
          {say('Make one now')}
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
          <th scope="col">{say('Made')}</th>
          <th scope="col">{say('Why')}</th>
          <th scope="col">{say('Size')}</th>
          <th scope="col">{say('Name')}</th>
        </tr>
      </thead>
      <tbody>
        {copies.map(({ name, reason, at, bytes }) => (
          <tr key={name}>
            <td>{when(at)}</td>
            <td>{say(reasons[reason] ?? beforeUpdate)}</td>
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
