import type { Finding, Improvement, ImprovementSection } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useId } from 'react';
import { FactList } from '../parts/fact-list.tsx';
import { RefusedList } from '../parts/refused-list.tsx';
import { ChangeItem } from './change-item.tsx';

type Props = { improvement: Improvement; section: ImprovementSection };

/** One section of the CV: what was seen, what is proposed, and what a model proposed in vain. */
export function SectionCard({ improvement, section }: Props) {
  const { title, findings, changes, refused, state } = section;
  const headingId = useId();
  const isEmpty = findings.length === 0 && changes.length === 0;
  return (
    <section className="card stack" aria-labelledby={headingId} data-section={section.id} data-state={state}>
      <div className="spread">
        <h2 id={headingId} lang={improvement.language}>
          {title}
        </h2>
        {state === 'begun' && (
          <span className="soft small status">{improvement.job.state === 'paused' ? say('◐ begun') : say('◐ in work')}</span>
        )}
      </div>
      {isEmpty && state === 'ready' && <p className="soft">{say('✓ Nothing to mend here.')}</p>}
      {findings.length > 0 && (
        <ul className="findings">
          {findings.map((finding) => (
            <FindingItem key={`${finding.rule} ${finding.factIds.join()}`} improvement={improvement} finding={finding} />
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <>
          <h3>{say('Proposed')}</h3>
          <ul className="proof">
            {changes.map((change) => (
              <ChangeItem key={change.id} improvement={improvement} change={change} />
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <details>
          <summary>{say('Proposed by the model, not used: {count}', { count: refused.length })}</summary>
          <RefusedList refused={refused} />
        </details>
      )}
    </section>
  );
}

const severities: Record<Finding['severity'], string> = {
  important: phrase('! Important'),
  advice: phrase('◐ Advice'),
  note: phrase('– Note'),
};
/** More facts than these are said by their number. */
const most = 3;

function FindingItem({ improvement, finding: { severity, text, factIds } }: { improvement: Improvement; finding: Finding }) {
  const facts = improvement.facts.filter(({ id }) => factIds.includes(id));
  return (
    <li data-severity={severity}>
      <span className="severity small">{say(severities[severity])}</span>
      <div>
        <p lang={improvement.language}>{text}</p>
        {facts.length > 0 && facts.length <= most && <FactList facts={facts} />}
        {facts.length > most && <p className="soft small">{say('It is about {count} lines of this section.', { count: facts.length })}</p>}
      </div>
    </li>
  );
}
