import { CodedError, type ErrorCode } from '@sincerely/shared';

/** What becomes of a job whose step failed: tried again after a while, ended, or left to the person. */
export type AfterFailure = 'retry' | 'give-up' | 'needs-person';

type Options = { message?: string; retryAfter?: number; isOurs?: boolean; cause?: unknown };

/** A failure a step knows the meaning of. Thrown by a step with an effect, it says that the effect did not happen. */
export class StepError extends CodedError {
  readonly after: AfterFailure;
  /** Milliseconds the other side asked to wait. */
  readonly retryAfter: number | undefined;
  /** Something of ours failed, and it says nothing of the host. */
  readonly isOurs: boolean;

  constructor(code: ErrorCode, after: AfterFailure, options: Options = {}) {
    super(code, options);
    this.name = 'StepError';
    this.after = after;
    this.retryAfter = options.retryAfter;
    this.isOurs = options.isOurs ?? false;
  }
}
