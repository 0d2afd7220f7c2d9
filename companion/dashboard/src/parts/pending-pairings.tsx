import { say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useQuery } from '@tanstack/react-query';
import { useLive } from '../live.ts';
import { call } from '../session.ts';
import { Act } from './act.tsx';

/** A browser that typed the code waits for the person's yes, whichever room they are in. */
export function PendingPairings() {
  const live = useLive((state) => state.pairings);
  const { data } = useQuery({ queryKey: ['pairings'], queryFn: async () => call('pendingPairings') });
  const pending = live.length > 0 ? live : (data ?? []);
  return (
    <>
      {pending.map(({ pairingId, clientName, origin }) => (
        <section key={pairingId} className="notice stack" role="alertdialog" aria-label={say('Pairing')}>
          <p>
            <Say text="{client} has typed the code and asks to be paired." values={{ client: <strong>{clientName}</strong> }} />{' '}
            <span className="soft small">{origin}</span>
          </p>
          <div className="row">
            <Act kind="main" action={async () => decide(pairingId, true)} refresh={['pairings', 'clients', 'overview']}>
              {say('Pair it')}
            </Act>
            <Act action={async () => decide(pairingId, false)} refresh={['pairings']}>
              {say('Refuse')}
            </Act>
          </div>
        </section>
      ))}
    </>
  );
}

async function decide(id: string, accept: boolean): Promise<void> {
  await call('decidePairing', { params: { id }, input: { accept } });
  useLive.setState(({ pairings }) => ({ pairings: pairings.filter(({ pairingId }) => pairingId !== id) }));
}
