import { CodedError, type ErrorCode } from '@sincerely/shared';

/** A step that may not run yet; it is tried again at this time, epoch milliseconds, and nothing has failed. */
export class NotYet extends CodedError {
  readonly until: number;

  constructor(code: ErrorCode, until: number) {
    super(code);
    this.name = 'NotYet';
    this.until = until;
  }
}
