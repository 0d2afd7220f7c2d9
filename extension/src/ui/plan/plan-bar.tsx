import { countPlan, type FillPlan, type UndoReport } from '@sincerely/shared';
import { Button } from '../button.tsx';
import { ask } from '../snapshot.ts';
import { otherSite } from '../../site.ts';
import type { TabState } from '../../state.ts';
import { SendByHand } from './send-by-hand.tsx';

/** What the vendor already sends before submit, so that "nothing is sent" stays true to the letter. */
const sentEarly: Record<string, string> = {
  greenhouse: 'Greenhouse uploads files and checks the e-mail address as they are put in.',
  lever: 'Lever uploads and reads the CV as soon as it is attached.',
  workable: 'Workable uploads files as soon as they are attached.',
  generic: 'Some sites upload a file as soon as it is attached.',
  ashby: 'Ashby uploads files as soon as they are attached and looks up the place you type.',
};

/** The main action of the panel: fill, then submit. */
export function PlanBar({ tab, plan }: { tab: TabState; plan: FillPlan }) {
  if (tab.fill?.state === 'filling') return <Filling tab={tab} plan={plan} />;
  if (tab.fill?.state === 'filled') return <SubmitBar tab={tab} plan={plan} />;
  return <FillBar tab={tab} plan={plan} />;
}

function FillBar({ tab, plan }: { tab: TabState; plan: FillPlan }) {
  const { ready } = countPlan(plan);
  return (
    <div className="bar">
      {tab.fill?.undone && <Undone report={tab.fill.undone} />}
      <Button kind="main" action={async () => ask('fill', { tabId: tab.tabId })} disabled={ready === 0}>
        Fill {ready} fields
      </Button>
      <p className="small soft">Filling sends no application. {sentEarly[tab.adapter.id]}</p>
    </div>
  );
}

/** What an undo could not empty is named, so that nobody sends it by accident. */
function Undone({ report: { left } }: { report: UndoReport }) {
  if (left.length === 0) return <p role="status">The form is as it was before the fill.</p>;
  return (
    <div role="status" className="notice stack">
      <p>The page gives no way to empty these; change them there if they should not stay:</p>
      <ul className="small">
        {left.map(({ label, shown }) => (
          <li key={label}>
            <strong>{label}</strong>: {shown}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Filling({ tab, plan }: { tab: TabState; plan: FillPlan }) {
  const { ready } = countPlan(plan);
  const done = tab.fill?.results.length ?? 0;
  return (
    <div className="bar" role="status">
      <progress value={done} max={ready} aria-label="Filling" />
      <div className="spread">
        <span>
          Filling, {done} of {ready}
        </span>
        <Button action={async () => ask('stopFill', { tabId: tab.tabId })}>Stop</Button>
      </div>
    </div>
  );
}

function SubmitBar({ tab, plan }: { tab: TabState; plan: FillPlan }) {
  const { tabId } = tab;
  const ended = tab.submit?.outcome?.kind;
  if (tab.submit?.state === 'waiting' || ended === 'submitted' || ended === 'duplicate') return null;
  return (
    <div className="bar">
      {tab.adapter.id === otherSite ? <SendByHand tab={tab} plan={plan} /> : <SubmitForm tab={tab} plan={plan} />}
      <div className="row">
        <Button kind="quiet" action={async () => ask('fill', { tabId })}>
          Fill again
        </Button>
        <Button kind="quiet" action={async () => ask('undo', { tabId })}>
          Undo the fill
        </Button>
      </div>
    </div>
  );
}

function SubmitForm({ tab, plan }: { tab: TabState; plan: FillPlan }) {
  const { tabId } = tab;
  const open = plan.items.filter((item) => item.action === 'skip' && item.needsYou && item.required).length;
  return (
    <>
      <Button
        kind="main"
        action={async () => ask('submit', { tabId, planId: plan.id, insist: false })}
        disabled={tab.alreadySubmitted}
        describedBy="submit-says"
      >
        Submit application
      </Button>
      <p id="submit-says" className="small soft">
        Sends this form to {tab.posting?.company ?? 'the employer'} as you see it.
        {open > 0 && ` ${open} required ${open === 1 ? 'field is' : 'fields are'} for you to answer first.`}
        {tab.alreadySubmitted && ' You have already applied to this posting.'}
      </p>
    </>
  );
}
