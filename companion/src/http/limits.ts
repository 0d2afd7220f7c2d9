import { type Client, CodedError } from '@sincerely/shared';
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';

const minute = 60_000;
/** Calls in a minute. Failed tries to authenticate are counted over everyone: an attacker may change its name. */
export const callLimits = { client: 900, open: 300, failedAuth: 30 };

export function openLimits(): { limit: (client: Client | undefined) => RequestHandler; failedAuth: RequestHandler } {
  const perClient = counter(callLimits.client, (locals) => (locals.client as Client).id);
  const open = counter(callLimits.open, () => 'open');
  return { limit: (client) => (client ? perClient : open), failedAuth: counter(callLimits.failedAuth, () => 'failed') };
}

function counter(limit: number, key: (locals: Record<string, unknown>) => string): RequestHandler {
  return rateLimit({
    windowMs: minute,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (_, response) => key(response.locals),
    handler: (_, __, next) => next(new CodedError('too-many-requests')),
  });
}
