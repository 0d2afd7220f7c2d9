import { type ChangeDecision, codeOf, type Improvement } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../session.ts';

export type Decision = ChangeDecision['decision'];

/** Decides on one change; what comes back is shown at once. A profile that was changed elsewhere is loaded, and the person asked again. */
export function useDecision({ job, revision }: Improvement, change: string, onDone: () => void) {
  const queries = useQueryClient();
  const reload = async () => queries.invalidateQueries({ queryKey: ['improvement'] });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (decision: Decision) => call('decideChange', { params: { id: job.id }, input: { change, decision, revision } }),
    onSuccess: (improvement) => {
      queries.setQueryData(['improvement'], { improvement });
      onDone();
    },
    onError: reload,
  });
  return { decide: mutate, isPending, problem: problemOf(error) };
}

function problemOf(error: Error | null): Error | null {
  if (error === null || codeOf(error) !== 'stale-revision') return error;
  return new Error(
    say('Your profile was changed elsewhere in the meantime, and nothing was changed here. It is loaded now: decide again.'),
    {
      cause: error,
    },
  );
}
