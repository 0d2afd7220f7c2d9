import type { Fact } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';

type Shown = Pick<Fact, 'id' | 'text' | 'source'>;

/** The facts something stands on, each with where it was read. `said`: a text that a fact may be, word for word. */
export function FactList({ facts, said }: { facts: Shown[]; said?: string }) {
  return (
    <ul className="facts soft small">
      {facts.map(({ id, text, source }) => (
        <li key={id}>
          {text === said ? say('Your own words') : say('“{text}”', { text })}
          {source.file !== 'profile' && `, ${placeOf(source)}`}
        </li>
      ))}
    </ul>
  );
}

function placeOf({ file, page, line }: Fact['source']): string {
  return [file, page && say('page {page}', { page }), line && say('line {line}', { line })].filter(Boolean).join(', ');
}
