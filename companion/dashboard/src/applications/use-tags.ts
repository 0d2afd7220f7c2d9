import { useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';

/** Tags in use, the most used first. */
export function useTags() {
  return useQuery({ queryKey: ['tags'], queryFn: async () => call('tags') }).data ?? [];
}
