import type { ErrorCode } from '@sincerely/shared';
import { StepError, type AfterFailure } from '../jobs/step-error.ts';
import type { SmtpPhase } from './smtp.ts';

type SmtpFailure = { code?: string; originalCode?: string; command?: string; responseCode?: number; response?: string; message?: string };

/**
 * What a failure of the conversation means. Until the server has agreed to take the message, and wherever it answered with a refusal, nothing
 * was sent; a line that breaks after that may have carried it, and is given back as it is.
 */
export function smtpError(thrown: unknown, phase: SmtpPhase): unknown {
  const failure = thrown as SmtpFailure;
  const isKnown = phase !== 'message' || failure.responseCode !== undefined;
  if (!isKnown) return thrown;
  const [code, after] = meaningOf(failure, phase);
  const words = failure.response ?? '';
  return new StepError(code, after, { cause: thrown, ...(words === '' ? {} : { message: withWords(code, words) }) });
}

const refusedWords: Partial<Record<ErrorCode, string>> = {
  'mail-login': 'The mail server did not accept your user name and password. Nothing was sent. Check them in Settings.',
  'mail-recipient': 'The mail server does not accept this recipient. Nothing was sent. Check the address.',
  'mail-too-large': 'The e-mail is larger than the server takes. Nothing was sent.',
  'mail-busy': 'The mail server takes nothing for now. Nothing was sent.',
};

function withWords(code: ErrorCode, words: string): string {
  return `${refusedWords[code] ?? 'The mail server did not accept this e-mail. Nothing was sent.'} It says: ${words.slice(0, 300)}`;
}

function meaningOf({ code, originalCode, command = '', responseCode = 0 }: SmtpFailure, phase: SmtpPhase): [ErrorCode, AfterFailure] {
  if (isUnsafe(code, originalCode, responseCode)) return ['mail-not-secure', 'give-up'];
  if (responseCode >= 400 && responseCode < 500) return ['mail-busy', 'retry'];
  if (responseCode === 552 || (code === 'EMESSAGE' && command === 'MAIL FROM')) return ['mail-too-large', 'give-up'];
  if (code === 'EAUTH' || code === 'ENOAUTH') return ['mail-login', 'give-up'];
  if (phase === 'envelope' && command === 'RCPT TO') return ['mail-recipient', 'give-up'];
  if (responseCode >= 500) return ['mail-rejected', 'give-up'];
  return ['mail-unreachable', 'retry'];
}

function isUnsafe(code = '', originalCode = '', responseCode = 0): boolean {
  // 530 and 538: the server itself asks for TLS first.
  return (
    ['ETLS', 'EREQUIRETLS'].includes(code) || [530, 538].includes(responseCode) || /CERT|UNABLE_TO|ERR_TLS|ERR_SSL/u.test(originalCode)
  );
}
