import { Passphrase, type VaultKeyKind } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';
import { keyPlaces } from './key-places.ts';
import { SecretField } from './secret-field.tsx';
import { afterVault, UnlockVault } from './unlock-vault.tsx';

/** What opens the passwords and keys that are kept, and the way to a better place for it. */
export function SecretsPlace() {
  const { data: vault, error } = useQuery({ queryKey: ['vault'], queryFn: async () => call('vault') });
  return (
    <section className="card stack" aria-label={say('Where secrets are kept')}>
      <h2>{say('Where secrets are kept')}</h2>
      <p className="soft">
        {say(
          'Your model key, your mail password and your site logins are encrypted in the data folder and leave it only for the server each is for. This is about what opens them.',
        )}
      </p>
      <Problem thrown={error} />
      {vault &&
        (vault.state === 'open' ? (
          <MoveKey key={vault.kind} kind={vault.kind} hasKeychain={vault.hasKeychain} />
        ) : (
          <UnlockVault vault={vault} />
        ))}
    </section>
  );
}

function MoveKey({ kind, hasKeychain }: { kind: VaultKeyKind; hasKeychain: boolean }) {
  const [wish, setWish] = useState(kind);
  const [typed, setTyped] = useState({ passphrase: '', again: '', current: '' });
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  const isSame = typed.passphrase === typed.again;
  const isReady = wish === 'passphrase' ? Passphrase.safeParse(typed.passphrase).success && isSame : wish !== kind;
  const move = async () => {
    const current = kind === 'passphrase' ? { current: typed.current } : {};
    await call('moveVaultKey', {
      input: wish === 'passphrase' ? { kind: wish, passphrase: typed.passphrase, ...current } : { kind: wish, ...current },
    });
    setTyped({ passphrase: '', again: '', current: '' });
  };
  return (
    <>
      <KeyPlaces chosen={wish} now={kind} hasKeychain={hasKeychain} onChoose={setWish} />
      {wish === 'passphrase' && (
        <>
          <SecretField
            name="passphrase"
            label={kind === 'passphrase' ? say('New passphrase') : say('Passphrase')}
            hint={say('10 signs or more; a few words are good')}
            value={typed.passphrase}
            onValue={(passphrase) => change({ passphrase })}
          />
          <SecretField name="passphraseAgain" label={say('The same again')} value={typed.again} onValue={(again) => change({ again })} />
          {typed.again !== '' && !isSame && <p className="failure">{say('These two are not the same.')}</p>}
        </>
      )}
      {kind === 'passphrase' && isReady && (
        <SecretField
          name="currentPassphrase"
          label={say('Your passphrase of now')}
          value={typed.current}
          onValue={(current) => change({ current })}
        />
      )}
      <div className="row">
        <Act kind="main" disabled={!isReady} action={move} refresh={afterVault}>
          {wish === 'passphrase' && kind === 'passphrase' ? say('Change the passphrase') : say('Keep it there')}
        </Act>
      </div>
    </>
  );
}

type Choice = { chosen: VaultKeyKind; now: VaultKeyKind; hasKeychain: boolean; onChoose: (kind: VaultKeyKind) => void };

function KeyPlaces({ chosen, now, hasKeychain, onChoose }: Choice) {
  return (
    <fieldset className="stack bare">
      <legend className="only-read">{say('What opens them')}</legend>
      {(Object.entries(keyPlaces) as [VaultKeyKind, (typeof keyPlaces)[VaultKeyKind]][]).map(([kind, { name, means }]) => {
        const isMissing = kind === 'keychain' && !hasKeychain;
        return (
          <label key={kind} className="check">
            <input
              type="radio"
              name="keyPlace"
              value={kind}
              checked={chosen === kind}
              disabled={isMissing && now !== kind}
              onChange={() => onChoose(kind)}
            />
            <span>
              {kind === now ? say('{place} (now)', { place: say(name) }) : say(name)}
              <br />
              <span className="soft small">{isMissing ? say('No keychain can be reached on this machine.') : say(means)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
