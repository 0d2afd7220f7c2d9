import type { Automation } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';

/** The queue as it is; asked again with every step one of its jobs takes. */
export function useAutomation(): { automation: Automation | undefined; error: unknown } {
  const { data, error } = useQuery({ queryKey: ['automation'], queryFn: async () => call('automation') });
  return { automation: data, error };
}
