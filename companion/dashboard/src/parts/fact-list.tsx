import type { Fact } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';

type Shown = Pick<Fact, 'id' | 'text' | 'source'> & { confirmed?: boolean | undefined };

/** The facts something stands on, each with where it was read. `said`: a text that a fact may be, word for word. */
export function FactList({ facts, said }: { facts: Shown[]; said?: string }) {
  return (
    <ul className="facts soft small">
      {facts.map(({ id, text, source, confirmed }) => (
        <li key={id}>
          {text === said ? 'Your own words' : `“${text}”`}
          {source.file !== 'profile' &&
            `, ${[source.file, source.page && `page ${source.page}`, source.line && `line ${source.line}`].filter(Boolean).join(', ')}`}
          {confirmed === false && <strong> · {say('not confirmed by you')}</strong>}
        </li>
      ))}
    </ul>
  );
}
