import { say } from '@sincerely/shared/words';
import { Problem } from '../parts/problem.tsx';
import { AddPostings } from '../queue/add-postings.tsx';
import { QueueList } from '../queue/queue-list.tsx';
import { QueueState } from '../queue/queue-state.tsx';
import { ReviewAll } from '../queue/review-all.tsx';
import { useAutomation } from '../queue/use-automation.ts';
import '../queue/queue.css';

/** Applications the companion works through in its own browser, each on the person's word. */
export function QueuePage() {
  const { automation, error } = useAutomation();
  const isEmpty = automation?.queue.length === 0;
  return (
    <div className="stack">
      <div>
        <h1>{say('Queue')}</h1>
        <p className="soft">
          {say(
            'The companion opens each form in a browser of its own and plans it. You look at every plan; nothing is filled in or sent before you approve it.',
          )}
        </p>
      </div>
      <Problem thrown={error} />
      {automation && (
        <>
          {isEmpty ? <Empty /> : <QueueState automation={automation} />}
          <ReviewAll queue={automation.queue} />
          <AddPostings isOpen={isEmpty} />
          {!isEmpty && <QueueList queue={automation.queue} />}
        </>
      )}
      {!automation && !error && <p className="late">{say('Loading…')}</p>}
    </div>
  );
}

function Empty() {
  return (
    <div className="card stack empty">
      <h2>{say('The queue is empty')}</h2>
      <p className="soft">
        {say('Paste the addresses of postings on Greenhouse, Lever or Workable below. Their forms are planned, and you are asked.')}
      </p>
    </div>
  );
}
