import { duration, type JobDetail } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { clockTime } from '../parts/when.ts';

/** The words of each phase, as the job said them. */
export function phaseLabels({ history }: JobDetail): Map<string, string> {
  return new Map(history.flatMap(({ phase, phaseLabel }) => (phase === null || phaseLabel === null ? [] : [[phase, tell(phaseLabel)]])));
}

/** Each finished phase: when it ran, how long, and in which attempt. */
export function JobPhases({ detail }: { detail: JobDetail }) {
  const labels = phaseLabels(detail);
  if (detail.steps.length === 0) return null;
  const hasAttempts = detail.attempts.length > 1;
  return (
    <section className="stack" aria-label={say('Phases')}>
      <h2>{say('Phases')}</h2>
      <table className="table phases">
        <thead>
          <tr>
            <th scope="col">{say('Phase')}</th>
            <th scope="col">{say('Began')}</th>
            <th scope="col" className="number">
              {say('Took')}
            </th>
            {hasAttempts && <th scope="col">{say('Attempt')}</th>}
          </tr>
        </thead>
        <tbody>
          {detail.steps.map(({ name, startedAt, finishedAt, attempt }) => (
            <tr key={name}>
              <td>{labels.get(name) ?? name}</td>
              <td className="soft">{clockTime(startedAt)}</td>
              <td className="number">{duration(finishedAt - startedAt)}</td>
              {hasAttempts && <td className="soft">{say('attempt {attempt}', { attempt })}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
