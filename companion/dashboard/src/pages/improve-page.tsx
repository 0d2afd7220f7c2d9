import { type Improvement, isFinished } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { nextChange } from '../improve/next-change.ts';
import { SectionCard } from '../improve/section-card.tsx';
import { WishForm } from '../improve/wish-form.tsx';
import { JobProgress, useJob } from '../parts/job-progress.tsx';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';

/** The CV on its own: what can be better in it, and changes to accept one by one. */
export function ImprovePage() {
  const { data, error } = useQuery({ queryKey: ['improvement'], queryFn: async () => call('improvement') });
  const { data: profile } = useQuery({ queryKey: ['profile'], queryFn: async () => call('profile') });
  return (
    <div className="stack">
      <div>
        <h1>{say('Improve my CV')}</h1>
        <p className="soft">
          {say('Your CV, section by section, without a posting. Nothing changes until you accept it.')}{' '}
          <Link to="/profile">{say('Back to the profile')}</Link>
        </p>
      </div>
      <Problem thrown={error} />
      {profile?.facts.length === 0 && <Empty />}
      {profile && profile.facts.length > 0 && data?.improvement === null && (
        <section className="card" aria-label={say('Start')}>
          <WishForm wish={undefined} again={false} />
        </section>
      )}
      {data?.improvement && <Analysis key={data.improvement.job.id} improvement={data.improvement} />}
      {!data && !error && <p className="late">{say('Loading…')}</p>}
    </div>
  );
}

function Empty() {
  return (
    <p className="card empty soft">
      <Say
        text="There is no CV to look at yet. <profile>Import yours or type your profile</profile>, save it, and come back."
        values={{ profile: <Link to="/profile" /> }}
      />
    </p>
  );
}

function Analysis({ improvement }: { improvement: Improvement }) {
  const job = useJob(improvement.job);
  const begun = improvement.sections.filter(({ state }) => state !== 'waiting');
  const waiting = improvement.sections.filter(({ state }) => state === 'waiting');
  return (
    <>
      <JobProgress job={job} />
      {isFinished(job.state) && (
        <details className="card">
          <summary>{say('Analyse again')}</summary>
          <WishForm wish={improvement.wish} again />
        </details>
      )}
      <Tally improvement={improvement} isDone={job.state === 'done'} />
      <Warnings improvement={improvement} />
      <div className="stack" onKeyDown={nextChange} role="group" aria-label={say('Sections')}>
        {begun.map((section) => (
          <SectionCard key={section.id} improvement={{ ...improvement, job }} section={section} />
        ))}
      </div>
      {waiting.length > 0 && (
        <p className="soft">{say('○ Still to come: {sections}', { sections: waiting.map(({ title }) => title).join(' · ') })}</p>
      )}
    </>
  );
}

/** What there is in numbers, told as it grows. */
function Tally({ improvement: { sections, wish }, isDone }: { improvement: Improvement; isDone: boolean }) {
  const findings = sections.flatMap((section) => section.findings);
  const changes = sections.flatMap((section) => section.changes);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const accepted = changes.filter(({ state }) => state === 'accepted').length;
  const ready = sections.filter(({ state }) => state === 'ready').length;
  const looking = [wish.role, wish.industry].filter(Boolean).join(', ');
  return (
    <div>
      <p role="status">
        {say(
          '{isDone, select, yes {All {total}} other {{ready} of {total}}} sections looked at{isFor, select, yes { for {looking}} other {}}.',
          { isDone: isDone ? 'yes' : 'no', ready, total: sections.length, isFor: looking === '' ? 'no' : 'yes', looking },
        )}{' '}
        {say('Important: {important} · Advice: {advice} · Notes: {notes} · Changes proposed: {changes}, accepted: {accepted}.', {
          important: count('important'),
          advice: count('advice'),
          notes: count('note'),
          changes: changes.length,
          accepted,
        })}
      </p>
      {changes.length > 0 && (
        <p className="soft small keys">
          <Say
            text="On a change, the keys <kbd>A</kbd> accept, <kbd>D</kbd> dismiss, <kbd>U</kbd> undo, <kbd>↑</kbd> <kbd>↓</kbd> go to the next one."
            values={{ kbd: <kbd /> }}
          />
        </p>
      )}
    </div>
  );
}

/** The same trouble with a model is told once. */
function Warnings({ improvement: { job } }: { improvement: Improvement }) {
  const messages = [...new Set(job.warnings?.map(({ message }) => message))];
  return messages.map((message) => (
    <p key={message} className="notice">
      {tell(message)}
    </p>
  ));
}
