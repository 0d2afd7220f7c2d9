import { Tracking } from '@sincerely/shared';

const nothing: Tracking = { tags: [], deadline: null, salary: '', contacts: [] };

/** What a row keeps for the person; of an application nobody has touched, nothing. */
export function trackingOf(json: string): Tracking {
  return Tracking.parse({ ...nothing, ...(JSON.parse(json) as Partial<Tracking>) });
}
