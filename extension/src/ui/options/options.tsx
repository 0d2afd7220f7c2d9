import { say } from '@sincerely/shared/words';
import { useSnapshot } from '../snapshot.ts';
import { AllowedSites } from './allowed-sites.tsx';
import { CompanionCard } from './companion-card.tsx';
import { KeptHere } from './kept-here.tsx';
import { Keys } from './keys.tsx';
import { Notices } from './notices.tsx';

/** What this browser has to do with Sincerely: the companion it speaks with, what it keeps, the sites it may read, and its keys. */
export function Options() {
  const { loaded, connection } = useSnapshot();
  if (!loaded) return null;
  return (
    <main className="options stack">
      <header>
        <h1>{say('Sincerely in this browser')}</h1>
        <p className="soft">{say('Language and theme are those of the dashboard, where everything else is set too.')}</p>
      </header>
      <CompanionCard connection={connection} />
      <KeptHere connection={connection} />
      <Notices />
      <AllowedSites />
      <Keys />
    </main>
  );
}
