import type { BaseCv } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';

/** Every base CV, the oldest first; undefined until they are known. */
export function useBases(): BaseCv[] | undefined {
  return useQuery({ queryKey: ['profile', 'bases'], queryFn: async () => call('baseCvs') }).data;
}
