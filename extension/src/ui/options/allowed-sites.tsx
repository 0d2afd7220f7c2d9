import { say } from '@sincerely/shared/words';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { hostOf, sitesAmong } from '../../site.ts';
import { Button } from '../button.tsx';
import { ask } from '../snapshot.ts';

/** The sites a person has allowed one by one, each with its way back. */
export function AllowedSites() {
  const sites = useAllowedSites();
  return (
    <section className="card stack" aria-label={say('Sites')}>
      <h2>{say('Sites')}</h2>
      <p className="soft">
        {say(
          'Greenhouse, Lever, Workable and Ashby are known. On any other site Sincerely is blind until you press “Fill this form anyway” there.',
        )}
      </p>
      {sites.length === 0 ? (
        <p className="soft">{say('You have allowed no other site.')}</p>
      ) : (
        <ul className="lines">
          {sites.map((site) => (
            <li key={site}>
              <span>{hostOf(site)}</span>
              <Button kind="quiet" action={async () => ask('forgetSite', { site })}>
                {say('Forget')}
                <span className="only-read"> {hostOf(site)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The browser's own list, as it is now and as it changes. */
function useAllowedSites(): string[] {
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then(({ origins = [] }) => setSites(sitesAmong(origins)));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return sites;
}
