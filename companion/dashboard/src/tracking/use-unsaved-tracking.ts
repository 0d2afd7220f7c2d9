import type { Tracking } from '@sincerely/shared';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { call } from '../session.ts';
import { trackingDrafts, type TrackingParts, without } from './tracking-draft.ts';
import { trackingQuery } from './tracking-query.ts';

/** Parts that were changed and are not saved: shown over what is, kept in this browser, saved one after the other. */
export function useUnsavedTracking(applicationId: string) {
  const queries = useQueryClient();
  const [pending, setPending] = useState<TrackingParts>({});
  const [problem, setProblem] = useState<unknown>();
  // A list that is read again meanwhile does not undo them.
  const unsaved = useRef<TrackingParts>({});
  const sent = useRef<TrackingParts>({});
  const running = useRef(Promise.resolve());
  const saveNow = useCallback(async () => {
    const { queryKey } = trackingQuery(applicationId);
    const base = queries.getQueryData(queryKey)?.tracking;
    const parts = unsaved.current;
    if (base === undefined || Object.keys(parts).length === 0) return;
    sent.current = parts;
    try {
      const tracking = await call('saveTracking', { params: { id: applicationId }, input: { ...base, ...parts } });
      setProblem(undefined);
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, (kept) => (kept === undefined ? kept : { ...kept, tracking }));
      unsaved.current = without(unsaved.current, parts);
      setPending(unsaved.current);
      keepWithout(applicationId, parts, tracking);
      // Not waited for: the next change goes out, whatever becomes of it.
      void queries.invalidateQueries({ queryKey: ['tags'] });
    } catch (thrown) {
      setProblem(thrown);
    }
  }, [applicationId, queries]);
  const change = useCallback(
    (parts: TrackingParts) => {
      unsaved.current = { ...unsaved.current, ...parts };
      setPending(unsaved.current);
      const base = queries.getQueryData(trackingQuery(applicationId).queryKey)?.tracking;
      if (base) trackingDrafts.keep(applicationId, { parts: unsaved.current, base, sent: sent.current });
      running.current = running.current.then(saveNow);
    },
    [applicationId, queries, saveNow],
  );
  return { pending, problem, change };
}

/** What another view of it has changed meanwhile stays kept. */
function keepWithout(applicationId: string, saved: TrackingParts, base: Tracking): void {
  const draft = trackingDrafts.kept(applicationId);
  const parts = without(draft?.parts ?? {}, saved);
  if (Object.keys(parts).length === 0) trackingDrafts.forget(applicationId);
  else trackingDrafts.keep(applicationId, { parts, base, sent: {} });
}
