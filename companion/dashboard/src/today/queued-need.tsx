import type { Job } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';
import { OutcomeQuestion } from '../queue/outcome-question.tsx';
import { waitsForHand } from '../queue/queue-groups.ts';
import { companyOf, queuedSentence } from '../queue/queue-words.ts';
import { TakeOver } from '../queue/take-over.tsx';
import { useAutomation } from '../queue/use-automation.ts';
import { NeedCard } from './need-card.tsx';

/** An application of the queue that waits for the person: for their word, for their hand on its page, or for what they have seen. */
export function QueuedNeed({ job, name }: { job: Job; name: string }) {
  const { automation } = useAutomation();
  const known = automation?.queue.find((queued) => queued.job.id === job.id);
  const queued = known && { ...known, job };
  return (
    <NeedCard name="queued" title={<strong>{name}</strong>} detail={queued && queuedSentence(queued)}>
      {queued?.asksOutcome && <OutcomeQuestion jobId={job.id} company={companyOf(queued)} />}
      {queued && waitsForHand(queued) && <TakeOver jobId={job.id} />}
      {!queued?.asksOutcome && (
        <Link to="/queue/$id" params={{ id: job.id }} className="button">
          {queued && waitsForHand(queued) ? say('Look at it') : say('Review')}
        </Link>
      )}
    </NeedCard>
  );
}
