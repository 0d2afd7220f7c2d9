import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from './problem.tsx';

type Props = {
  action: () => Promise<unknown>;
  children: ReactNode;
  kind?: 'main' | 'plain' | 'quiet';
  disabled?: boolean;
  refresh?: string[];
};

/** A button that runs an action on the companion, is busy meanwhile, shows what went wrong, and refreshes what it changed. */
export function Act({ action, children, kind = 'plain', disabled = false, refresh = [] }: Props) {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: action,
    onSuccess: async () => Promise.all(refresh.map(async (key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  return (
    <>
      <button type="button" className={`button ${kind}`} disabled={disabled || isPending} aria-busy={isPending} onClick={() => mutate()}>
        {children}
      </button>
      <Problem thrown={error} />
    </>
  );
}
