import type { Profile } from '@sincerely/shared';
import { counterpartsOf } from '../import-review/counterparts.ts';
import { factsOfProfile } from '../profile/facts-of-profile.ts';
import type { Selection } from './profile-of-base.ts';

/** A selection after the profile was changed: each id goes where its fact went, and goes with a fact that is gone. */
export function followProfile({ out, order }: Selection, before: Profile, after: Profile): Selection {
  const moved = movedIds(before, after);
  const follow = (ids: string[]) => ids.flatMap((id) => moved.get(id) ?? []);
  return { out: follow(out), order: follow(order) };
}

/** A fact that no other one took the place of stays where it was: it was reworded. */
function movedIds(before: Profile, after: Profile): Map<string, string> {
  const moved: Map<string, string> = new Map(counterpartsOf(before, after));
  const known = new Set(factsOfProfile(after).map(({ id }) => id));
  const taken = new Set(moved.values());
  for (const { id } of factsOfProfile(before)) {
    const place = placeUnder(id, moved);
    if (!moved.has(id) && known.has(place) && !taken.has(place)) moved.set(id, place);
  }
  return moved;
}

/** A line's own number, under the position where that one is now. */
function placeUnder(id: string, moved: Map<string, string>): string {
  const [, entry, line] = /^(work:\d+):(.+)$/u.exec(id) ?? [];
  return entry === undefined || line === undefined ? id : `${moved.get(entry) ?? entry}:${line}`;
}
