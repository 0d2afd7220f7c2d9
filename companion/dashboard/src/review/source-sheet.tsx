import type { PlacedRun } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import type { PageProps } from './source-document.tsx';

/** A page with its text where it stands. Drawn from what was read, never from the file: nothing in the file can run or load here. */
export function SourceSheet({ page: { lines, page }, factsOf, isMarked, onPress }: PageProps) {
  return (
    <svg
      className="sheet-of-source"
      viewBox={boxOf(lines.flatMap(({ runs = [] }) => runs))}
      role="group"
      aria-label={say('Page {page}', { page })}
    >
      {lines.map(({ line, runs = [] }) => (
        <g
          key={line ?? 'none'}
          className={factsOf(line).length > 0 ? 'has-fact' : 'no-fact'}
          data-line={line}
          data-marked={isMarked(line)}
          onClick={() => onPress(line)}
        >
          <Mark runs={runs} />
          {runs.map((run) => (
            <text
              key={`${run.x}:${run.y}`}
              x={run.x}
              y={run.y}
              fontSize={run.size}
              {...(run.width > 0 ? { textLength: run.width, lengthAdjust: 'spacingAndGlyphs' as const } : {})}
            >
              {run.text}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

const margin = 24;

/** The part of the page that has text, with a narrow margin: so it is as large as there is room. */
function boxOf(runs: PlacedRun[]): string {
  const [left, top] = [Math.min(...runs.map(({ x }) => x), 9e3) - margin, Math.min(...runs.map(({ y, size }) => y - size), 9e3) - margin];
  const right = Math.max(...runs.map(({ x, width }) => x + width), left + margin) + margin;
  const bottom = Math.max(...runs.map(({ y }) => y), top + margin) + margin;
  return [left, top, right - left, bottom - top].map(Math.round).join(' ');
}

/** Behind the line and, at its left, a sign, so that the mark is not one of colour alone. */
function Mark({ runs }: { runs: PlacedRun[] }) {
  if (runs.length === 0) return null;
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const [tallest, baseline] = [Math.max(...runs.map(({ size }) => size)), Math.max(...runs.map(({ y }) => y))];
  const top = baseline - tallest * 0.95;
  return (
    <>
      <rect className="line-mark" x={left - 3} y={top} width={right - left + 6} height={tallest * 1.3} rx={2} />
      <path className="line-sign" d={`M${left - 13} ${top + 1}l7 ${tallest * 0.6}l-7 ${tallest * 0.6}z`} />
    </>
  );
}
