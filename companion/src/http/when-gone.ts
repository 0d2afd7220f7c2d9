import type { Response } from 'express';

/** Aborted when the caller does not wait for its answer any more. */
export function whenGone(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}
