import type { PageProps } from './source-document.tsx';

/** Lines or records with their numbers, for files that do not say where their text stands. */
export function SourceLines({ page: { lines }, factsOf, isMarked, onPress }: PageProps) {
  return (
    <ol className="source-lines">
      {lines.map(({ line, text }) => (
        <li
          key={line}
          className={factsOf(line).length > 0 ? 'has-fact' : 'no-fact'}
          data-line={line}
          data-marked={isMarked(line)}
          onClick={() => onPress(line)}
        >
          <span className="line-number" aria-hidden="true">
            {line}
          </span>
          <span className="as-written">{text}</span>
        </li>
      ))}
    </ol>
  );
}
