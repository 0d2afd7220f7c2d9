import { codeOf } from '@sincerely/shared';

/** The page was opened without its one-time address, or the companion is gone. */
export function SessionEnded({ thrown }: { thrown: unknown }) {
  const isOff = codeOf(thrown) === 'companion-off';
  return (
    <main className="lonely stack">
      <h1>{isOff ? 'The companion is not running' : 'This page needs its own address'}</h1>
      <p>
        {isOff
          ? 'Start it with '
          : 'Each start of the companion prints the address of your dashboard, with a key that is good once. Start it again with '}
        <code>npm start</code> and open the address it prints.
      </p>
    </main>
  );
}
