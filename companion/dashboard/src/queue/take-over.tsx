import { say } from '@sincerely/shared/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';

/** Gives the person its page: the browser's window in front, or the page shown here where there is none. */
export function TakeOver({ jobId }: { jobId: string }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async () => call('takeOver', { params: { id: jobId } }),
    onSuccess: async ({ view }) => {
      await queries.invalidateQueries({ queryKey: ['automation'] });
      if (view === 'live') await navigate({ to: '/queue/$id', params: { id: jobId }, search: { view: 'page' } });
    },
  });
  return (
    <>
      <button type="button" className="button" disabled={isPending} aria-busy={isPending} onClick={() => mutate()}>
        {isPending ? say('Opening its page…') : say('Take over')}
      </button>
      {data?.view === 'window' && (
        <span role="status" className="small">
          {say('The window is in front.')}
        </span>
      )}
      <Problem thrown={error} />
    </>
  );
}
