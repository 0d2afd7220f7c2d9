import { advertisedAt } from '@sincerely/adapters/advertised';
import { isFinished, jobSentence } from '@sincerely/shared';
import { datesAs, say } from '@sincerely/shared/words';
import { dashboardPage } from '../dashboard-page.ts';
import type { Connection, TabState } from '../state.ts';
import { Button } from './button.tsx';
import { ask } from './snapshot.ts';

const clock = datesAs({ hour: '2-digit', minute: '2-digit' });

/** The posting goes into the companion's queue, or how it stands there. */
export function QueueAction({ tab, connection }: { tab: TabState; connection: Connection }) {
  const { queued, posting, tabId } = tab;
  if (connection.state !== 'connected' || tab.alreadySubmitted || posting === null || advertisedAt(posting.url) === undefined) return null;
  if (queued === undefined || isFinished(queued.state))
    return <Button action={async () => ask('addToQueue', { tabId })}>{say('Add to the queue')}</Button>;
  return (
    <section className="card stack" aria-label={say('In the queue')}>
      <div className="spread">
        <h2>{say('In the queue')}</h2>
        <a className="small" href={dashboardPage(connection.port, `/queue/${queued.id}`)} target="_blank" rel="noreferrer">
          {say('Look at it')}
        </a>
      </div>
      <p className="small" role="status" data-queued={queued.state}>
        {jobSentence(queued, clock)}
      </p>
    </section>
  );
}
