import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Every secret begins with one of these, so that large files are looked through for few things.
const marks = { password: 'Kestrel/', totp: 'KESTREL4' };

/** A secret nobody else has, with signs that encodings change. */
export function newCanary(): string {
  return `${marks.password}${randomBytes(9).toString('hex')}+ö`;
}

/** A secret of a second factor, base32. */
export function newTotpCanary(): string {
  return marks.totp + [...randomBytes(24)].map((byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('');
}

/** The ways a secret may be written: as it is, in URLs and forms, in base64 wherever it begins in a text, and in hex. */
export function waysOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const base64 = [0, 1, 2].map((shift) => inBase64(bytes, shift));
  const urls = [encodeURIComponent(secret), encodeURIComponent(secret).replaceAll('%20', '+')];
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    ...new Set([bytes.toString('latin1'), json, ...urls, ...urls.map((url) => url.toLowerCase()), ...base64, hex, hex.toUpperCase()]),
  ];
}

const markWays = Object.values(marks).flatMap((mark) => waysOf(mark));

/** The middle of it, as it stands after so many other bytes. */
function inBase64(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '');
  return text.slice(shift === 0 ? 0 : shift + 1, text.length - 1);
}

/** Which of the secrets are in it, in any of the ways, also where each letter has two bytes. */
export function canariesIn(data: Buffer | string, secrets: string[]): string[] {
  const text = (typeof data === 'string' ? Buffer.from(data) : data).toString('latin1');
  const texts = [text, text.replaceAll('\0', '')].filter((one) => markWays.some((way) => one.includes(way)));
  return secrets.filter((secret) => texts.some((one) => waysOf(secret).some((way) => one.includes(way))));
}

/** Files under a folder that hold any of the secrets, with which. */
export function filesWithCanaries(folder: string, secrets: string[]): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .flatMap((name) => canariesIn(readFileSync(join(folder, name)), secrets).map((secret) => `${name}: ${secret}`));
}
