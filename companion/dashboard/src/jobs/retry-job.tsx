import { type JobDetail, isFinished } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { jobQueries, requestJob } from './job-actions.ts';
import { phaseLabels } from './job-phases.tsx';

/** Tries an ended job again: from where it stopped, or from a step that was finished already. */
export function RetryJob({ detail }: { detail: JobDetail }) {
  const [fromStep, setFromStep] = useState('');
  const { job } = detail.listed;
  const labels = phaseLabels(detail);
  if (!isFinished(job.state) || job.state === 'done') return null;
  return (
    <>
      <Act action={requestJob(job.id, 'retry', fromStep === '' ? {} : { fromStep })} refresh={jobQueries}>
        {say('Retry')}
      </Act>
      {detail.retryFrom.length > 0 && (
        <select
          className="kind-select"
          aria-label={say('Retry from')}
          value={fromStep}
          onChange={({ target }) => setFromStep(target.value)}
        >
          <option value="">{say('from where it stopped')}</option>
          {detail.retryFrom.map((name) => (
            <option key={name} value={name}>
              {say('from: {phase}', { phase: labels.get(name) ?? name })}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
