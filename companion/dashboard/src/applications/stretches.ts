import type { ApplicationRow, RouteOutput } from '@sincerely/shared';
import { keepPreviousData, type QueryClient, useQueries, useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';
import type { Wish } from './list-search.ts';

/** How many rows are asked for at once. */
export const stretchSize = 30;
/** Rows beyond the screen that are fetched before they are scrolled to. */
const ahead = 50;
/** Milliseconds a place has to be looked at: somebody who pulls the scroll bar goes past hundreds of stretches. */
const glance = 50;
/** The most the companion gives at once. */
const largestStretch = 500;

type Stretch = RouteOutput<'applications'> & { wish: Wish };

function stretchOf(wish: Wish, number: number) {
  return {
    queryKey: ['applications', 'list', wish, number],
    // One that was only scrolled past is not asked for; one of an older search is not waited for.
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Stretch> => {
      if (number > 0) await pause(glance, signal);
      const list = await call('applications', { input: { ...wish, offset: number * stretchSize, limit: stretchSize }, signal });
      return { ...list, wish };
    },
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

/** The first rows and the counts. Until those of another wish are there, the last ones stay, and say whose they are. */
export function useHead(wish: Wish) {
  return useQuery({ ...stretchOf(wish, 0), placeholderData: keepPreviousData });
}

/** Asks for the first rows of a list before what shows it is drawn. */
export function fetchHead(queries: QueryClient, wish: Wish): void {
  void queries.prefetchQuery(stretchOf(wish, 0));
}

/** Rows by their place in the list, as far as they are there; those from `first` to `last` are fetched. */
export function useRows(head: Stretch | undefined, first: number, last: number): (index: number) => ApplicationRow | undefined {
  const from = Math.max(1, Math.floor((first - ahead) / stretchSize));
  const until = head === undefined ? 0 : Math.floor(Math.min(last + ahead, head.total - 1) / stretchSize);
  const numbers = Array.from({ length: Math.max(0, until - from + 1) }, (_, each) => from + each);
  const fetched = useQueries({ queries: numbers.map((number) => stretchOf(head?.wish ?? {}, number)) });
  const byNumber = new Map(numbers.map((number, each) => [number, fetched[each]?.data]));
  return (index) => {
    const number = Math.floor(index / stretchSize);
    return (number === 0 ? head : byNumber.get(number))?.rows[index % stretchSize];
  };
}

/** One that was fetched for any list, as it was last: lists that are not looked at keep what they had. */
export function knownRow(queries: QueryClient, id: string | undefined): ApplicationRow | undefined {
  return queries
    .getQueriesData<Stretch>({ queryKey: ['applications', 'list'] })
    .flatMap(([, stretch]) => stretch?.rows ?? [])
    .filter((row) => row.id === id)
    .sort((a, b) => b.updatedAt - a.updatedAt)[0];
}

/** Ids of all that match, from one place to another. */
export async function idsBetween(wish: Wish, first: number, last: number): Promise<string[]> {
  const ids: string[] = [];
  while (first + ids.length <= last) {
    const limit = Math.min(largestStretch, last - first - ids.length + 1);
    const { rows } = await call('applications', { input: { ...wish, offset: first + ids.length, limit } });
    if (rows.length === 0) break;
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}
