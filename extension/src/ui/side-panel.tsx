import { phrase, say, tell } from '@sincerely/shared/words';
import { useState } from 'react';
import type { TabState } from '../state.ts';
import { Button } from './button.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { Learned } from './learned.tsx';
import { NoApplicationForm } from './other-site.tsx';
import { PageHeading } from './page-heading.tsx';
import { PairingForm } from './pairing-form.tsx';
import { FormCautions } from './plan/form-cautions.tsx';
import { BeforeYouStart } from './plan/before-you-start.tsx';
import { PlanBar } from './plan/plan-bar.tsx';
import { PlanList } from './plan/plan-list.tsx';
import { SendByHand } from './plan/send-by-hand.tsx';
import { ask, useSnapshot } from './snapshot.ts';
import { SubmitState } from './submit-state.tsx';
import { Tailoring } from './tailoring.tsx';
import { UnknownPage } from './unknown-page.tsx';

const views = { form: phrase('Form'), cv: phrase('CV'), letter: phrase('Letter') } as const;
const notMade = {
  cv: phrase('There is no CV for this posting yet. Tailor it above.'),
  letter: phrase('There is no Letter for this posting yet. Tailor it above.'),
};
type View = keyof typeof views;

/** The plan beside the page: every field before it is filled, and the documents that go with it. */
export function SidePanel() {
  const { loaded, tab, connection } = useSnapshot();
  if (!loaded) return null;
  return (
    <main className="panel">
      {tab === undefined ? <UnknownPage /> : <TabPanel tab={tab} />}
      {(connection.state === 'unpaired' || connection.state === 'untrusted') && <PairingForm />}
      {connection.state !== 'connected' && (
        <footer role="status" data-connection={connection.state}>
          <ConnectionLine connection={connection} />
        </footer>
      )}
    </main>
  );
}

function TabPanel({ tab }: { tab: TabState }) {
  const { connection } = useSnapshot();
  const [view, setView] = useState<View>('form');
  return (
    <>
      <PageHeading tab={tab} />
      <Tailoring tab={tab} connection={connection} />
      {tab.problem && (
        <p className="failure" role="alert" data-code={tab.problem.code}>
          {tell(tab.problem.message)}
        </p>
      )}
      {tab.submit && <SubmitState tab={tab} submit={tab.submit} />}
      {tab.submit?.outcome?.kind === 'submitted' && <Learned tab={tab} />}
      <Tabs view={view} setView={setView} />
      {view === 'form' ? <FormView tab={tab} /> : <Preview html={tab.previews?.[view]} view={view} />}
    </>
  );
}

function Tabs({ view, setView }: { view: View; setView: (view: View) => void }) {
  return (
    <div className="tabs" role="tablist">
      {Object.entries(views).map(([name, title]) => (
        <button key={name} type="button" role="tab" aria-selected={view === name} onClick={() => setView(name as View)}>
          {say(title)}
        </button>
      ))}
    </div>
  );
}

function FormView({ tab }: { tab: TabState }) {
  const { tabId, plan } = tab;
  if (!tab.hasForm) return <WithoutForm tab={tab} />;
  if (plan === undefined) return <NoPlan tab={tab} />;
  return (
    <>
      <FormCautions tab={tab} />
      {tab.fill?.state !== 'filled' && <BeforeYouStart tab={tab} plan={plan} />}
      <PlanList tab={tab} items={plan.items} />
      <Button kind="quiet" action={async () => ask('plan', { tabId })}>
        {say('Look at the form again')}
      </Button>
      <PlanBar tab={tab} plan={plan} />
    </>
  );
}

function WithoutForm({ tab }: { tab: TabState }) {
  const { submit, fill, plan, noForm } = tab;
  if (submit?.outcome?.kind === 'submitted')
    return <p className="soft">{say('Your application is kept with its documents in the dashboard.')}</p>;
  if (noForm !== undefined && fill?.state === 'filled' && plan !== undefined) return <SendByHand tab={tab} plan={plan} />;
  if (noForm !== undefined) return <NoApplicationForm tab={tab} />;
  return <p className="soft">{say('The form is not on this page yet. Open it with the page’s own Apply button.')}</p>;
}

function NoPlan({ tab }: { tab: TabState }) {
  if (tab.planning) return <p role="status">{say('Looking at the form…')}</p>;
  return (
    <Button kind="main" action={async () => ask('plan', { tabId: tab.tabId })}>
      {say('Look at the form')}
    </Button>
  );
}

/** A document as it will be sent. The frame may run nothing and reach nothing. */
function Preview({ html, view }: { html: string | undefined; view: keyof typeof notMade }) {
  if (html === undefined) return <p className="soft">{say(notMade[view])}</p>;
  return <iframe className="preview" title={say(views[view])} sandbox="" srcDoc={html} />;
}
