import { obstaclesOf, outlookOf, type Obstacle } from '@sincerely/adapters';
import type { FillPlan } from '@sincerely/shared';
import type { TabState } from '../../state.ts';
import { ask } from '../snapshot.ts';

/** How long the form is, what of it is the person's, and which of their own answers usually end an application here. Nothing is changed by it. */
export function BeforeYouStart({ tab, plan }: { tab: TabState; plan: FillPlan }) {
  const obstacles = obstaclesOf(plan, tab.postingOutlook ?? { obstacles: [] });
  return (
    <section className="stack" aria-labelledby="before-you-start">
      <h2 id="before-you-start">Before you start</h2>
      <p className="small">{lengthInWords(plan)}</p>
      {obstacles.length > 0 && <Obstacles tabId={tab.tabId} obstacles={obstacles} />}
    </section>
  );
}

function Obstacles({ tabId, obstacles }: { tabId: number; obstacles: Obstacle[] }) {
  return (
    <div className="notice stack small" role="note" data-testid="obstacles">
      <p>This may rule you out here. Your answers stay as they are:</p>
      <ul className="stack">
        {obstacles.map(({ about, sentence, ref }) => (
          <li key={about + (ref ?? '')} data-about={about} className="spread">
            <span>{sentence}</span>
            {ref !== undefined && (
              <button type="button" className="button quiet" aria-label={`Show: ${sentence}`} onClick={() => showRow(tabId, ref)}>
                Show
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Goes to the row and outlines its control on the page. */
function showRow(tabId: number, ref: string): void {
  document.querySelector<HTMLElement>(`.plan-row[data-ref=${JSON.stringify(ref)}]`)?.focus();
  void ask('show', { tabId, ref }).catch(() => undefined);
}

/** Such as "34 fields, 31 ready. Yours: 1 in your own words, 2 short ones; about 4 minutes." */
function lengthInWords(plan: FillPlan): string {
  const { fields, ready, inOwnWords, short, minutes } = outlookOf(plan);
  const yours = [inOwnWords > 0 ? `${inOwnWords} in your own words` : '', short > 0 ? `${short} short` : ''].filter(Boolean);
  const time = `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return `${fields} fields, ${ready} ready. ${yours.length === 0 ? `None is left to you; ${time} to look.` : `Yours: ${yours.join(', ')}; ${time}.`}`;
}
