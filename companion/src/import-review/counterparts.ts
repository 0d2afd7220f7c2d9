import type { Profile } from '@sincerely/shared';
import { likeness } from '../profile/likeness.ts';
import { textKey } from '../profile/text-key.ts';
import { addressKey, isSameDate } from './compare-fields.ts';

/** Ids of facts of one profile by the ids of those of another that stand for the same. */
export type Counterparts = Map<string, string>;

/** Two wordings this much alike are the same deed told twice. */
const alike = 0.6;

type Same<T> = (a: T, b: T) => boolean;

/**
 * Which fact of `own` each fact of `read` would take the place of. `isApart`: a position or school the person wants beside the one it would go to.
 */
export function counterpartsOf(read: Profile, own: Profile, isApart: (id: string) => boolean = () => false): Counterparts {
  const found: Counterparts = new Map();
  const pair = <T>(kind: string, from: T[], to: T[], ...tests: Same<T>[]) => {
    for (const [at, other] of paired(from, to, tests)) if (!isApart(`${kind}:${at}`)) found.set(`${kind}:${at}`, `${kind}:${other}`);
  };
  pair('work', read.work, own.work, isSamePosition, isLikePosition);
  pair('education', read.education, own.education, isSameDegree, isLikeDegree);
  pair('skill', read.skills, own.skills, (a, b) => textKey(a.name) === textKey(b.name));
  pair('language', read.languages, own.languages, (a, b) => textKey(a.language) === textKey(b.language));
  pair(
    'link',
    read.basics.profiles,
    own.basics.profiles,
    (a, b) => addressKey(a.url) === addressKey(b.url),
    (a, b) => a.network !== '' && textKey(a.network) === textKey(b.network),
  );
  read.work.forEach((work, at) => {
    const other = found.get(`work:${at}`);
    const counterpart = other === undefined ? undefined : own.work[Number(other.replace('work:', ''))];
    if (other === undefined || counterpart === undefined) return;
    found.set(`work:${at}:summary`, `${other}:summary`);
    const sameText: Same<string> = (a, b) => textKey(a) === textKey(b);
    const isAlike: Same<string> = (a, b) => likeness(a, b) >= alike;
    for (const [line, otherLine] of paired(work.highlights, counterpart.highlights, [sameText, isAlike]))
      if (!isApart(`work:${at}:${line}`)) found.set(`work:${at}:${line}`, `${other}:${otherLine}`);
  });
  return found;
}

/** Each with at most one other, by the strictest test first. */
function paired<T>(from: T[], to: T[], tests: Same<T>[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const isSame of tests)
    from.forEach((one, at) => {
      if (pairs.has(at)) return;
      const taken = new Set(pairs.values());
      const other = to.findIndex((candidate, index) => !taken.has(index) && isSame(one, candidate));
      if (other >= 0) pairs.set(at, other);
    });
  return pairs;
}

type Work = Profile['work'][number];
type Education = Profile['education'][number];

const says = (a = '', b = '') => a !== '' && textKey(a) === textKey(b);
const starts = (a = '', b = '') => a !== '' && b !== '' && isSameDate(a, b);

function isSamePosition(a: Work, b: Work): boolean {
  return says(a.name, b.name) && says(a.position, b.position) && (starts(a.startDate, b.startDate) || !a.startDate || !b.startDate);
}

/** The same employer or title from the same time on, or all but its dates. */
function isLikePosition(a: Work, b: Work): boolean {
  if (starts(a.startDate, b.startDate)) return says(a.name, b.name) || says(a.position, b.position) || likeness(a.name, b.name) >= alike;
  return says(a.name, b.name) && says(a.position, b.position);
}

function isSameDegree(a: Education, b: Education): boolean {
  return says(a.institution, b.institution) && (says(a.studyType, b.studyType) || says(a.area, b.area));
}

/** The same school at the same time, or where one of both does not say the degree. */
function isLikeDegree(a: Education, b: Education): boolean {
  return says(a.institution, b.institution) && (starts(a.endDate, b.endDate) || !a.studyType || !b.studyType);
}
