import { z } from 'zod';
import { ApplicationSummary } from './application.ts';
import { ErrorBody } from './error-body.ts';
import { Job } from './job.ts';
import { PendingPairing } from './pairing.ts';
import { liveRoutes } from './routes.ts';

/** Subprotocol of the live connection; the one-time ticket is the second. */
export const liveProtocol = 'sincerely.v1';

/** The same events as server-sent events, for programs; each job event's id is `epoch:cursor`, to go on from by `Last-Event-ID`. */
export const eventStreamPath = '/api/live/events';

/** Companion → client. Every event carries whole state; `cursor` is the last job event it covers. */
export const LiveEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), epoch: z.string(), cursor: z.number(), bootId: z.string() }),
  z.object({ type: z.literal('job'), cursor: z.number(), job: Job }),
  z.object({ type: z.literal('preview'), jobId: z.string(), part: z.enum(['cv', 'letter']), html: z.string() }),
  z.object({ type: z.literal('application'), application: ApplicationSummary }),
  /** Many at once: whoever shows them asks again. */
  z.object({ type: z.literal('applications') }),
  z.object({ type: z.literal('profile'), revision: z.number() }),
  /** How dashboard and extension look and speak has changed. */
  z.object({ type: z.literal('appearance') }),
  /** Everything is erased: whoever keeps a copy of any of it forgets it too. */
  z.object({ type: z.literal('erased') }),
  /** What of the stopped work is put aside has changed. */
  z.object({ type: z.literal('work') }),
  /** The answer to a sign of life. */
  z.object({ type: z.literal('pong') }),
  z.object({ type: z.literal('pairing'), pending: z.array(PendingPairing) }),
  /** What was asked under this number: the route's output, or why there is none. */
  z.object({ type: z.literal('answer'), to: z.number(), output: z.unknown() }),
  z.object({ type: z.literal('refusal'), to: z.number(), error: ErrorBody.shape.error }),
]);

/** Client → companion: where to go on from, a sign of life, and what may be asked here; its input is written as in a query. */
export const LiveMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('since'), epoch: z.string().nullable(), cursor: z.number() }),
  z.object({ type: z.literal('ping') }),
  z.object({
    type: z.literal('ask'),
    number: z.number().int().nonnegative(),
    route: z.enum(liveRoutes),
    input: z.record(z.string(), z.string()),
  }),
]);

export type LiveEvent = z.infer<typeof LiveEvent>;
export type LiveMessage = z.infer<typeof LiveMessage>;
/** A question over the live connection; its number comes back with the answer. */
export type Asked = Extract<LiveMessage, { type: 'ask' }>;
