import { z } from 'zod';
import { CodedError, codeOf } from './errors.ts';

/** Details of `too-many-requests`: seconds until it may be tried again, and what there was too much of. */
export const TooMany = z.object({ retryAfter: z.number().int().min(1), of: z.string() });
export type TooMany = z.infer<typeof TooMany>;

export function tooManyRequests({ retryAfter, of }: TooMany): CodedError {
  return new CodedError('too-many-requests', { message: saysWhen(retryAfter), details: { retryAfter, of } });
}

/** What an error says of too many requests; undefined for any other error. */
export function readTooMany(thrown: unknown): TooMany | undefined {
  if (codeOf(thrown) !== 'too-many-requests') return undefined;
  const read = TooMany.safeParse((thrown as { details?: unknown }).details);
  return read.success ? read.data : { retryAfter: 60, of: '' };
}

function saysWhen(seconds: number): string {
  return `Too many requests in a short time. Wait ${seconds} seconds, then try again.`;
}
