import { Tracking } from '@sincerely/shared';
import * as z from 'zod';
import { keptInBrowser } from './kept-in-browser.ts';

export type TrackingParts = Partial<Tracking>;

const Parts = Tracking.partial();
const TrackingDraft = z.object({
  /** What was changed and is not known to be saved. */
  parts: Parts,
  /** What the companion was known to have then. */
  base: Tracking,
  /** What was on its way to the companion then, and may have arrived. */
  sent: Parts,
});
export type TrackingDraft = z.infer<typeof TrackingDraft>;

/** Kept in this browser until the companion has it, as the notes are. */
export const trackingDrafts = keptInBrowser('tracking-draft', TrackingDraft);

/**
 * What of a draft goes on, over what the companion has.
 * A list that was changed elsewhere meanwhile has what stands in either; a deadline or a salary is what was said here.
 */
export function goingOn(saved: Tracking, { parts, base, sent }: TrackingDraft): TrackingParts {
  const isFollowed = (part: keyof Tracking) => isSame(saved[part], base[part]) || isSame(saved[part], sent[part]);
  const { tags, contacts } = parts;
  const merged: TrackingParts = {
    ...parts,
    ...(tags && !isFollowed('tags') ? { tags: inEither(saved.tags, tags) } : {}),
    ...(contacts && !isFollowed('contacts') ? { contacts: inEither(saved.contacts, contacts) } : {}),
  };
  return partsWhere(merged, (part, value) => !isSame(saved[part], value));
}

/** What was changed again while it was saved stays unsaved. */
export function without(unsaved: TrackingParts, saved: TrackingParts): TrackingParts {
  return partsWhere(unsaved, (part, value) => !isSame(saved[part], value));
}

function partsWhere(parts: TrackingParts, holds: (part: keyof Tracking, value: unknown) => boolean): TrackingParts {
  return Object.fromEntries(Object.entries(parts).filter(([part, value]) => holds(part as keyof Tracking, value))) as TrackingParts;
}

const most = 20;

function inEither<T>(saved: T[], here: T[]): T[] {
  return [...saved, ...here.filter((one) => !saved.some((other) => isSame(one, other)))].slice(0, most);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
