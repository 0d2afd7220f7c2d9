import { say } from '@sincerely/shared/words';
import { jobQueries } from '../jobs/job-actions.ts';
import { Act } from '../parts/act.tsx';
import { call } from '../session.ts';

/** The button was pressed and nothing says how it ended: only the person knows. */
export function OutcomeQuestion({ jobId, company }: { jobId: string; company: string }) {
  const settle = (submitted: boolean) => async () => call('settleQueued', { params: { id: jobId }, input: { submitted } });
  const question = say('Did {company} confirm?', { company });
  return (
    <div className="row wrap" role="group" aria-label={question}>
      <strong>{question}</strong>
      <Act action={settle(true)} refresh={jobQueries}>
        {say('Yes')}
      </Act>
      <Act action={settle(false)} refresh={jobQueries}>
        {say('No, it was not sent')}
      </Act>
    </div>
  );
}
