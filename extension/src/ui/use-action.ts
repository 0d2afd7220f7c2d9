import { useCallback, useState } from 'react';

/** Runs an action from a button: while it runs the button is busy, and a failure is kept as a sentence. */
export function useAction(action: () => Promise<unknown>): { run: () => void; busy: boolean; failure: string } {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const run = useCallback(() => {
    setBusy(true);
    setFailure('');
    action()
      .catch((thrown: unknown) => setFailure(thrown instanceof Error ? thrown.message : String(thrown)))
      .finally(() => setBusy(false));
  }, [action]);
  return { run, busy, failure };
}
