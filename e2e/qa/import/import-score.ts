import { countryOf } from '@sincerely/adapters/places';
import type { Profile } from '@sincerely/shared';

/** What a CV says, as its labels have it: `c` company, `t` title, `s` start, `e` end, `b` number of points; `i` institution, `d` degree. */
export type LabelledCv = {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  location?: string | null;
  links?: string[];
  /** A label that is no list says nothing that can be judged. */
  work?: LabelledWork[] | string;
  edu?: LabelledEducation[] | string;
  skills?: string[] | string;
};
type LabelledWork = { c?: string | null; t?: string | null; s?: string | null; e?: string | null; b?: number | null };
type LabelledEducation = { i?: string | null; d?: string | null; e?: string | null };

export type Group = 'contact' | 'work' | 'edu' | 'skills';
export type Judged = { group: Group; field: string; wanted: string; read: string; isFound: boolean };

/** Every labelled field with what was read for it. Entries are paired so that the most agrees; a field of an entry that was not read is not found. */
export function judgeImport(labels: LabelledCv, profile: Profile): Judged[] {
  return [...contact(labels, profile), ...work(labels, profile), ...education(labels, profile), ...skills(labels, profile)];
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
const same = (wanted: string, read: string) => plain(wanted) === plain(read);
/** The words of one in the other, whole: "Acme" in "Acme, Oakland". */
const within = (wanted: string, read: string) => ` ${plain(read)} `.includes(` ${plain(wanted)} `);

function judged(group: Group, field: string, wanted: string | null | undefined, read: string | undefined, is = same): Judged[] {
  return wanted === null || wanted === undefined || wanted === ''
    ? []
    : [{ group, field, wanted, read: read ?? '', isFound: read !== undefined && is(wanted, read) }];
}

function contact({ name, email, phone, location, links = [] }: LabelledCv, { basics }: Profile): Judged[] {
  const digits = (text: string) => text.replaceAll(/\D/gu, '');
  const place = [basics.location?.city, basics.location?.region, basics.location?.countryCode].filter(Boolean).join(', ');
  const read = [basics.url ?? '', ...basics.profiles.map(({ url }) => url)].map(bareUrl);
  return [
    ...judged('contact', 'name', name, basics.name),
    ...judged('contact', 'email', email, basics.email),
    ...judged('contact', 'phone', phone, basics.phone, (wanted, found) => digits(found).endsWith(digits(wanted).slice(-10))),
    ...judged('contact', 'location', location, place, samePlace),
    ...links.flatMap((link) =>
      judged('contact', 'link', bareUrl(link), read.find((one) => one === bareUrl(link)) ?? read.join(' '), within),
    ),
  ];
}

/** Part for part; a country by any of its names. */
function samePlace(wanted: string, read: string): boolean {
  const parts = (text: string) => text.split(',').map((part) => countryOf(part.trim()) ?? plain(part));
  return parts(wanted).every((part) => parts(read).includes(part));
}

function bareUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(/\/$/u, '');
}

function work({ work: labels }: LabelledCv, profile: Profile): Judged[] {
  if (!Array.isArray(labels)) return [];
  const judge = (label: LabelledWork, entry?: Profile['work'][number]) => [
    ...judged('work', 'company', label.c, entry?.name, within),
    ...judged('work', 'title', label.t, entry?.position, within),
    ...judged('work', 'start', label.s, entry?.startDate, sameDate),
    ...judged('work', 'end', label.e, entry && (entry.endDate ?? 'present'), sameDate),
    ...judged('work', 'points', label.b ? String(label.b) : null, entry && String(entry.highlights.length)),
  ];
  return paired(labels, profile.work, judge);
}

function education({ edu: labels }: LabelledCv, profile: Profile): Judged[] {
  if (!Array.isArray(labels)) return [];
  const judge = (label: LabelledEducation, entry?: Profile['education'][number]) => [
    ...judged('edu', 'institution', label.i, entry?.institution, within),
    ...judged('edu', 'degree', label.d, entry && [entry.studyType, entry.area].filter(Boolean).join(' '), sameDegree),
    ...judged('edu', 'end', label.e, entry?.endDate, sameDate),
  ];
  return paired(labels, profile.education, judge);
}

/** "Bachelor of Science in History" and its two parts without "in" say the same. */
function sameDegree(wanted: string, read: string): boolean {
  const words = (text: string) =>
    plain(text)
      .split(' ')
      .filter((word) => !['in', 'of', 'the', 'en', 'im'].includes(word));
  const has = new Set(words(read));
  return words(wanted).every((word) => has.has(word));
}

/** A label that says only the year is right with any month of it. */
function sameDate(wanted: string, read: string): boolean {
  return read === wanted || (wanted.length === 4 && read.startsWith(wanted));
}

function skills({ skills: labels }: LabelledCv, profile: Profile): Judged[] {
  if (!Array.isArray(labels)) return [];
  const read = profile.skills.map(({ name }) => name);
  return labels.flatMap((skill) => judged('skills', 'skill', skill, read.find((one) => within(skill, one)) ?? '', within));
}

/** Each label with the entry that agrees with most of it; an entry stands for one label. */
function paired<L, E>(labels: L[], entries: E[], judge: (label: L, entry?: E) => Judged[]): Judged[] {
  const left = new Set(entries);
  return labels.flatMap((label) => {
    const found = (entry: E) => judge(label, entry).filter(({ isFound }) => isFound).length;
    const best = [...left].toSorted((a, b) => found(b) - found(a))[0];
    if (best === undefined || found(best) === 0) return judge(label);
    left.delete(best);
    return judge(label, best);
  });
}
