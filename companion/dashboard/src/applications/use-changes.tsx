import type { BulkChange, BulkChanged } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { ChangesNotice } from './changes-notice.tsx';
import { changeInPieces, type Progress, undoInPieces } from './in-pieces.ts';

/** What was done last, and by which change it is undone; null: nothing is there to undo. */
export type Said = { text: string; changeId: string | null };
export type Changes = {
  /** `say`: what was done to how many. Never rejects; what went wrong is in the notice. */
  change: (ids: string[], change: BulkChange, say: (changed: number) => string) => Promise<BulkChanged | undefined>;
  /** What is being done or was done last, with its undoing. */
  notice: ReactNode;
  /** What is not a change of its own, such as a table that was taken over. */
  tell: (said: Said) => void;
  /** Lists and pages are read again. */
  refresh: () => Promise<unknown>;
};

/** Everything that lists, boards and pages of applications are read from. */
const changed = ['applications', 'application', 'tags', 'tracking', 'overview', 'insights'];

/** Changes of applications that can be taken back; those of thousands say how far they are, and can be stopped. */
export function useChanges(): Changes {
  const [said, setSaid] = useState<Said>();
  const [problem, setProblem] = useState<unknown>();
  const [progress, setProgress] = useState<Progress>();
  const stop = useRef(new AbortController());
  const queries = useQueryClient();
  const refresh = useCallback(
    async () => Promise.all(changed.map(async (key) => queries.invalidateQueries({ queryKey: [key] }))),
    [queries],
  );
  /** Runs it piece by piece; what went wrong is in the notice. */
  const watch = useCallback(
    async <Done,>(run: (watch: { tell: (progress: Progress) => void; signal: AbortSignal }) => Promise<Done>) => {
      stop.current = new AbortController();
      setProblem(undefined);
      const done = await run({ tell: setProgress, signal: stop.current.signal }).catch((thrown: unknown) => {
        setProblem(thrown);
        return undefined;
      });
      setProgress(undefined);
      await refresh();
      return done;
    },
    [refresh],
  );
  const change: Changes['change'] = useCallback(
    async (ids, wanted, sayDone) =>
      watch(async (watching) =>
        changeInPieces(ids, wanted, {
          ...watching,
          // Told after every piece, so that what was done before something went wrong can be undone too.
          onPiece: (sofar) => setSaid({ text: sentence(sofar, sayDone), changeId: sofar.changed === 0 ? null : sofar.changeId }),
        }),
      ),
    [watch],
  );
  const undo = async (changeId: string) => {
    const done = await watch(async (watching) => undoInPieces(changeId, watching));
    if (done) setSaid({ text: takenBack(done.restored), changeId: done.left === 0 ? null : changeId });
  };
  return {
    change,
    tell: setSaid,
    refresh,
    notice: <ChangesNotice {...{ said, problem, progress, undo }} onStop={() => stop.current.abort()} onClose={() => setSaid(undefined)} />,
  };
}

/** Those that stayed are told with the reason of the first. */
function sentence({ changed, refused }: BulkChanged, sayDone: (changed: number) => string): string {
  const [first] = refused;
  if (first === undefined) return sayDone(changed);
  const stayed = say('{count, plural, one {# stayed as it was} other {# stayed as they were}}: {reason}', {
    count: refused.length,
    reason: tell(first.message),
  });
  return changed === 0 ? stayed : `${sayDone(changed)} ${stayed}`;
}

function takenBack(count: number): string {
  return say('Taken back: {count, plural, one {# application} other {# applications}}.', { count });
}

/** "1 application", "12 applications". */
export function howMany(count: number): string {
  return say('{count, plural, one {# application} other {# applications}}', { count });
}
