import type { RawAnswer } from '../raw/exchange.ts';

/** Of the sample profile and of the files and postings put in beside it. */
const personal = ['Amara', 'Okafor', '4155550134', 'Confidential Canary', 'Harbour Charts'];
const everywhere = [
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'cross-origin-resource-policy',
  'referrer-policy',
];

/** What an answer gave away though it should have refused; false where it held. */
export function whatGotThrough({ status, headers, text }: RawAnswer, refusedWith: number[]): string | false {
  const statuses = [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gmu)].map(([, code]) => Number(code));
  const wrong = [status, ...statuses].find((one) => !refusedWith.includes(one));
  if (wrong !== undefined) return `was answered with ${wrong}`;
  const told = personal.find((word) => text.includes(word));
  if (told !== undefined) return `was told of ${told}`;
  if (/^access-control-/imu.test(text)) return 'was given a header that lets other origins in';
  const missing = status === 0 ? undefined : everywhere.find((name) => headers[name] === undefined);
  return missing === undefined ? false : `was answered without ${missing}`;
}
