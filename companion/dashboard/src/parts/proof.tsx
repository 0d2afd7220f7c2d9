import type { ApplicationDetail, GroundedLine, Grounding } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';
import { WhatCame } from './what-came.tsx';
import { ProofLine } from './proof-line.tsx';
import { RefusedList } from './refused-list.tsx';

/** Each sentence of CV and letter with the facts it stands on, to be reworded by hand; then what a model proposed and the facts do not carry. */
export function Proof({ application: { id, artifacts } }: { application: ApplicationDetail }) {
  const isTailored = artifacts.some(({ kind }) => kind === 'tailored');
  const query = useQuery({
    queryKey: ['application', id, 'grounding'],
    enabled: isTailored,
    queryFn: async () => call('grounding', { params: { id } }),
  });
  if (!isTailored)
    return <p className="card soft">{say('There is nothing to prove yet. Tailor it above; it is complete in about a second.')}</p>;
  return (
    <WhatCame query={query}>
      {(data) => (
        <div className="stack">
          <p className="soft">
            {say('Every sentence, and the facts of yours it stands on. What you reword is checked against them; the last word is yours.')}
          </p>
          <Part title={say('CV')} applicationId={id} lines={data.lines.filter(({ part }) => part === 'cv')} />
          <Part title={say('Letter')} applicationId={id} lines={data.lines.filter(({ part }) => part === 'letter')} />
          <Refused refused={data.refused} />
        </div>
      )}
    </WhatCame>
  );
}

function Part({ title, applicationId, lines }: { title: string; applicationId: string; lines: GroundedLine[] }) {
  const headings = [...new Set(lines.map(({ under }) => under))];
  return (
    <section className="card stack" aria-label={title}>
      <h2>{title}</h2>
      {headings.map((under) => (
        <div key={under} className="stack">
          <h3>{under}</h3>
          <ul className="proof">
            {lines
              .filter((line) => line.under === under)
              .map((line) => (
                <ProofLine key={line.id} applicationId={applicationId} line={line} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Refused({ refused }: { refused: Grounding['refused'] }) {
  if (refused.length === 0) return null;
  return (
    <section className="card stack" aria-label={say('Not used')}>
      <h2>{say('Proposed by the model, not used')}</h2>
      <RefusedList refused={refused} />
    </section>
  );
}
