import { say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useEffect, useState } from 'react';
import type { Connection } from '../state.ts';
import { ask } from './snapshot.ts';
import { timeAgo } from './time-ago.ts';

/** How the companion is, in one line, with what to do when it is not there. */
export function ConnectionLine({ connection }: { connection: Connection }) {
  if (connection.state === 'connected') return <Connected connection={connection} />;
  if (connection.state === 'connecting') return <span>{say('Connecting to the companion…')}</span>;
  if (connection.state === 'unpaired') return <span>{say('Not paired with a companion yet.')}</span>;
  if (connection.state === 'untrusted')
    return (
      <span>
        {say(
          'What answers on port {port} is not your companion, or this browser was removed there. Nothing was sent. Pair again from the dashboard.',
          { port: connection.port },
        )}
      </span>
    );
  return <Off connection={connection} />;
}

function Connected({ connection }: { connection: Connection }) {
  const { sentToday, needsYou } = connection;
  return (
    <span>
      {say('Companion connected · {sentToday} sent today{needsYou, plural, =0 {} other { · # need you}}', { sentToday, needsYou })}
    </span>
  );
}

/** While somebody looks, the companion is looked for often. */
const lookEvery = 1_000;

function Off({ connection }: { connection: Connection }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const looking = setInterval(() => {
      setNow(Date.now());
      void ask('connect', {}).catch(() => {});
    }, lookEvery);
    return () => clearInterval(looking);
  }, []);
  const { syncedAt, waiting, goesOnAt = 0 } = connection;
  const seconds = Math.ceil((goesOnAt - now) / 1000);
  return (
    <span>
      {seconds > 0 ? (
        say('The companion was asked too much at once. Nothing is lost; this goes on by itself in {seconds} seconds.', { seconds })
      ) : (
        <Say
          text="Reconnecting… The companion does not answer; if it is not running, start it with <code>npm start</code>."
          values={{ code: <code /> }}
        />
      )}{' '}
      {syncedAt === undefined
        ? say('There is no synced profile yet.')
        : say('You can still fill from your last synced profile ({when}).', { when: timeAgo(syncedAt) })}{' '}
      {waiting > 0 && say('{count, plural, one {# record waits} other {# records wait}} here until it is back.', { count: waiting })}
    </span>
  );
}
