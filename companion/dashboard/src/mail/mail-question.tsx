import type { ApplicationMail, EffectSeen } from '@sincerely/shared';
import { Act } from '../parts/act.tsx';
import { call } from '../session.ts';

/** The line broke after the message was handed over: only the person can see whether it went out. */
export function MailQuestion({ mail: { draft, jobId } }: { mail: ApplicationMail }) {
  const say = (effect: EffectSeen) => async () => call('requestJob', { params: { id: jobId ?? '' }, input: { request: 'resume', effect } });
  const refresh = ['application', 'mail', 'overview'];
  return (
    <section className="notice stack" aria-label="Did the e-mail go out?">
      <h2>Did the e-mail go out?</h2>
      <p>
        The connection broke after your mail server had been given the e-mail to {draft.to}, and before it answered. Look in the folder of
        sent mail of your account, then say what you see. It is not sent again by itself.
      </p>
      <div className="row wrap">
        <Act action={say('happened')} refresh={refresh}>
          It went out
        </Act>
        <Act action={say('did-not-happen')} refresh={refresh}>
          It did not: send it now
        </Act>
      </div>
    </section>
  );
}
