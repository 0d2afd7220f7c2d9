import type { ApplicationDetail, ApplicationMail } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EffectQuestion } from '../jobs/effect-question.tsx';
import { JobProgress } from '../parts/job-progress.tsx';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';
import { MailEditor } from './mail-editor.tsx';
import { MailPreview } from './mail-preview.tsx';
import { SentMail } from './sent-mail.tsx';

/** Applying by e-mail: written, looked at as it goes, and sent on the person's word. */
export function MailTab({ application }: { application: ApplicationDetail }) {
  const { id } = application;
  const { data: mail, error } = useQuery({ queryKey: ['mail', id], queryFn: async () => call('mail', { params: { id } }) });
  if (error) return <Problem thrown={error} />;
  if (!mail) return <p className="late">Loading…</p>;
  return <MailInState key={mail.state === 'sent' ? 'sent' : 'open'} application={application} mail={mail} />;
}

function MailInState({ application, mail }: { application: ApplicationDetail; mail: ApplicationMail }) {
  const [isLookedAt, setIsLookedAt] = useState(false);
  const job = application.jobs.find(({ id }) => id === mail.jobId);
  if (mail.state === 'sent') return <SentMail application={application} mail={mail} />;
  if (mail.state === 'unknown' && job)
    return (
      <section className="notice" aria-label="E-mail">
        <EffectQuestion job={job}>
          The connection broke after your mail server had been given the e-mail to {mail.draft.to}, and before it answered. Look in the
          folder of sent mail of your account, then say what you see. It is not sent again by itself.
        </EffectQuestion>
      </section>
    );
  if (mail.state === 'sending')
    return job ? <JobProgress job={job} title={<h2>Sending to {mail.draft.to}</h2>} /> : <p role="status">Sending…</p>;
  return (
    <div className="stack">
      {mail.state === 'not-sent' && (
        <p className="failure" role="alert">
          {mail.answer}
        </p>
      )}
      {isLookedAt ? (
        <MailPreview application={application} mail={mail} change={() => setIsLookedAt(false)} />
      ) : (
        <MailEditor id={application.id} mail={mail} look={() => setIsLookedAt(true)} />
      )}
    </div>
  );
}
