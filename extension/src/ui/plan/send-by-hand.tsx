import type { FillPlan } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import type { TabState } from '../../state.ts';
import { Button } from '../button.tsx';
import { ask } from '../snapshot.ts';

/** In place of a submit, on a site whose own button only the person presses. */
export function SendByHand({ tab, plan }: { tab: TabState; plan: FillPlan }) {
  const { tabId } = tab;
  return (
    <div className="stack">
      <p id="send-says">{say('Press the page’s own button when you are ready.')}</p>
      <Button action={async () => ask('sentByHand', { tabId, planId: plan.id })} disabled={tab.alreadySubmitted} describedBy="send-says">
        {say('I sent it')}
      </Button>
      {tab.alreadySubmitted && <p className="small soft">{say('You have already applied to this posting.')}</p>}
    </div>
  );
}
