import { phrase, say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { NoForm } from '@sincerely/adapters';
import { hostOf, otherSite, siteOf } from '../site.ts';
import type { TabState } from '../state.ts';
import { Button } from './button.tsx';
import { ask } from './snapshot.ts';

/** The site of the page a tab shows, where the browser tells it; undefined on pages of a known ATS and before it is known. */
export function useSite(tabId: number | undefined): string | undefined {
  const [site, setSite] = useState<string>();
  useEffect(() => {
    if (tabId !== undefined) void browser.tabs.get(tabId).then(({ url }) => setSite(siteOf(url)));
  }, [tabId]);
  return site;
}

/** Whether what is known of a tab is of a page it has left for another site. */
export function hasLeft({ frameId, url }: TabState, site: string | undefined): boolean {
  return frameId === 0 && site !== undefined && siteOf(url) !== site;
}

/** Offers to work on the page of an unknown site. The browser asks for this one site, as the answer to the press. */
export function OfferSite({ site }: { site: string }) {
  return (
    <section className="card stack" aria-label={say('This site')}>
      <p className="small">
        <Say
          text="Sincerely can try any application form by its labels: it fills only what is certain, asks for the rest, and may read and fill pages of {site} until you forget the site."
          values={{ site: <strong>{hostOf(site)}</strong> }}
        />
      </p>
      <Button kind="main" action={async () => allowAndUse(site)}>
        {say('Fill this form anyway')}
      </Button>
    </section>
  );
}

/** The request comes before anything that is waited for: browsers take it only as part of the press. */
async function allowAndUse(site: string): Promise<void> {
  const isAllowed = await browser.permissions.request({ origins: [site] });
  if (!isAllowed) throw new Error(say('The browser was told not to allow it. Nothing was read.'));
  await ask('useSite', { site });
}

const words: Record<NoForm, string> = {
  nothing: phrase('There is no form on it.'),
  'sign-in': phrase('It asks for a password, and Sincerely stays away from those.'),
  payment: phrase('It asks for a payment, and Sincerely stays away from those.'),
  'too-little': phrase('An application asks for a name, an e-mail address and a file at least.'),
};

/** On an allowed site: that its page is no application form, in words. */
export function NoApplicationForm({ tab: { noForm = 'nothing' } }: { tab: TabState }) {
  return (
    <p className="small soft" role="status" data-no-form={noForm}>
      {say('This is not an application form.')} {say(words[noForm])}
    </p>
  );
}

/** The way back from an allowed site. */
export function ForgetSite({ tab }: { tab: TabState }) {
  const site = siteOf(tab.url);
  if (tab.adapter.id !== otherSite || site === undefined) return null;
  return (
    <Button kind="quiet" action={async () => ask('forgetSite', { site })}>
      {say('Forget this site')}
    </Button>
  );
}
