import { obstaclesOf, outlookOf, type Obstacle } from '@sincerely/adapters';
import type { FillPlan } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import type { TabState } from '../../state.ts';
import { ask } from '../snapshot.ts';

/** How long the form is, what of it is the person's, and which of their own answers usually end an application here. Nothing is changed by it. */
export function BeforeYouStart({ tab, plan }: { tab: TabState; plan: FillPlan }) {
  const obstacles = obstaclesOf(plan, tab.postingOutlook ?? { obstacles: [] });
  return (
    <section className="stack" aria-labelledby="before-you-start">
      <h2 id="before-you-start">{say('Before you start')}</h2>
      <p className="small">
        {lengthInWords(plan)} {yoursInWords(plan)}
      </p>
      {obstacles.length > 0 && <Obstacles tabId={tab.tabId} obstacles={obstacles} />}
    </section>
  );
}

function Obstacles({ tabId, obstacles }: { tabId: number; obstacles: Obstacle[] }) {
  return (
    <div className="notice stack small" role="note" data-testid="obstacles">
      <p>{say('This may rule you out here. Your answers stay as they are:')}</p>
      <ul className="stack">
        {obstacles.map(({ about, sentence, ref }) => (
          <li key={about + (ref ?? '')} data-about={about} className="spread">
            <span>{tell(sentence)}</span>
            {ref !== undefined && (
              <button
                type="button"
                className="button quiet"
                aria-label={say('Show: {what}', { what: tell(sentence) })}
                onClick={() => showRow(tabId, ref)}
              >
                {say('Show')}
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

/** Such as "34 fields, 31 ready." */
function lengthInWords(plan: FillPlan): string {
  const { fields, ready } = outlookOf(plan);
  return say('{fields} fields, {ready} ready.', { fields, ready });
}

/** Such as "Yours: 1 in your own words, 2 short; about 4 minutes." */
function yoursInWords(plan: FillPlan): string {
  const { inOwnWords, short, minutes } = outlookOf(plan);
  if (inOwnWords + short === 0)
    return say('None is left to you; about {minutes, plural, one {# minute} other {# minutes}} to look.', { minutes });
  if (short === 0)
    return say('Yours: {inOwnWords} in your own words; about {minutes, plural, one {# minute} other {# minutes}}.', {
      inOwnWords,
      minutes,
    });
  if (inOwnWords === 0) return say('Yours: {short} short; about {minutes, plural, one {# minute} other {# minutes}}.', { short, minutes });
  return say('Yours: {inOwnWords} in your own words, {short} short; about {minutes, plural, one {# minute} other {# minutes}}.', {
    inOwnWords,
    short,
    minutes,
  });
}
