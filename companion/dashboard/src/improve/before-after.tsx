import type { ShownChange } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { type Run, wordChanges } from './word-changes.ts';

/** What stands there now, above what would. Words that go or come are marked, and said to be so. */
export function BeforeAfter({ change: { op, before, after }, language }: { change: ShownChange; language: string }) {
  if (op === 'order' || op === 'split') return <Lists before={before} after={after} />;
  const runs = op === 'drop' ? [{ text: before, kind: 'gone' as const }] : wordChanges(before, after);
  return (
    <dl className="before-after">
      <dt>{say('Now')}</dt>
      {before === '' ? <Nothing>{say('Nothing')}</Nothing> : <Runs runs={runs} without="new" language={language} />}
      <dt>{say('Then')}</dt>
      {after === '' ? <Nothing>{say('Nothing; it goes')}</Nothing> : <Runs runs={runs} without="gone" language={language} />}
    </dl>
  );
}

function Nothing({ children }: { children: string }) {
  return <dd className="soft">{children}</dd>;
}

function Runs({ runs, without, language }: { runs: Run[]; without: Run['kind']; language: string }) {
  return (
    <dd className="as-written" lang={language}>
      {runs
        .filter(({ kind }) => kind !== without)
        .map(({ text, kind }, at) => {
          const Mark = kind === 'gone' ? 'del' : kind === 'new' ? 'ins' : 'span';
          // oxlint-disable-next-line react/no-array-index-key -- the runs of a text have no other identity and never change
          return <Mark key={at}>{text}</Mark>;
        })}
    </dd>
  );
}

function Lists({ before, after }: { before: string; after: string }) {
  return (
    <dl className="before-after">
      <dt>{say('Now')}</dt>
      <dd className="as-written">{before}</dd>
      <dt>{say('Then')}</dt>
      <dd className="as-written">{after}</dd>
    </dl>
  );
}
