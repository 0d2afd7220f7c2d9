import type { Education, Profile, Work } from '@sincerely/shared';

/** What goes on still, or says nothing of its end, comes first. */
const openEnd = '9999';

function recentFirst<T extends { startDate?: string | undefined; endDate?: string | undefined }>(entries: T[]): T[] {
  const ends = ({ startDate, endDate }: T) => `${endDate || openEnd} ${startDate ?? ''}`;
  return entries.toSorted((a, b) => compare(ends(b), ends(a)));
}

/** ISO dates stand in the order of their signs; a collation for people takes ten milliseconds to come up. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Entries of the profile with their place in it, the most recent first. */
export type Placed<T> = { entry: T; path: string };

/** Educations that say where they were; others are no entry of a form yet. */
export function educationOf(profile: Profile): Placed<Education>[] {
  return placed('education', profile.education).filter(({ entry }) => entry.institution !== '');
}

/** Positions that say what they were. */
export function employmentOf(profile: Profile): Placed<Work>[] {
  return placed('work', profile.work).filter(({ entry }) => Boolean(entry.position));
}

function placed<T extends { startDate?: string | undefined; endDate?: string | undefined }>(name: string, entries: T[]): Placed<T>[] {
  const paths = new Map(entries.map((entry, index) => [entry, `${name}.${index}`]));
  return recentFirst(entries).map((entry) => ({ entry, path: paths.get(entry) ?? name }));
}

/** The position one is in, or the last one. */
export function currentWork(profile: Profile): Work | undefined {
  return recentFirst(profile.work)[0];
}
