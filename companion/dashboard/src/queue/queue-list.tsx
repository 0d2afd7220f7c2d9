import type { QueuedApplication } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useState } from 'react';
import { ChoiceButton } from '../parts/choice-button.tsx';
import { type QueueGroup, queueGroup } from './queue-groups.ts';
import { QueueRow } from './queue-row.tsx';

const groupWords: Record<QueueGroup, string> = {
  'needs-you': phrase('Needs you {count}'),
  working: phrase('Working {count}'),
  done: phrase('Done {count}'),
};

/** Every application of the queue, the newest first, or those of one group. */
export function QueueList({ queue }: { queue: QueuedApplication[] }) {
  const [group, setGroup] = useState<QueueGroup>();
  const shown = group === undefined ? queue : queue.filter((queued) => queueGroup(queued) === group);
  const countOf = (one: QueueGroup) => queue.filter((queued) => queueGroup(queued) === one).length;
  return (
    <section className="stack" aria-label={say('The queue')}>
      <div className="row wrap" role="group" aria-label={say('Show')}>
        <ChoiceButton isOn={group === undefined} onPress={() => setGroup(undefined)} text={say('All {count}', { count: queue.length })} />
        {(Object.keys(groupWords) as QueueGroup[]).map((one) => (
          <ChoiceButton key={one} isOn={group === one} onPress={() => setGroup(one)} text={say(groupWords[one], { count: countOf(one) })} />
        ))}
      </div>
      {shown.length === 0 ? (
        <p className="soft">{say('None of these now.')}</p>
      ) : (
        <ul className="queue-list">
          {shown.map((queued) => (
            <QueueRow key={queued.job.id} queued={queued} />
          ))}
        </ul>
      )}
    </section>
  );
}
