import { Profile } from '@sincerely/shared';

/** What was read of a file as a profile: a text or list that goes on for longer than the contract takes is cut there, and the rest is kept. */
export function withinBounds(read: Record<string, unknown>): Profile {
  const { error, data } = Profile.safeParse(read);
  if (error === undefined) return data;
  for (const issue of error.issues)
    if (issue.code === 'too_big') changeAt(read, issue.path, (value) => (value as string | unknown[]).slice(0, Number(issue.maximum)));
  return Profile.parse(read);
}

function changeAt(whole: Record<PropertyKey, unknown>, path: PropertyKey[], change: (value: unknown) => unknown): void {
  const [name, ...rest] = path;
  if (name === undefined) return;
  if (rest.length === 0) whole[name] = change(whole[name]);
  else changeAt(whole[name] as Record<PropertyKey, unknown>, rest, change);
}
