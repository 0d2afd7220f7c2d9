import type { RouteOutput, Tracking } from '@sincerely/shared';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { call } from '../session.ts';

type Kept = RouteOutput<'tracking'>;

/** What the person keeps of an application. A change shows at once and is saved behind it, one after the other. */
export function useTracking(applicationId: string) {
  const queryKey = ['tracking', applicationId];
  const queries = useQueryClient();
  const { data, error } = useQuery({ queryKey, queryFn: async () => call('tracking', { params: { id: applicationId } }) });
  const [problem, setProblem] = useState<unknown>();
  /** Parts that were changed and are not saved; a list that is read again meanwhile does not undo them. */
  const [pending, setPending] = useState<Partial<Tracking>>({});
  const unsaved = useRef<Partial<Tracking>>({});
  const running = useRef(Promise.resolve());
  const saveNow = useCallback(async () => {
    const parts = unsaved.current;
    const key = ['tracking', applicationId];
    const before = queries.getQueryData<Kept>(key);
    if (before === undefined || Object.keys(parts).length === 0) return;
    try {
      const tracking = await call('saveTracking', { params: { id: applicationId }, input: { ...before.tracking, ...parts } });
      setProblem(undefined);
      await queries.cancelQueries({ queryKey: key });
      queries.setQueryData<Kept>(key, (kept) => (kept === undefined ? kept : { ...kept, tracking }));
      unsaved.current = without(unsaved.current, parts);
      setPending(unsaved.current);
      await queries.invalidateQueries({ queryKey: ['tags'] });
    } catch (thrown) {
      setProblem(thrown);
    }
  }, [applicationId, queries]);
  const change = useCallback(
    (parts: Partial<Tracking>) => {
      unsaved.current = { ...unsaved.current, ...parts };
      setPending(unsaved.current);
      running.current = running.current.then(saveNow);
    },
    [saveNow],
  );
  const tracking = data === undefined ? undefined : { ...data.tracking, ...pending };
  const retry = () => change({});
  return { tracking, reminders: data?.reminders ?? [], twins: data?.twins ?? [], error, problem, change, retry };
}

/** Parts that were changed again while they were saved stay unsaved. */
function without(unsaved: Partial<Tracking>, saved: Partial<Tracking>): Partial<Tracking> {
  return Object.fromEntries(
    Object.entries(unsaved).filter(([part, value]) => saved[part as keyof Tracking] !== value),
  ) as Partial<Tracking>;
}
