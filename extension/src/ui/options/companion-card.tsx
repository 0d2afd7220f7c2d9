import { say } from '@sincerely/shared/words';
import { useState } from 'react';
import { dashboardHost, dashboardPage } from '../../dashboard-page.ts';
import type { Connection } from '../../state.ts';
import { Button } from '../button.tsx';
import { ConnectionLine } from '../connection-line.tsx';
import { PairingForm } from '../pairing-form.tsx';
import { ask } from '../snapshot.ts';

/** Where the companion is and whether it answers; pairing, and its end. */
export function CompanionCard({ connection }: { connection: Connection }) {
  const isPaired = connection.state !== 'unpaired';
  return (
    <section className="card stack" aria-label={say('Companion')}>
      <h2>{say('Companion')}</h2>
      <p role="status" data-connection={connection.state}>
        <ConnectionLine connection={connection} />
      </p>
      {isPaired && (
        <dl className="lines">
          <div>
            <dt>{say('Address')}</dt>
            <dd>{`127.0.0.1:${connection.port}`}</dd>
          </div>
          <div>
            <dt>{say('Dashboard')}</dt>
            <dd>
              <a href={dashboardPage(connection.port, '/')} target="_blank" rel="noreferrer">
                {dashboardHost(connection.port)}
              </a>
            </dd>
          </div>
        </dl>
      )}
      {(connection.state === 'unpaired' || connection.state === 'untrusted') && <PairingForm />}
      {isPaired && <Unpair />}
    </section>
  );
}

/** Asked twice: the browser has to be paired anew afterwards. */
function Unpair() {
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked)
    return (
      <div className="row">
        <button type="button" className="button" onClick={() => setIsAsked(true)}>
          {say('Forget this companion')}
        </button>
      </div>
    );
  return (
    <div className="notice stack" role="group" aria-label={say('Forget this companion')}>
      <p>
        {say(
          'The pairing and everything synced goes out of this browser. What you have in the companion stays. What still waits to be told to it is kept here.',
        )}
      </p>
      <div className="row">
        <Button action={async () => ask('unpair', {})}>{say('Forget it')}</Button>
        <button type="button" className="button quiet" onClick={() => setIsAsked(false)}>
          {say('Keep it')}
        </button>
      </div>
    </div>
  );
}
