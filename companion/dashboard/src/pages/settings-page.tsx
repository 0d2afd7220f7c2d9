import type { Client, Settings } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DefaultBase } from '../base-cvs/choose-base.tsx';
import { Act } from '../parts/act.tsx';
import { DocumentsForm } from '../parts/documents-form.tsx';
import { PairBrowser } from '../parts/pair-browser.tsx';
import { Problem } from '../parts/problem.tsx';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';

/** The model, the paired browsers, and where things are kept. */
export function SettingsPage() {
  const { data, error } = useQuery({ queryKey: ['settings'], queryFn: async () => call('settings') });
  const { data: setup } = useQuery({ queryKey: ['setup'], queryFn: async () => call('setup') });
  return (
    <div className="stack">
      <h1>Settings</h1>
      <Problem thrown={error} />
      {data && <DocumentsForm settings={data.documents} />}
      <DefaultBase />
      {data && <ModelForm settings={data} />}
      <Clients port={setup?.port} />
      {setup && (
        <section className="card stack">
          <h2>Your data</h2>
          <p>
            Everything is in <code className="path">{setup.dataFolder}</code>. Version {setup.version}.
          </p>
        </section>
      )}
    </div>
  );
}

function ModelForm({ settings }: { settings: Settings }) {
  const [baseUrl, setBaseUrl] = useState(settings.model.baseUrl);
  const [model, setModel] = useState(settings.model.model);
  const [key, setKey] = useState('');
  const [tested, setTested] = useState('');
  const save = async () => {
    await call('saveSettings', { input: { model: { baseUrl, model, ...(key === '' ? {} : { key }) } } });
    setKey('');
    setTested('');
  };
  return (
    <section className="card stack" aria-label="Model">
      <h2>Model</h2>
      <p className="soft">
        Optional. Without one, CV and letter are made from your facts alone. With one, its words are used only where your facts carry them.
        Any OpenAI-compatible address works, such as Ollama on this machine.
      </p>
      <label>
        Base URL
        <input
          type="text"
          name="baseUrl"
          placeholder="http://127.0.0.1:11434/v1"
          value={baseUrl}
          onChange={(event) => setBaseUrl(event.target.value)}
        />
      </label>
      <label>
        Model
        <input type="text" name="model" value={model} onChange={(event) => setModel(event.target.value)} />
      </label>
      <label>
        Key {settings.model.hasKey && <span className="soft small">one is kept; leave empty to keep it</span>}
        <input type="password" name="key" autoComplete="off" value={key} onChange={(event) => setKey(event.target.value)} />
      </label>
      <div className="row">
        <Act kind="main" action={save} refresh={['settings']}>
          Save
        </Act>
        <Act action={async () => setTested((await call('testModel')).message)} disabled={settings.model.baseUrl === ''}>
          Test it
        </Act>
      </div>
      {tested !== '' && <p role="status">{tested}</p>}
    </section>
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
