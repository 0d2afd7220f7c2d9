import type { Automation, QueuedApplication } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { JobWord } from '../jobs/job-word.tsx';
import { useJob } from '../parts/job-progress.tsx';
import { Problem } from '../parts/problem.tsx';
import { LivePage } from '../queue/live-page.tsx';
import { OutcomeQuestion } from '../queue/outcome-question.tsx';
import { PlanReview } from '../queue/plan-review.tsx';
import { QueueDeeds } from '../queue/queue-deeds.tsx';
import { nextToReview, waitsForHand } from '../queue/queue-groups.ts';
import { companyOf, queuedSentence, titleOf, whereOf } from '../queue/queue-words.ts';
import { TakeOver } from '../queue/take-over.tsx';
import { useAutomation } from '../queue/use-automation.ts';
import '../queue/queue.css';

/** One application of the queue: how it stands, what would be sent, and its page where the person works on it. */
export function QueuedPage() {
  const { id } = useParams({ from: '/queue/$id' });
  const { automation, error } = useAutomation();
  const queued = automation?.queue.find(({ job }) => job.id === id);
  if (automation && queued) return <Queued key={id} automation={automation} known={queued} />;
  if (automation) return <Gone />;
  return error ? <Problem thrown={error} /> : <p className="late">{say('Loading…')}</p>;
}

function Queued({ automation: { queue }, known }: { automation: Automation; known: QueuedApplication }) {
  const { view } = useSearch({ from: '/queue/$id' });
  const queued = { ...known, job: useJob(known.job) };
  const next = nextToReview(queue, known.job.id);
  return (
    <div className="stack">
      <Header queued={queued} next={next} />
      <Standing queued={queued} isShown={view === 'page' && queued.isOpen} />
      {view === 'page' && <LivePage queued={queued} />}
      {queued.proposal ? <PlanReview queued={queued} next={next} /> : <p className="soft">{say('There is no plan for it yet.')}</p>}
    </div>
  );
}

function Header({ queued, next }: { queued: QueuedApplication; next: QueuedApplication | undefined }) {
  const { application } = queued;
  return (
    <header className="spread wrap">
      <div>
        <p className="small">
          <Link to="/queue">{say('Queue')}</Link>
        </p>
        <h1>{titleOf(queued)}</h1>
        <p className="soft">
          {whereOf(queued)}
          {' · '}
          <Link to="/applications/$id" params={{ id: application.id }}>
            {say('its application')}
          </Link>
          {' · '}
          <a href={application.posting.url} target="_blank" rel="noreferrer">
            {say('its posting')}
          </a>
        </p>
      </div>
      {next && (
        <Link to="/queue/$id" params={{ id: next.job.id }} className="button">
          {say('Next plan')}
        </Link>
      )}
    </header>
  );
}

/** `isShown`: its page is on this one already. */
function Standing({ queued, isShown }: { queued: QueuedApplication; isShown: boolean }) {
  const { job } = queued;
  return (
    <section className="card stack" aria-label={say('How it stands')} data-state={job.state} data-code={job.errorCode ?? ''}>
      <JobWord job={job} />
      <p role="status">{queuedSentence(queued)}</p>
      {job.state === 'running' && <progress value={job.progress} max={100} aria-label={say('Application')} />}
      <div className="row wrap">
        {waitsForHand(queued) && !isShown && <TakeOver jobId={job.id} />}
        {queued.asksOutcome && <OutcomeQuestion jobId={job.id} company={companyOf(queued)} />}
        <QueueDeeds queued={queued} />
      </div>
    </section>
  );
}

function Gone() {
  return (
    <div className="stack">
      <h1>{say('This application is not in the queue any more')}</h1>
      <p>
        <Link to="/queue">{say('To the queue')}</Link>
      </p>
    </div>
  );
}
