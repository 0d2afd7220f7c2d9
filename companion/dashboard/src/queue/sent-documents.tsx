import type { PlanForReview } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { openFile } from '../documents/open-file.ts';
import { Act } from '../parts/act.tsx';

export const documentNames = { resume: phrase('CV'), 'cover-letter': phrase('Letter') } as const;

/** The documents that would be attached, each to be opened. */
export function SentDocuments({ review: { documents } }: { review: PlanForReview }) {
  return (
    <section className="card stack" aria-label={say('Documents')}>
      <h2>{say('Documents')}</h2>
      {documents.length === 0 && <p className="soft">{say('None is attached.')}</p>}
      <ul className="stack">
        {documents.map(({ role, id, name }) => (
          <li key={role}>
            <div className="soft small">{say(documentNames[role])}</div>
            <div className="document-name">{name}</div>
            <Act kind="quiet" action={async () => openFile(id)}>
              {say('Open {name}', { name })}
            </Act>
          </li>
        ))}
      </ul>
    </section>
  );
}
