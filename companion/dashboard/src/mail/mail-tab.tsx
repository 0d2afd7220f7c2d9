import { type ApplicationDetail, type ApplicationMail, awaitsWord, type Job } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EffectQuestion } from '../jobs/effect-question.tsx';
import { Act } from '../parts/act.tsx';
import { JobProgress } from '../parts/job-progress.tsx';
import { WhatCame } from '../parts/what-came.tsx';
import { call } from '../session.ts';
import { MailEditor } from './mail-editor.tsx';
import { MailPreview } from './mail-preview.tsx';
import { SentMail } from './sent-mail.tsx';

/** Applying by e-mail: written, looked at as it goes, and sent on the person's word. */
export function MailTab({ application }: { application: ApplicationDetail }) {
  const { id } = application;
  const query = useQuery({ queryKey: ['mail', id], queryFn: async () => call('mail', { params: { id } }) });
  return (
    <WhatCame query={query}>
      {(mail) => <MailInState key={mail.state === 'sent' ? 'sent' : 'open'} application={application} mail={mail} />}
    </WhatCame>
  );
}

function MailInState({ application, mail }: { application: ApplicationDetail; mail: ApplicationMail }) {
  const [isLookedAt, setIsLookedAt] = useState(false);
  const job = application.jobs.find(({ id }) => id === mail.jobId);
  if (mail.state === 'sent') return <SentMail application={application} mail={mail} />;
  if (mail.state === 'unknown') return <UnknownEnd application={application} mail={mail} job={job} />;
  if (mail.state === 'sending')
    return job ? (
      <JobProgress job={job} title={<h2>{say('Sending to {to}', { to: mail.draft.to })}</h2>} />
    ) : (
      <p role="status">{say('Sending…')}</p>
    );
  return (
    <div className="stack">
      {mail.state === 'not-sent' && (
        <p className="failure" role="alert">
          {tell(mail.answer ?? '')}
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

type Unknown = { application: ApplicationDetail; mail: ApplicationMail; job: Job | undefined };

/** Only the person can see whether it went out: its job asks them, or where that was cancelled, the application does. */
function UnknownEnd({ application: { id }, mail, job }: Unknown) {
  const says = say(
    'The connection broke after your mail server had been given the e-mail to {to}, and before it answered. Look in the folder of sent mail of your account, then say what you see. It is not sent again by itself.',
    { to: mail.draft.to },
  );
  const settle = (status: 'submitted' | 'ready') => async () => call('changeApplication', { params: { id }, input: { status } });
  return (
    <section className="notice stack" aria-label={say('E-mail')}>
      {job !== undefined && awaitsWord(job) ? (
        <EffectQuestion job={job}>{says}</EffectQuestion>
      ) : (
        <>
          <p>{says}</p>
          <div className="row wrap">
            <Act action={settle('submitted')} refresh={['application', 'mail']}>
              {say('It went out')}
            </Act>
            <Act action={settle('ready')} refresh={['application', 'mail']}>
              {say('It did not go out')}
            </Act>
          </div>
        </>
      )}
    </section>
  );
}
