import { say } from '@sincerely/shared/words';
import { Problem } from '../parts/problem.tsx';
import type { Progress } from './in-pieces.ts';
import type { Said } from './use-changes.tsx';

type Props = {
  said: Said | undefined;
  problem: unknown;
  /** While something is being changed or undone. */
  progress: Progress | undefined;
  undo: (changeId: string) => Promise<void>;
  onStop: () => void;
  onClose: () => void;
};

/** What is being done to applications and how far it is, or what was done last and how to take it back. */
export function ChangesNotice({ said, problem, progress, undo, onStop, onClose }: Props) {
  if (progress) return <Running progress={progress} onStop={onStop} />;
  return (
    <>
      <Problem thrown={problem} />
      {said && (
        <p className="notice spread" role="status">
          <span>{said.text}</span>
          {said.changeId === null ? (
            <button type="button" className="button" onClick={onClose}>
              {say('Close')}
            </button>
          ) : (
            <button type="button" className="button" onClick={() => void undo(said.changeId as string)}>
              {say('Undo')}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function Running({ progress: { done, total }, onStop }: { progress: Progress; onStop: () => void }) {
  return (
    <div className="notice stack" data-testid="changing">
      <progress value={done} max={total} aria-label={say('Changing')} />
      <div className="spread">
        <span role="status">
          {say('{done, number} of {total, number} · {share, number, percent}', { done, total, share: total === 0 ? 0 : done / total })}
        </span>
        <button type="button" className="button" onClick={onStop}>
          {say('Stop here')}
        </button>
      </div>
    </div>
  );
}
