import type { Fact } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';

type Shown = Pick<Fact, 'id' | 'text' | 'source'> & { confirmed?: boolean | undefined };

/** The facts something stands on, each with where it was read. `said`: a text that a fact may be, word for word. */
export function FactList({ facts, said }: { facts: Shown[]; said?: string }) {
  return (
    <ul className="facts soft small">
      {facts.map(({ id, text, source, confirmed }) => (
        <li key={id}>
          {text === said ? say('Your own words') : say('“{text}”', { text })}
          {source.file !== 'profile' && `, ${placeOf(source)}`}
          {confirmed === false && <strong> · {say('not confirmed by you')}</strong>}
        </li>
      ))}
    </ul>
  );
}

function placeOf({ file, page, line }: Fact['source']): string {
  return [file, page && say('page {page}', { page }), line && say('line {line}', { line })].filter(Boolean).join(', ');
}
