import { codeOf } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';

const startIt = phrase('Start it with <code>npm start</code> and open the address it prints.');
const startAgain = phrase(
  'Each start of the companion prints the address of your dashboard, with a key that is good once. Start it again with <code>npm start</code> and open the address it prints.',
);

/** The page was opened without its one-time address, or the companion is gone. */
export function SessionEnded({ thrown }: { thrown: unknown }) {
  const isOff = codeOf(thrown) === 'companion-off';
  return (
    <main className="lonely stack">
      <h1>{isOff ? say('The companion is not running') : say('This page needs its own address')}</h1>
      <p>
        <Say text={isOff ? startIt : startAgain} values={{ code: <code /> }} />
      </p>
    </main>
  );
}
