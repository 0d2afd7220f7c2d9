import { queryOptions } from '@tanstack/react-query';
import { call } from '../session.ts';

/** What the companion keeps of an application besides its notes, with its reminders and the others like it. */
export function trackingQuery(applicationId: string) {
  return queryOptions({
    queryKey: ['tracking', applicationId],
    queryFn: async () => call('tracking', { params: { id: applicationId } }),
  });
}
