import type { RouteOutput } from '@sincerely/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../session.ts';

/** So many are asked for at once: each is read from its site, and the person sees how far it is. */
const atOnce = 5;

type Refused = RouteOutput<'queuePostings'>['refused'];
export type Added = { count: number; refused: Refused };
type Wish = { urls: string[]; tailor: boolean };

/** Adds postings by their addresses. What was refused, or not reached before the person stopped it, is given back to be mended. */
export function useAddPostings(onLeft: (urls: string[]) => void) {
  const queries = useQueryClient();
  const stop = useRef<AbortController>(undefined);
  const [done, setDone] = useState(0);
  const add = useMutation({
    mutationFn: async ({ urls, tailor }: Wish): Promise<Added> => {
      const { signal } = (stop.current = new AbortController());
      const added: Added = { count: 0, refused: [] };
      let at = 0;
      setDone(0);
      try {
        for (; at < urls.length && !signal.aborted; at += atOnce, setDone(Math.min(at, urls.length))) {
          const part = await call('queuePostings', { input: { urls: urls.slice(at, at + atOnce), tailor }, signal });
          added.count += part.added.length;
          added.refused.push(...part.refused);
          await queries.invalidateQueries({ queryKey: ['automation'] });
        }
      } catch (thrown) {
        if (!signal.aborted) throw thrown;
      } finally {
        onLeft([...added.refused.map(({ url }) => url), ...urls.slice(at)]);
      }
      return added;
    },
    onSettled: async () => queries.invalidateQueries({ queryKey: ['automation'] }),
  });
  return { ...add, done, stop: () => stop.current?.abort() };
}
