import { CodedError, codeOf, type ErrorCode, errorTable } from '@sincerely/shared';
import { storageErrorCode } from '../storage/storage-error.ts';
import { backoff, usualRetry } from './backoff.ts';
import type { RetryPolicy } from './define-job.ts';
import type { Settlement } from './job-store.ts';
import { NotYet } from './not-yet.ts';
import { StepError } from './step-error.ts';

/** Why a running job was interrupted, as its signal's reason. */
export type Interruption = 'cancel' | 'pause' | 'stop' | 'lost';

/** An effect outside was begun and its end is not known. */
export class EffectUnresolved extends CodedError {
  /** `code`: where the page waits for the person, and its end is still to come. */
  constructor({ code = 'effect-unresolved', cause }: { code?: ErrorCode; cause?: unknown } = {}) {
    super(code, { cause });
    this.name = 'EffectUnresolved';
  }
}

/** `failures`: of this step in a row, before this one. */
type Circumstances = { retry: RetryPolicy | undefined; failures: number; interruption: Interruption | undefined; now?: number };

/** What a job becomes whose step ended by a throw; undefined: it is no longer ours to settle. */
export function settlementAfter(thrown: unknown, { retry = usualRetry, failures, interruption, now = Date.now() }: Circumstances) {
  if (interruption === 'lost') return undefined;
  if (thrown instanceof EffectUnresolved) return { to: 'paused', ...told(thrown) } satisfies Settlement;
  if (interruption !== undefined) return interrupted(interruption, now);
  if (thrown instanceof NotYet) return { to: 'queued', at: thrown.until, isWait: true, ...told(thrown) } satisfies Settlement;
  const failure = isTimeout(thrown) ? new StepError('step-timeout', 'retry', { cause: thrown }) : ofTheDisk(thrown);
  const after = failure instanceof StepError ? failure.after : 'give-up';
  if (after === 'needs-person') return { to: 'paused', isKnown: true, ...told(failure) } satisfies Settlement;
  if (after === 'give-up' || failures + 1 >= retry.attempts) return { to: 'error', ...told(failure) } satisfies Settlement;
  const wait = Math.max(backoff(failures, retry), (failure as StepError).retryAfter ?? 0);
  return { to: 'queued', at: now + wait, ...told(failure) } satisfies Settlement;
}

function interrupted(reason: Exclude<Interruption, 'lost'>, now: number): Settlement {
  if (reason === 'cancel') return { to: 'cancelled' };
  return reason === 'pause' ? { to: 'paused' } : { to: 'queued', at: now };
}

/** Space is made, a disk comes back: what the step does not know of may pass. */
function ofTheDisk(thrown: unknown): unknown {
  const code = storageErrorCode(thrown);
  return code === undefined || thrown instanceof CodedError ? thrown : new StepError(code, 'retry', { cause: thrown });
}

function isTimeout(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'TimeoutError';
}

function told(thrown: unknown): { code: ErrorCode; message: string } {
  const code = codeOf(thrown) === 'internal' ? 'step-failed' : codeOf(thrown);
  return { code, message: thrown instanceof CodedError ? thrown.message : errorTable[code].says };
}
