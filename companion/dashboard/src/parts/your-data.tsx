import type { Setup } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../session.ts';
import { Act } from './act.tsx';
import { Problem } from './problem.tsx';
import { readFile } from './read-file.ts';
import { takeOut } from './take-out.ts';

/** The companion takes it in English; the person types it in their own language. */
const word = phrase('erase everything');

/** Where everything is, and the whole of it taken out, brought back or erased. */
export function YourData({ setup }: { setup: Setup }) {
  return (
    <section className="card stack" aria-label={say('Your data')}>
      <h2>{say('Your data')}</h2>
      <p className="soft">{say('Everything is in this folder. Version {version}.', { version: setup.version })}</p>
      <div className="row">
        <code className="path">{setup.dataFolder}</code>
        <Act kind="quiet" action={async () => navigator.clipboard.writeText(setup.dataFolder)}>
          {say('Copy')}
        </Act>
      </div>
      <div className="row wrap">
        <Act action={takeOut}>{say('Export everything')}</Act>
        <span className="soft small">
          {say('One ZIP: your profile as JSON Resume, your applications as a table, every document. No passwords or keys.')}
        </span>
      </div>
      <BringBack />
      <Erase />
    </section>
  );
}

function BringBack() {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (chosen: File) => {
      const input = await readFile(chosen);
      return comeBackAfter(async () => call('importAccount', { input }));
    },
  });
  return (
    <>
      <div className="row wrap">
        <button type="button" className="button plain" onClick={() => input.current?.click()} disabled={isPending} aria-busy={isPending}>
          {say('Bring back an export')}
        </button>
        <input
          ref={input}
          type="file"
          name="export"
          accept=".zip"
          hidden
          onChange={({ target }) => setFile(target.files?.[0])}
          aria-label={say('An export of Sincerely')}
        />
        <span className="soft small">{say('Takes the place of what is here; what is here is set aside in the data folder.')}</span>
      </div>
      {file && (
        <div className="notice stack">
          <p>
            {say(
              'Put {file} in the place of everything that is here? Browsers have to be paired again, and passwords and keys typed again.',
              { file: file.name },
            )}
          </p>
          <div className="row">
            <button type="button" className="button main" disabled={isPending} aria-busy={isPending} onClick={() => mutate(file)}>
              {say('Bring it back')}
            </button>
            <button type="button" className="button quiet" disabled={isPending} onClick={() => setFile(undefined)}>
              {say('Leave it')}
            </button>
          </div>
        </div>
      )}
      <Problem thrown={error} />
    </>
  );
}

function Erase() {
  const [typed, setTyped] = useState('');
  const erase = async () =>
    comeBackAfter(async () => {
      const erased = await call('eraseAccount', { input: { word } });
      // What this browser keeps for the companion is the person's as well.
      localStorage.clear();
      sessionStorage.clear();
      return erased;
    });
  return (
    <details>
      <summary>{say('Erase everything')}</summary>
      <div className="stack">
        <p>
          {say(
            'Your profile, answers, applications, documents, keys, backups and logs, on this machine, for good. Export first what you want to keep. What was sent to employers stays with them.',
          )}
        </p>
        <label>
          {say('Type “{word}” to go on', { word: say(word) })}
          <input type="text" name="eraseWord" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </label>
        <div className="row">
          <Act action={erase} disabled={typed.trim().toLowerCase() !== say(word).toLowerCase()}>
            {say('Erase everything')}
          </Act>
        </div>
      </div>
    </details>
  );
}

/** The companion starts anew; the page goes on with it by the link it was given. */
async function comeBackAfter(ask: () => Promise<{ dashboardUrl: string }>): Promise<void> {
  const before = await bootId();
  const { dashboardUrl } = await ask();
  const isAnother = async () => {
    const now = await bootId();
    return now !== undefined && now !== before;
  };
  while (!(await isAnother()))
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  const { pathname, hash } = new URL(dashboardUrl);
  history.replaceState(null, '', pathname + hash);
  location.reload();
}

async function bootId(): Promise<string | undefined> {
  try {
    return (await call('health')).bootId;
  } catch {
    return undefined;
  }
}
