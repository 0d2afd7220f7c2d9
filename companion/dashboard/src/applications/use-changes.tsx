import type { BulkChange, BulkChanged } from '@sincerely/shared';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { UndoNotice } from '../parts/undo-notice.tsx';
import { call } from '../session.ts';

type Said = { text: string; changeId: string | null };
export type Changes = {
  /** `say`: what was done to how many. Never rejects; what went wrong is in the notice. */
  change: (ids: string[], change: BulkChange, say: (changed: number) => string) => Promise<BulkChanged | undefined>;
  /** What was done last, with its undoing. */
  notice: ReactNode;
  /** What is not a change of its own, such as a table that was taken over. */
  tell: (said: Said) => void;
  /** Lists and pages are read again. */
  refresh: () => Promise<unknown>;
};

/** Everything that lists, boards and pages of applications are read from. */
const changed = ['applications', 'application', 'tags', 'tracking', 'overview', 'insights'];

/** Changes of applications that can be taken back. */
export function useChanges(): Changes {
  const [said, setSaid] = useState<Said>();
  const [problem, setProblem] = useState<unknown>();
  const queries = useQueryClient();
  const refresh = useCallback(
    async () => Promise.all(changed.map(async (key) => queries.invalidateQueries({ queryKey: [key] }))),
    [queries],
  );
  const change: Changes['change'] = useCallback(
    async (ids, wanted, say) => {
      setProblem(undefined);
      try {
        const done = await call('changeApplications', { input: { ids, change: wanted } });
        setSaid({ text: sentence(done, say), changeId: done.changed === 0 ? null : done.changeId });
        await refresh();
        return done;
      } catch (thrown) {
        setProblem(thrown);
        return undefined;
      }
    },
    [refresh],
  );
  const undo = async (changeId: string) => {
    const { restored } = await call('undoChange', { params: { id: changeId } });
    setSaid({ text: `Taken back: ${restored === 1 ? '1 application' : `${restored} applications`}.`, changeId: null });
  };
  return {
    change,
    tell: setSaid,
    refresh,
    notice: <Notice said={said} problem={problem} undo={undo} onClose={() => setSaid(undefined)} />,
  };
}

type NoticeProps = { said: Said | undefined; problem: unknown; undo: (changeId: string) => Promise<void>; onClose: () => void };

function Notice({ said, problem, undo, onClose }: NoticeProps) {
  if (problem) return <Problem thrown={problem} />;
  if (said === undefined) return null;
  const { text, changeId } = said;
  if (changeId !== null) return <UndoNotice text={text} undo={async () => undo(changeId)} refresh={changed} />;
  return (
    <p className="notice spread" role="status">
      <span>{text}</span>
      <button type="button" className="button" onClick={onClose}>
        Close
      </button>
    </p>
  );
}

/** Those that stayed are told with the reason of the first. */
function sentence({ changed, refused }: BulkChanged, say: (changed: number) => string): string {
  const [first] = refused;
  if (first === undefined) return say(changed);
  const stayed = `${refused.length === 1 ? '1 stayed as it was' : `${refused.length} stayed as they were`}: ${first.message}`;
  return changed === 0 ? stayed : `${say(changed)} ${stayed}`;
}

/** "1 application", "12 applications". */
export function howMany(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'application' : 'applications'}`;
}
