import type { Profile, ProposedChange, Work } from '@sincerely/shared';
import { factsOfProfile } from '../profile/facts-of-profile.ts';
import type { Cv } from './cv.ts';
import { sameText } from './rules/rule.ts';

type Change = Pick<ProposedChange, 'op' | 'target' | 'before' | 'after'>;

/**
 * The profile with a change made. `snapshot` is the CV the change was proposed for; the profile may have moved on since. Undefined: what the
 * change is about is no longer there as it was.
 */
export function applyChange(profile: Profile, change: Change, snapshot: Cv): Profile | undefined {
  if (change.op === 'order') return reordered(profile, change.target, change.before, change.after);
  if (change.op === 'rewrite') return reworded(profile, change.target, change.before, change.after, snapshot);
  return change.op === 'split' ? parted(profile, change, snapshot) : dropped(profile, change, snapshot);
}

/** The profile with a change that was made taken back, where nothing else has come in its place. */
export function revertChange(profile: Profile, change: Change, snapshot: Cv): Profile | undefined {
  if (change.op === 'order') return reordered(profile, change.target, change.after, change.before);
  if (change.op === 'rewrite') return reworded(profile, change.target, change.after, change.before, snapshot);
  return change.op === 'split' ? joined(profile, change, snapshot) : restored(profile, change, snapshot);
}

/** The entries of a list, a line each, as they are shown and known again. */
export function linesOf(target: string, { work, education }: Pick<Cv, 'work' | 'education'>): string[] {
  const dates = ({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }) =>
    startDate === undefined && endDate === undefined ? '' : `${startDate ?? ''} – ${endDate ?? ''}`;
  const line = (parts: (string | undefined)[]) => parts.filter(Boolean).join(', ').replaceAll('\n', ' ');
  return target === 'work'
    ? work.map((one) => line([one.position, one.name, dates(one)]))
    : education.map((one) => line([one.studyType, one.area, one.institution, dates(one)]));
}

function reordered(profile: Profile, target: string, before: string, after: string): Profile | undefined {
  const key = target === 'work' ? 'work' : 'education';
  const lines = linesOf(target, profile);
  if (lines.join('\n') !== before) return undefined;
  const left = lines.map((line, at) => ({ line, at }));
  const order = after.split('\n').map((wanted) => {
    const found = left.findIndex(({ line }) => line === wanted);
    return found === -1 ? -1 : (left.splice(found, 1)[0]?.at ?? -1);
  });
  if (order.includes(-1) || left.length > 0) return undefined;
  const entries: unknown[] = profile[key];
  return { ...profile, [key]: order.map((at) => entries[at]) };
}

function reworded(profile: Profile, target: string, before: string, after: string, snapshot: Cv): Profile | undefined {
  if (target === 'summary') {
    const { basics } = profile;
    return (basics.summary ?? '') === before ? { ...profile, basics: { ...basics, summary: after } } : undefined;
  }
  const place = placeIn(profile, target, snapshot, before);
  if (place === undefined) return undefined;
  const { entry, at } = place;
  return withEntry(profile, entry, (work) =>
    at === undefined ? { ...work, summary: after } : { ...work, highlights: work.highlights.with(at, after) },
  );
}

/** A point made several. */
function parted(profile: Profile, { target, before, after }: Change, snapshot: Cv): Profile | undefined {
  const { entry, at } = placeIn(profile, target, snapshot, before) ?? {};
  if (entry === undefined || at === undefined) return undefined;
  return withEntry(profile, entry, (work) => ({ ...work, highlights: work.highlights.toSpliced(at, 1, ...after.split('\n')) }));
}

/** The points of a split made one again, where they still follow each other. */
function joined(profile: Profile, { target, before, after }: Change, snapshot: Cv): Profile | undefined {
  const points = after.split('\n');
  const { entry, at } = placeIn(profile, target, snapshot, points[0] ?? '') ?? {};
  if (entry === undefined || at === undefined) return undefined;
  const now = profile.work[entry]?.highlights.slice(at, at + points.length) ?? [];
  if (now.join('\n') !== after) return undefined;
  return withEntry(profile, entry, (work) => ({ ...work, highlights: work.highlights.toSpliced(at, points.length, before) }));
}

type Place = { entry: number; /** Undefined: its summary. */ at: number | undefined };

/** Where a text of a work entry is now: at its old place, else in the entry with the same head. */
function placeIn(profile: Profile, target: string, snapshot: Cv, text: string): Place | undefined {
  const [, index = '', point = ''] = target.split(':');
  for (const entry of entriesLike(profile, snapshot, Number(index))) {
    const work = profile.work[entry] as Work;
    if (point === 'summary' && work.summary === text) return { entry, at: undefined };
    if (point === 'summary') continue;
    const at = work.highlights[Number(point)] === text ? Number(point) : work.highlights.lastIndexOf(text);
    if (at !== -1) return { entry, at };
  }
  return undefined;
}

function entriesLike({ work }: Profile, snapshot: Cv, index: number): number[] {
  const head = (one: Work | undefined) => JSON.stringify([one?.name, one?.position, one?.startDate]);
  const wanted = head(snapshot.work[index]);
  const alike = work.flatMap((one, at) => (head(one) === wanted ? [at] : []));
  return alike.includes(index) ? [index, ...alike.filter((at) => at !== index)] : alike;
}

function withEntry(profile: Profile, entry: number, change: (work: Work) => Work): Profile {
  return { ...profile, work: profile.work.map((work, at) => (at === entry ? change(work) : work)) };
}

/** Only a repeat is dropped: where the other is gone meanwhile, this one stays. */
function dropped(profile: Profile, { target, before }: Change, snapshot: Cv): Profile | undefined {
  const list = listOf(target);
  if (list !== undefined) {
    const texts = textsOf(profile, list);
    const at = texts[indexOf(target)] === before ? indexOf(target) : texts.lastIndexOf(before);
    return at === -1 || !isRepeated(texts, before) ? undefined : { ...profile, [list]: without<unknown>(profile[list], at) };
  }
  const { entry, at } = placeIn(profile, target, snapshot, before) ?? {};
  if (entry === undefined || at === undefined) return undefined;
  const { summary = '', highlights } = profile.work[entry] as Work;
  if (!isRepeated([summary, ...highlights], before)) return undefined;
  return withEntry(profile, entry, (work) => ({ ...work, highlights: without(work.highlights, at) }));
}

function restored(profile: Profile, { target, before }: Change, snapshot: Cv): Profile | undefined {
  const list = listOf(target);
  if (list !== undefined) return { ...profile, [list]: inserted<unknown>(profile[list], indexOf(target), snapshot[list][indexOf(target)]) };
  const [, index = '', point = ''] = target.split(':');
  const entry = entriesLike(profile, snapshot, Number(index))[0];
  if (entry === undefined) return undefined;
  return withEntry(profile, entry, (work) => ({ ...work, highlights: inserted(work.highlights, Number(point), before) }));
}

const without = <Item>(items: readonly Item[], at: number) => items.toSpliced(at, 1);
const inserted = <Item>(items: readonly Item[], at: number, item: Item) => items.toSpliced(at, 0, item);
const indexOf = (target: string) => Number(target.split(':')[1]);
const isRepeated = (texts: string[], text: string) => texts.filter((one) => sameText(one) === sameText(text)).length > 1;

function listOf(target: string): 'skills' | 'languages' | undefined {
  if (target.startsWith('skill:')) return 'skills';
  return target.startsWith('language:') ? 'languages' : undefined;
}

/** As the facts of these lists are written. */
function textsOf(profile: Profile, list: 'skills' | 'languages'): string[] {
  const texts = new Map(factsOfProfile(profile).map(({ id, text }) => [id, text]));
  return profile[list].map((_, at) => texts.get(`${list === 'skills' ? 'skill' : 'language'}:${at}`) ?? '');
}
