import type { Client } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { DefaultBase } from '../base-cvs/choose-base.tsx';
import { Act } from '../parts/act.tsx';
import { MailForm } from '../mail/mail-form.tsx';
import { AppearanceForm } from '../parts/appearance-form.tsx';
import { Backups } from '../parts/backups.tsx';
import { DocumentsForm } from '../parts/documents-form.tsx';
import { ModelForm } from '../parts/model-form.tsx';
import { PairBrowser } from '../parts/pair-browser.tsx';
import { Problem } from '../parts/problem.tsx';
import { when } from '../parts/when.ts';
import { YourData } from '../parts/your-data.tsx';
import { call } from '../session.ts';

/** The model, the mail server, the paired browsers, and where things are kept. */
export function SettingsPage() {
  const { data, error } = useQuery({ queryKey: ['settings'], queryFn: async () => call('settings') });
  const { data: setup } = useQuery({ queryKey: ['setup'], queryFn: async () => call('setup') });
  return (
    <div className="stack">
      <h1>Settings</h1>
      <Problem thrown={error} />
      {data && <AppearanceForm appearance={data.appearance} />}
      {data && <DocumentsForm settings={data.documents} />}
      <DefaultBase />
      {data && <ModelForm settings={data.model} />}
      {data && <MailForm settings={data.mail} />}
      <Clients port={setup?.port} />
      <Backups />
      {setup && <YourData setup={setup} />}
    </div>
  );
}

function Clients({ port }: { port: number | undefined }) {
  const { data, error } = useQuery({ queryKey: ['clients'], queryFn: async () => call('clients') });
  const extensions = data?.filter(({ kind }) => kind === 'extension') ?? [];
  return (
    <section className="card stack" aria-label="Paired browsers">
      <h2>Paired browsers</h2>
      <Problem thrown={error} />
      {extensions.length === 0 ? <p className="soft">No browser is paired yet.</p> : <ClientTable clients={extensions} />}
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
              paired {when(createdAt)}
              {lastSeenAt !== null && `, last seen ${when(lastSeenAt)}`}
            </td>
            <td>
              <Act kind="quiet" action={async () => call('revokeClient', { params: { id } })} refresh={['clients', 'overview']}>
                Remove
              </Act>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
