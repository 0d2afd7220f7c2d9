import { ApplicationStatus, type ApplicationSort, applicationSorts, type RouteInput } from '@sincerely/shared';

/** Which applications are shown and in which order, as the page's address keeps it. */
export type ListSearch = {
  q?: string | undefined;
  status?: ApplicationStatus[] | undefined;
  tag?: string | undefined;
  ats?: string | undefined;
  sort?: ApplicationSort | undefined;
  order?: 'up' | 'down' | undefined;
};

/** The same as the companion is asked for it. */
export type Wish = RouteInput<'applications'>;

/** Reads an address a person may have written: what is not understood is left out. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  const statuses = (Array.isArray(search.status) ? search.status : [search.status]).flatMap((status) => {
    const known = ApplicationStatus.safeParse(status);
    return known.success ? [known.data] : [];
  });
  return {
    q: textOf(search.q),
    status: statuses.length === 0 ? undefined : statuses,
    tag: textOf(search.tag),
    ats: textOf(search.ats),
    sort: applicationSorts.find((sort) => sort === search.sort),
    order: search.order === 'up' || search.order === 'down' ? search.order : undefined,
  };
}

/** The router reads `?q=2026` as a number. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) || undefined : undefined;
}

export function wishOf({ q, status, tag, ats, sort, order }: ListSearch): Wish {
  const text = q?.trim();
  return {
    ...(text ? { search: text } : {}),
    ...(status ? { statuses: status.join(',') } : {}),
    ...(tag === undefined ? {} : { tags: tag }),
    ...(ats === undefined ? {} : { ats }),
    ...(sort === undefined ? {} : { sort }),
    ...(order === undefined ? {} : { order }),
  };
}

/** Whether it leaves any out. */
export function isNarrowed({ q, status, tag, ats }: ListSearch): boolean {
  return Boolean(q?.trim()) || status !== undefined || tag !== undefined || ats !== undefined;
}

const downAtFirst = new Set<ApplicationSort>(['updated', 'created', 'submitted', 'salary']);

export function orderOf({ sort = 'updated', order }: ListSearch): 'up' | 'down' {
  return order ?? (downAtFirst.has(sort) ? 'down' : 'up');
}

/** By a column: as it is usual for it, and the other way round when it is asked again. */
export function sortedBy(search: ListSearch, sort: ApplicationSort): ListSearch {
  const isSame = (search.sort ?? 'updated') === sort;
  return { ...search, sort, order: isSame ? (orderOf(search) === 'up' ? 'down' : 'up') : undefined };
}
