import type { RouteOutput } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';

/** Looked at again while the page stays open over the morning. */
const every = 60_000;

/** What the person wanted to be reminded of, and is due. */
export function useDueReminders(): { due: RouteOutput<'dueReminders'>; isKnown: boolean } {
  const { data } = useQuery({ queryKey: ['reminders'], queryFn: async () => call('dueReminders'), refetchInterval: every });
  return { due: data ?? [], isKnown: data !== undefined };
}
