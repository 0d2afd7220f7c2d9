import { type Fact, Profile, type ReviewItem } from '@sincerely/shared';
import { factsOfProfile, type Origin } from '../profile/facts-of-profile.ts';
import { relationOf } from './compare-fields.ts';
import { counterpartsOf } from './counterparts.ts';
import { fieldsOf, listOf, withFields } from './fact-fields.ts';
import { otherValue, setOtherValue } from './other-parts.ts';
import { correctedProfile, type Decisions, type ReadProfile, reviewItems } from './review-items.ts';

/** The profile as it will be, and where each text of it that was read came from. */
export type Merged = { profile: Profile; origins: (Origin & Pick<Fact, 'text'>)[] };

/** The profile with everything the person took; what they did not take leaves it as it is, so nothing of the profile is lost. */
export function mergeProfile(read: ReadProfile, decisions: Decisions, own: Profile): Merged {
  const items = reviewItems(read, decisions, own);
  const from = correctedProfile(read, decisions);
  const counterparts = counterpartsOf(from, own, (id) => decisions[id]?.state === 'both');
  const merging: Merging = { from, profile: structuredClone(own), places: new Map(counterparts), added: [] };
  const origins = new Map<string, Origin>();
  for (const item of items) {
    const place = isTaken(item) ? takeItem(merging, item) : undefined;
    if (place !== undefined) origins.set(place, originOf(item));
  }
  const facts = factsOfProfile(merging.profile);
  return {
    profile: Profile.parse(inOrder(merging, own)),
    origins: facts.flatMap(({ id, text }) => (origins.has(id) ? [{ text, ...(origins.get(id) as Origin) }] : [])),
  };
}

type Merging = {
  from: Profile;
  profile: Profile;
  /** Where in the profile each fact of the file goes or already is. */
  places: Map<string, string>;
  /** Positions that are new, at the end of the list for now. */
  added: Profile['work'];
};

function isTaken({ state }: ReviewItem): boolean {
  return state === 'take' || state === 'both';
}

/** Puts one item into the profile and says where; undefined where what it stands under was left out. */
function takeItem(merging: Merging, item: ReviewItem): string | undefined {
  const { from, places } = merging;
  if (item.section === 'other') {
    setOtherValue(merging.profile, item.id, otherValue(from, item.id));
    return undefined;
  }
  const isSingle = item.id.startsWith('basics:') || item.id === 'summary' || item.id === 'link:own';
  const place = isSingle ? item.id : places.get(item.id);
  if (place !== undefined && (isSingle || fieldsOf(merging.profile, place) !== null)) return overlay(merging, item, place);
  return item.entry === undefined ? addEntry(merging, item) : addLine(merging, item, places.get(item.entry));
}

/** What the file does not say stays as it is; an end it does not say of a position that differs is "until today". */
function overlay(merging: Merging, { id, fields, relation }: ReviewItem, place: string): string {
  const own = fieldsOf(merging.profile, place) ?? {};
  if (relation === 'same' && relationOf(id, fields, own) === 'same') return place;
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
  const isOpenEnd = /^work:\d+$/u.test(id) && fields.startDate !== '' && fields.endDate === '' && relation === 'differs';
  merging.profile = withFields(merging.profile, place, { ...own, ...said, ...(isOpenEnd ? { endDate: '' } : {}) });
  if (id === 'basics:name') takeNames(merging);
  return place;
}

/** The parts of a name where the file has them. */
function takeNames({ from: { basics }, profile }: Merging): void {
  if (basics.givenName && basics.familyName && `${basics.givenName} ${basics.familyName}` === profile.basics.name)
    Object.assign(profile.basics, { givenName: basics.givenName, familyName: basics.familyName });
}

function addEntry({ from, profile, places, added }: Merging, { id }: ReviewItem): string {
  const [kind = '', index = ''] = id.split(':');
  const source = kind === 'link' ? from.basics.profiles : from[listOf[kind as keyof typeof listOf]];
  const into: unknown[] = kind === 'link' ? profile.basics.profiles : profile[listOf[kind as keyof typeof listOf]];
  const entry = structuredClone(source[Number(index)]);
  if (kind === 'work') {
    const { summary, ...position } = { ...(entry as Profile['work'][number]), highlights: [] };
    into.push(position);
    added.push(position);
  } else into.push(entry);
  const place = `${kind}:${into.length - 1}`;
  places.set(id, place);
  return place;
}

function addLine(merging: Merging, { id, fields }: ReviewItem, entry: string | undefined): string | undefined {
  const work = entry === undefined ? undefined : merging.profile.work[Number(entry.replace('work:', ''))];
  if (work === undefined || entry === undefined) return undefined;
  if (id.endsWith(':summary')) {
    work.summary = fields.text ?? '';
    return `${entry}:summary`;
  }
  work.highlights.push(fields.text ?? '');
  return `${entry}:${work.highlights.length - 1}`;
}

function originOf({ source, confidence, doubt, isCorrected }: ReviewItem): Origin {
  if (isCorrected) return { source, confidence: 1, confirmed: true };
  return { source, confidence, confirmed: true, ...(doubt === undefined ? {} : { doubt }) };
}

/** New positions stand before the first older one; the person's own keep their order. */
function inOrder({ profile, added }: Merging, own: Profile): Profile {
  if (own.work.length === 0) return profile;
  const work = profile.work.slice(0, own.work.length);
  for (const position of added) {
    const before = work.findIndex(({ startDate = '' }) => startDate < (position.startDate ?? ''));
    work.splice(before < 0 ? work.length : before, 0, position);
  }
  return { ...profile, work };
}
