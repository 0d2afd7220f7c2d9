import {
  CodedError,
  type Fact,
  PartialDate,
  type Profile,
  type ReviewDecision,
  type ReviewFields,
  type ReviewItem,
} from '@sincerely/shared';
import { relationOf } from './compare-fields.ts';
import { counterpartsOf } from './counterparts.ts';
import { fieldsOf, withFields } from './fact-fields.ts';
import { otherIds, otherValue, shownValue } from './other-parts.ts';

/** What a file says, as it was read. */
export type ReadProfile = { profile: Profile; facts: Fact[] };
/** The person's word on each item, by its id. */
export type Decisions = Record<string, Omit<ReviewDecision, 'id'>>;

const sections: Record<string, ReviewItem['section']> = {
  basics: 'you',
  summary: 'summary',
  work: 'work',
  education: 'education',
  skill: 'skills',
  language: 'languages',
  link: 'links',
};
const repeatable = new Set(['work', 'education', 'link']);

/** The read profile with the person's corrections in it. */
export function correctedProfile({ profile }: ReadProfile, decisions: Decisions): Profile {
  return Object.entries(decisions).reduce(
    (next, [id, { fields }]) => (fields === undefined ? next : withFields(next, id, fields)),
    profile,
  );
}

/** Everything a file says, each beside what the profile says in its place. */
export function reviewItems(read: ReadProfile, decisions: Decisions, own: Profile): ReviewItem[] {
  const corrected = correctedProfile(read, decisions);
  const counterparts = counterpartsOf(corrected, own, (id) => decisions[id]?.state === 'both');
  const said = idsOf(read.profile).flatMap((id): ReviewItem[] => {
    const fields = fieldsOf(corrected, id);
    if (fields === null) return [];
    const other = counterparts.get(id) ?? (isSingle(id) ? id : undefined);
    const ownFields = other === undefined ? null : fieldsOf(own, other);
    const [kind = ''] = id.split(':');
    const entry = /^(work:\d+):/u.exec(id)?.[1];
    return [
      {
        ...readingOf(read, id),
        id,
        section: sections[kind] ?? 'other',
        ...(entry === undefined ? {} : { entry }),
        fields,
        relation: relationOf(id, fields, ownFields),
        own: ownFields,
        state: stateOf(id, entry, decisions),
        isCorrected: decisions[id]?.fields !== undefined,
        canEdit: true,
        canBeBoth: ownFields !== null && (repeatable.has(kind) || entry !== undefined) && !id.endsWith(':summary'),
      },
    ];
  });
  return [...said, ...otherIds(read.profile).map((id) => otherItem(read, id, decisions, own))];
}

/** Throws `not-found` for what is not in the review, `invalid-body` for a date that is none. */
export function checkDecision(items: ReviewItem[], { id, fields }: ReviewDecision): void {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new CodedError('not-found', { message: 'This review has no such fact any more.' });
  if (fields === undefined) return;
  if (!item.canEdit || Object.keys(fields).some((key) => !(key in item.fields))) throw new CodedError('invalid-body');
  if (Object.values(fields).every((value) => value.trim() === ''))
    throw new CodedError('invalid-body', { message: 'Nothing would be left of this fact. Leave it out instead.' });
  for (const key of ['startDate', 'endDate'])
    if (fields[key]?.trim() && !PartialDate.safeParse(fields[key].trim()).success)
      throw new CodedError('invalid-body', { message: 'A date is written as 2021, 2021-03 or 2021-03-15. Your edit is kept on the page.' });
}

/** What stands under an entry that is left out is left out with it. */
function stateOf(id: string, entry: string | undefined, decisions: Decisions): ReviewItem['state'] {
  if (entry !== undefined && decisions[entry]?.state === 'drop') return 'drop';
  return decisions[id]?.state ?? 'open';
}

function isSingle(id: string): boolean {
  return id.startsWith('basics:') || id === 'summary' || id === 'link:own';
}

function idsOf({ basics, work, education, skills, languages }: Profile): string[] {
  const each = (kind: string, list: unknown[]) => list.map((_, at) => `${kind}:${at}`);
  return [
    ...['name', 'label', 'email', 'phone', 'location'].map((key) => `basics:${key}`),
    'link:own',
    ...each('link', basics.profiles),
    'summary',
    ...work.flatMap(({ highlights }, at) => [`work:${at}`, `work:${at}:summary`, ...each(`work:${at}`, highlights)]),
    ...each('education', education),
    ...each('skill', skills),
    ...each('language', languages),
  ];
}

/** A correction is the person's own: nothing of it is doubtful. */
function readingOf({ facts }: ReadProfile, id: string): Pick<ReviewItem, 'source' | 'confidence' | 'doubt'> {
  const fact = facts.find((one) => one.id === id);
  const file = facts[0]?.source.file ?? '';
  const { source = { file }, confidence = 0.5, doubt } = fact ?? {};
  return { source, confidence, ...(doubt === undefined ? {} : { doubt }) };
}

function otherItem(read: ReadProfile, id: string, decisions: Decisions, own: Profile): ReviewItem {
  const [mine, theirs] = [otherValue(own, id), otherValue(read.profile, id)];
  const fields: ReviewFields = { text: shownValue(id, theirs) };
  const isSame = JSON.stringify(mine) === JSON.stringify(theirs);
  return {
    id,
    section: 'other',
    fields,
    source: { file: read.facts[0]?.source.file ?? '' },
    confidence: 1,
    relation: mine === undefined ? 'new' : isSame ? 'same' : 'differs',
    own: mine === undefined ? null : { text: shownValue(id, mine) },
    state: decisions[id]?.state ?? 'open',
    isCorrected: false,
    canEdit: false,
    canBeBoth: false,
  };
}
