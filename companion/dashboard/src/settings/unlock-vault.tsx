import type { VaultState } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { call } from '../session.ts';
import { SecretField } from './secret-field.tsx';

export const afterVault = ['vault', 'site-logins', 'settings'];

/** The way back to secrets that cannot be read now. */
export function UnlockVault({ vault: { state, kind, problem } }: { vault: VaultState }) {
  const [passphrase, setPassphrase] = useState('');
  const wantsPassphrase = state === 'locked' && kind === 'passphrase';
  return (
    <div className="stack">
      {problem && (
        <p className="failure" role="alert" data-code={problem.code}>
          {tell(problem.message)}
        </p>
      )}
      {wantsPassphrase && <SecretField name="unlock" label={say('Passphrase')} value={passphrase} onValue={setPassphrase} />}
      <div className="row">
        <Act
          kind="main"
          disabled={wantsPassphrase && passphrase === ''}
          action={async () => {
            await call('unlockVault', { input: wantsPassphrase ? { passphrase } : {} });
            setPassphrase('');
          }}
          refresh={afterVault}
        >
          {wantsPassphrase ? say('Unlock') : say('Try again')}
        </Act>
      </div>
      <StartAnew />
    </div>
  );
}

function StartAnew() {
  return (
    <details>
      <summary>{say('They cannot be opened any more')}</summary>
      <div className="stack">
        <p className="soft">
          {say(
            'Start anew with none: the file with the old ones is set aside in the data folder, not deleted, and you type passwords and keys again. Everything else stays.',
          )}
        </p>
        <div className="row">
          <Act action={async () => call('startVaultAnew')} refresh={afterVault}>
            {say('Set them aside and start anew')}
          </Act>
        </div>
      </div>
    </details>
  );
}
