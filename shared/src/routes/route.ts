import { z } from 'zod';

/** Who may call: anyone on this machine, a paired client, or the dashboard alone. */
export type RouteAccess = 'open' | 'client' | 'dashboard';

/** Routes that are counted on their own beside all calls of a client: what is dear to make, what reaches others, and what could be guessed. */
export type RateClass = 'preview' | 'apply' | 'mail' | 'pairing';

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  access: RouteAccess;
  /** Query for GET and DELETE, JSON body otherwise. */
  input: z.ZodType;
  output: z.ZodType;
  /** Largest body in bytes where it is not the usual 1 MiB. */
  limit?: number;
  rate?: RateClass;
  /** Answered with an ETag: who asks again with it is told 304 while nothing has changed. */
  etag?: true;
  /** Its input holds what is nowhere to be kept, not even as a hash: a repeat is done again. */
  isSecret?: true;
  /** Read with each key somebody types: it may be asked over the live connection too, which takes a browser a fifth of the time of a request. */
  live?: true;
};

export const nothing = z.object({});
/** Bytes of a call that carries a file in base64. */
export const fileLimit = 15 * 1024 * 1024;
