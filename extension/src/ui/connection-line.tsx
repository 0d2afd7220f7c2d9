import { useEffect } from 'react';
import type { Connection } from '../state.ts';
import { ask } from './snapshot.ts';
import { timeAgo } from './time-ago.ts';

/** How the companion is, in one line, with what to do when it is not there. */
export function ConnectionLine({ connection }: { connection: Connection }) {
  if (connection.state === 'connected') return <Connected connection={connection} />;
  if (connection.state === 'connecting') return <span>Connecting to the companion…</span>;
  if (connection.state === 'unpaired') return <span>Not paired with a companion yet.</span>;
  if (connection.state === 'untrusted')
    return (
      <span>
        What answers on port {connection.port} is not your companion, or this browser was removed there. Nothing was sent. Pair again from
        the dashboard.
      </span>
    );
  return <Off connection={connection} />;
}

function Connected({ connection }: { connection: Connection }) {
  const needsYou = connection.needsYou > 0 ? ` · ${connection.needsYou} need you` : '';
  return <span>{`Companion connected · ${connection.sentToday} sent today${needsYou}`}</span>;
}

/** While somebody looks, the companion is looked for often. */
const lookEvery = 1_000;

function Off({ connection }: { connection: Connection }) {
  useEffect(() => {
    const looking = setInterval(() => void ask('connect', {}).catch(() => {}), lookEvery);
    return () => clearInterval(looking);
  }, []);
  const { syncedAt, waiting } = connection;
  return (
    <span>
      Reconnecting… The companion does not answer; if it is not running, start it with <code>npm start</code>.{' '}
      {syncedAt === undefined
        ? 'There is no synced profile yet.'
        : `You can still fill from your last synced profile (${timeAgo(syncedAt)}).`}
      {waiting > 0 && ` ${waiting} ${waiting === 1 ? 'record waits' : 'records wait'} here until it is back.`}
    </span>
  );
}
