import type { StoppedWork } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';

/** Work that stopped short of its end, the newest first. */
export function useStoppedWork(): StoppedWork | undefined {
  return useQuery({ queryKey: ['work'], queryFn: async () => call('stoppedWork') }).data;
}
