import { CodedError } from '@sincerely/shared';
import { Secret, TOTP, URI } from 'otpauth';

/** A second factor by time, from its secret in base32 or the whole address a QR code holds; undefined where there is none. Throws `invalid-body`. */
export function readTotp(text: string): TOTP | undefined {
  if (text === '') return undefined;
  try {
    const totp = /^otpauth:/iu.test(text) ? URI.parse(text) : new TOTP({ secret: Secret.fromBase32(text.replaceAll(/[\s-]/gu, '')) });
    if (totp instanceof TOTP && totp.secret.buffer.byteLength > 0) return totp;
  } catch {
    // What a parser says of it may repeat it.
  }
  throw new CodedError('invalid-body', { message: noSecret });
}

const noSecret =
  'This is no secret of an authenticator app. It has letters and the digits 2 to 7 only, or begins with otpauth://totp. Nothing was saved.';
