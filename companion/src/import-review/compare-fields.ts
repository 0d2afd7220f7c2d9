import { stateCode } from '@sincerely/adapters/places';
import type { ReviewFields, ReviewItem } from '@sincerely/shared';
import { textKey } from '../profile/text-key.ts';

/** How what was read stands to what the profile says in its place. An end that only one of both has is a difference; other gaps are not. */
export function relationOf(id: string, read: ReviewFields, own: ReviewFields | null): ReviewItem['relation'] {
  if (own === null) return 'new';
  const said = Object.entries(read).filter(([, value]) => value !== '');
  const differs = said.some(([key, value]) => own[key] !== '' && own[key] !== undefined && !isSamePart(id, key, value, own[key]));
  if (differs || endsOtherwise(id, read, own)) return 'differs';
  return said.some(([key]) => (own[key] ?? '') === '') ? 'new' : 'same';
}

/** An open end says "until today". */
function endsOtherwise(id: string, read: ReviewFields, own: ReviewFields): boolean {
  const isPosition = /^work:\d+$/u.test(id) && read.startDate !== '' && own.startDate !== '';
  return isPosition && (read.endDate === '') !== (own.endDate === '');
}

function isSamePart(id: string, key: string, a: string, b: string): boolean {
  if (key === 'startDate' || key === 'endDate') return isSameDate(a, b);
  if (key === 'region') return textKey(stateCode(a) ?? a) === textKey(stateCode(b) ?? b);
  if (key === 'url' || id === 'link:own') return addressKey(a) === addressKey(b);
  if (id === 'basics:phone') return isSameNumber(a.replaceAll(/\D/gu, ''), b.replaceAll(/\D/gu, ''));
  return textKey(a) === textKey(b);
}

/** One may be without its country code, and begin with a 0 for that. */
function isSameNumber(a: string, b: string): boolean {
  const [short, long] = [a, b].map((digits) => digits.replace(/^0+/u, '')).toSorted((one, two) => one.length - two.length) as [
    string,
    string,
  ];
  return short === long || (short.length >= 7 && long.endsWith(short) && long.length - short.length <= 3);
}

/** A date without its month may be the other one. */
export function isSameDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

export function addressKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/\/+$/u, '');
}
