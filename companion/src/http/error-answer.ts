import { CodedError, codeOf, type ErrorBody, type ErrorCode, errorTable, TooMany } from '@sincerely/shared';
import { ZodError } from 'zod';
import { storageErrorCode } from '../storage/storage-error.ts';

/** Errors of the body parser, by their `type`. */
const parserErrors: Record<string, ErrorCode> = {
  'entity.parse.failed': 'invalid-json',
  'entity.too.large': 'body-too-large',
  'encoding.unsupported': 'not-json',
  'charset.unsupported': 'not-json',
};

export type ErrorAnswer = { status: number; code: ErrorCode; body: ErrorBody; headers: Record<string, string> };

/** The status, headers and body any thrown thing is answered with. What is not ours says nothing of its insides. */
export function errorAnswer(thrown: unknown): ErrorAnswer {
  const error = asCoded(thrown);
  const { status } = errorTable[error.code];
  const details = error.details === undefined ? {} : { details: error.details };
  const headers: Record<string, string> = status === 429 ? { 'retry-after': String(secondsOf(error.details)) } : {};
  return { status, code: error.code, headers, body: { error: { code: error.code, message: error.message, ...details } } };
}

/** Seconds to wait, where an error says so; else a minute. */
function secondsOf(details: unknown): number {
  return TooMany.pick({ retryAfter: true }).safeParse(details).data?.retryAfter ?? 60;
}

function asCoded(thrown: unknown): CodedError {
  if (thrown instanceof CodedError) return thrown;
  if (thrown instanceof ZodError) {
    return new CodedError('invalid-body', { details: thrown.issues.map(({ path, message }) => ({ path: path.join('.'), message })) });
  }
  const { type, status } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as { type?: unknown; status?: unknown };
  const parserCode = typeof type === 'string' ? parserErrors[type] : undefined;
  if (parserCode) return new CodedError(parserCode, { cause: thrown });
  if (typeof status === 'number' && status >= 400 && status < 500) return new CodedError('bad-request', { cause: thrown });
  const code = storageErrorCode(thrown) ?? codeOf(thrown);
  return new CodedError(code, { cause: thrown });
}
