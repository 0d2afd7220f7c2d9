import { countPlan, type FillPlan, type UndoReport } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { areSameFiles } from '../../chosen-files.ts';
import { Button } from '../button.tsx';
import { ask } from '../snapshot.ts';
import { otherSite } from '../../site.ts';
import type { TabState } from '../../state.ts';
import { SendByHand } from './send-by-hand.tsx';

/** What the vendor already sends before submit, so that "nothing is sent" stays true to the letter. */
const sentEarly: Record<string, string> = {
  greenhouse: phrase('Greenhouse uploads files and checks the e-mail address as they are put in.'),
  lever: phrase('Lever uploads and reads the CV as soon as it is attached.'),
  workable: phrase('Workable uploads files as soon as they are attached.'),
  generic: phrase('Some sites upload a file as soon as it is attached.'),
  ashby: phrase('Ashby uploads files as soon as they are attached and looks up the place you type.'),
};

/** The main action of the panel: fill, then submit. */
export function PlanBar({ tab, plan }: { tab: TabState; plan: FillPlan }) {
  if (tab.fill?.state === 'filling') return <Filling tab={tab} plan={plan} />;
  if (tab.fill?.state === 'filled') return <SubmitBar tab={tab} plan={plan} />;
  return <FillBar tab={tab} plan={plan} />;
}

function FillBar({ tab, plan }: { tab: TabState; plan: FillPlan }) {
  const { ready } = countPlan(plan);
  const early = sentEarly[tab.adapter.id];
  return (
    <div className="bar">
      {tab.fill?.undone && <Undone report={tab.fill.undone} />}
      <Button kind="main" action={async () => ask('fill', { tabId: tab.tabId })} disabled={ready === 0}>
        {say('Fill {ready} fields', { ready })}
      </Button>
      <p className="small soft">
        {say('Filling sends no application.')} {early !== undefined && say(early)}
      </p>
    </div>
  );
}

/** What an undo could not empty is named, so that nobody sends it by accident. */
function Undone({ report: { left } }: { report: UndoReport }) {
  if (left.length === 0) return <p role="status">{say('The form is as it was before the fill.')}</p>;
  return (
    <div role="status" className="notice stack">
      <p>{say('The page gives no way to empty these; change them there if they should not stay:')}</p>
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
      <progress value={done} max={ready} aria-label={say('Filling')} />
      <div className="spread">
        <span>{say('Filling, {done} of {ready}', { done, ready })}</span>
        <Button action={async () => ask('stopFill', { tabId: tab.tabId })}>{say('Stop')}</Button>
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
      <NewerFiles tab={tab} />
      {tab.adapter.id === otherSite ? <SendByHand tab={tab} plan={plan} /> : <SubmitForm tab={tab} plan={plan} />}
      <div className="row">
        <Button kind="quiet" action={async () => ask('fill', { tabId })}>
          {say('Fill again')}
        </Button>
        <Button kind="quiet" action={async () => ask('undo', { tabId })}>
          {say('Undo the fill')}
        </Button>
      </div>
    </div>
  );
}

/** What stands in the form is not what the person's documents are by now. */
function NewerFiles({ tab: { fill, files = {} } }: { tab: TabState }) {
  if (fill?.files === undefined || areSameFiles(fill.files, files)) return null;
  return (
    <p className="notice small" role="status" data-caution="files">
      {say('Your documents have changed since this form was filled. “Fill again” puts the new ones in.')}
    </p>
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
        {say('Submit application')}
      </Button>
      <p id="submit-says" className="small soft">
        {sendsTo(tab.posting?.company)}{' '}
        {open > 0 && say('{open, plural, one {# required field is} other {# required fields are}} for you to answer first.', { open })}{' '}
        {tab.alreadySubmitted && say('You have already applied to this posting.')}
      </p>
    </>
  );
}

function sendsTo(company: string | undefined): string {
  if (company === undefined) return say('Sends this form to the employer as you see it.');
  return say('Sends this form to {company} as you see it.', { company });
}
