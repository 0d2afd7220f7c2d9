import type { Fact } from '@sincerely/shared';

type Shown = Pick<Fact, 'id' | 'text' | 'source'>;

/** The facts something stands on, each with where it was read. `said`: a text that a fact may be, word for word. */
export function FactList({ facts, said }: { facts: Shown[]; said?: string }) {
  return (
    <ul className="facts soft small">
      {facts.map(({ id, text, source }) => (
        <li key={id}>
          {text === said ? 'Your own words' : `“${text}”`}
          {source.file !== 'profile' &&
            `, ${[source.file, source.page && `page ${source.page}`, source.line && `line ${source.line}`].filter(Boolean).join(', ')}`}
        </li>
      ))}
    </ul>
  );
}
