import type { Automation, PaceStanding } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import { jobQueries } from '../jobs/job-actions.ts';
import { Act } from '../parts/act.tsx';
import { call } from '../session.ts';
import { untilWhen } from './queue-words.ts';

/** How the companion's browser and the pace stand, and the word that stops or starts all of it. */
export function QueueState({ automation: { isPaused, browser, isVisible, pace } }: { automation: Automation }) {
  const pause = async () => call('pauseAutomation', { input: { isPaused: !isPaused } });
  return (
    <section className="card spread wrap queue-state" aria-label={say('How it works through the queue')}>
      <div className="small">
        <p role="status">
          {isPaused && <strong>{say('Paused: nothing is begun until you let it go on.')} </strong>}
          {browserSentence(browser, isVisible)}
        </p>
        <p className="soft">
          {say('Sent today: {sentToday, number} of {dailyCap, number}, at most {siteDailyCap, number} to one site.', pace)}{' '}
          {nextSentence(pace)}{' '}
          <Link to="/settings" hash="pacing">
            {say('Change the pace')}
          </Link>
        </p>
      </div>
      <Act action={pause} refresh={jobQueries}>
        {isPaused ? say('Go on with all') : say('Pause all')}
      </Act>
    </section>
  );
}

function browserSentence(browser: Automation['browser'], isVisible: boolean): string {
  if (browser === 'closed') return say('The companion’s browser is closed; it opens when there is something to do.');
  return isVisible ? say('The companion’s browser is open, in its window.') : say('The companion’s browser is open, without a window.');
}

function nextSentence({ nextAt }: PaceStanding): string {
  return nextAt <= Date.now()
    ? say('The next one may go out at once.')
    : say('The next one may go out at {time}.', { time: untilWhen(nextAt) });
}
