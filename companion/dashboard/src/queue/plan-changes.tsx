import type { PlanForReview, PlanItem } from '@sincerely/shared';
import { say, spokenLocale } from '@sincerely/shared/words';
import type { ReactNode } from 'react';
import { when } from '../parts/when.ts';
import { documentNames } from './sent-documents.tsx';

/** What is not as it was when the person gave their word; the rows themselves are marked. */
export function ChangesNotice({ review: { changes } }: { review: PlanForReview }) {
  if (changes === null) return null;
  const { since, rows, gone, documents } = changes;
  const list = new Intl.ListFormat(spokenLocale());
  return (
    <section className="notice stack" aria-label={say('Changed since you approved it')}>
      <h2>{say('Changed since you approved it on {when}', { when: when(since) })}</h2>
      <ul>
        {rows.length > 0 && (
          <li>{say('{count, plural, one {# row is marked below.} other {# rows are marked below.}}', { count: rows.length })}</li>
        )}
        {gone.length > 0 && <li>{say('No longer on the form: {labels}', { labels: list.format(gone) })}</li>}
        {documents.map(({ role, was }) => (
          <li key={role}>
            {was === null
              ? say('{document}: there was none', { document: say(documentNames[role]) })
              : say('{document}: it was {was}', { document: say(documentNames[role]), was })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of one row, what it was. */
export function changeOf({ changes }: PlanForReview, { ref }: PlanItem): ReactNode {
  const change = changes?.rows.find((row) => row.ref === ref);
  if (change === undefined) return null;
  return (
    <span className="row-change small" data-change={change.how}>
      {change.how === 'new' && say('new on the form')}
      {change.how === 'question' && say('asked otherwise than before')}
      {change.how === 'value' && (change.was === '' ? say('was left empty') : say('was “{was}”', { was: change.was }))}
    </span>
  );
}
