import { tell } from '@sincerely/shared/words';
import type { ReactNode } from 'react';
import { useAction } from './use-action.ts';

type Props = {
  action: () => Promise<unknown>;
  children: ReactNode;
  kind?: 'main' | 'plain' | 'quiet';
  disabled?: boolean;
  describedBy?: string;
};

/** A button that runs an action, shows that it is busy, and says under itself what went wrong. */
export function Button({ action, children, kind = 'plain', disabled = false, describedBy }: Props) {
  const { run, busy, failure } = useAction(action);
  return (
    <>
      <button
        type="button"
        className={`button ${kind}`}
        onClick={run}
        disabled={disabled || busy}
        aria-busy={busy}
        aria-describedby={describedBy}
      >
        {children}
      </button>
      {failure !== '' && (
        <p className="failure" role="alert">
          {tell(failure)}
        </p>
      )}
    </>
  );
}
