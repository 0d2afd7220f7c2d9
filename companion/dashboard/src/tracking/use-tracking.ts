import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { goingOn, trackingDrafts } from './tracking-draft.ts';
import { trackingQuery } from './tracking-query.ts';
import { useUnsavedTracking } from './use-unsaved-tracking.ts';

/** What the person keeps of an application. A change shows at once and is saved behind it; what an earlier visit left unsaved goes on. */
export function useTracking(applicationId: string) {
  const { data, error } = useQuery(trackingQuery(applicationId));
  const { pending, problem, change } = useUnsavedTracking(applicationId);
  const goOn = useEffectEvent(() => {
    const draft = trackingDrafts.kept(applicationId);
    if (data !== undefined && draft !== undefined) change(goingOn(data.tracking, draft));
  });
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere) goOn();
  }, [isThere]);
  const tracking = data === undefined ? undefined : { ...data.tracking, ...pending };
  const retry = () => change({});
  return { tracking, reminders: data?.reminders ?? [], error, problem, change, retry };
}
