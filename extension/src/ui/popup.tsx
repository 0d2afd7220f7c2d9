import { countPlan } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { openPanel } from '../background/open-panel.ts';
import type { TabState } from '../state.ts';
import { Button } from './button.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { ForgetSite, hasLeft, NoApplicationForm, useSite } from './other-site.tsx';
import { InterruptedWork } from './interrupted-work.tsx';
import { OptionsLink } from './options-link.tsx';
import { PageHeading } from './page-heading.tsx';
import { PairingForm } from './pairing-form.tsx';
import { QueueAction } from './queue-action.tsx';
import { ask, useSnapshot } from './snapshot.ts';
import { SubmitState } from './submit-state.tsx';
import { Tailoring } from './tailoring.tsx';
import { UnknownPage } from './unknown-page.tsx';

/** The popup: what this page is, how its documents and form stand, and one main action. */
export function Popup() {
  const { loaded, tab, tabId, connection } = useSnapshot();
  const site = useSite(tabId);
  if (!loaded) return null;
  return (
    <main className="popup stack">
      <InterruptedWork connection={connection} />
      {tab === undefined || hasLeft(tab, site) ? <UnknownPage site={site} /> : <KnownPage tab={tab} />}
      {connection.state === 'unpaired' || connection.state === 'untrusted' ? <PairingForm /> : null}
      {connection.state === 'connected' && !connection.profileReady && (
        <p className="notice">{say('Your profile is empty. Import your CV in the dashboard first.')}</p>
      )}
      <div className="spread">
        <footer role="status" data-connection={connection.state}>
          <ConnectionLine connection={connection} />
        </footer>
        <OptionsLink />
      </div>
    </main>
  );
}

function KnownPage({ tab }: { tab: TabState }) {
  const { connection } = useSnapshot();
  return (
    <>
      <PageHeading tab={tab} />
      <Tailoring tab={tab} connection={connection} />
      <FormState tab={tab} />
      {tab.problem && (
        <p className="failure" role="alert" data-code={tab.problem.code}>
          {tell(tab.problem.message)}
        </p>
      )}
      {tab.submit && <SubmitState tab={tab} submit={tab.submit} />}
      <MainAction tab={tab} />
      <QueueAction tab={tab} connection={connection} />
      <ForgetSite tab={tab} />
    </>
  );
}

function FormState({ tab }: { tab: TabState }) {
  if (!tab.hasForm && tab.noForm !== undefined) return <NoApplicationForm tab={tab} />;
  if (!tab.hasForm)
    return <p className="small soft">{say('The form is not on this page yet. Open it with the page’s own Apply button.')}</p>;
  if (tab.plan === undefined)
    return <p className="small soft">{tab.planning ? say('Looking at the form…') : say('The form has not been looked at yet.')}</p>;
  const { ready, suggested, needsYou } = countPlan(tab.plan);
  return (
    <section className="card spread" aria-label={say('Form')}>
      <h2>{say('Form')}</h2>
      <span>
        <Say
          text="{ready} ready{suggested, plural, =0 {} other { · # suggested}} · <strong>{needsYou} need you</strong>"
          values={{ ready, suggested, needsYou, strong: <strong /> }}
        />
      </span>
    </section>
  );
}

function MainAction({ tab }: { tab: TabState }) {
  if (tab.alreadySubmitted) return <p className="good">{say('You have applied to this posting.')}</p>;
  if (!tab.hasForm) return null;
  return (
    <>
      <Button kind="main" action={async () => openPanel(tab.tabId)}>
        {say('Review and fill')}
      </Button>
      <Button action={async () => ask('fill', { tabId: tab.tabId })} disabled={tab.plan === undefined || tab.fill?.state === 'filling'}>
        {tab.fill?.state === 'filling' ? say('Filling, {done} done', { done: tab.fill.results.length }) : say('Fill what is ready')}
      </Button>
    </>
  );
}
