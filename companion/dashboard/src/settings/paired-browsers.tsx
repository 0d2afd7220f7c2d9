import type { Client } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Act } from '../parts/act.tsx';
import { PairBrowser } from '../parts/pair-browser.tsx';
import { Problem } from '../parts/problem.tsx';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';

/** The browsers that may speak with this companion, and the way to pair another. */
export function PairedBrowsers({ port }: { port: number | undefined }) {
  const { data, error } = useQuery({ queryKey: ['clients'], queryFn: async () => call('clients') });
  const extensions = data?.filter(({ kind }) => kind === 'extension') ?? [];
  return (
    <section className="card stack" aria-label={say('Paired browsers')}>
      <h2>{say('Paired browsers')}</h2>
      <Problem thrown={error} />
      {extensions.length === 0 ? <p className="soft">{say('No browser is paired yet.')}</p> : <ClientTable clients={extensions} />}
      <PairBrowser port={port} />
    </section>
  );
}

function ClientTable({ clients }: { clients: Client[] }) {
  return (
    <table className="table">
      <tbody>
        {clients.map(({ id, name, createdAt, lastSeenAt }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="soft">
              {lastSeenAt === null
                ? say('paired {paired}', { paired: when(createdAt) })
                : say('paired {paired}, last seen {seen}', { paired: when(createdAt), seen: when(lastSeenAt) })}
            </td>
            <td>
              <Act kind="quiet" action={async () => call('revokeClient', { params: { id } })} refresh={['clients', 'overview']}>
                {say('Remove')}
              </Act>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
