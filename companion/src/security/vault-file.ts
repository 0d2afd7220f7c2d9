import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { CodedError } from '@sincerely/shared';
import { z } from 'zod';

/** One value under AES-256-GCM; base64. What it is stands in its associated data, so that no value can take another's place. */
export const Envelope = z.object({ iv: z.base64(), tag: z.base64(), data: z.base64() });
export type Envelope = z.infer<typeof Envelope>;

/** Where the key is that opens the vault. `account`: the name of its entry in the keychain. `memory` is in KiB. */
export const KeyPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file') }),
  z.object({ kind: z.literal('keychain'), account: z.string().min(1) }),
  z.object({
    kind: z.literal('passphrase'),
    salt: z.base64(),
    memory: z.number().int().min(8).max(1_048_576),
    passes: z.number().int().min(1).max(100),
    lanes: z.number().int().min(1).max(64),
    sealed: Envelope,
  }),
]);
export type KeyPlace = z.infer<typeof KeyPlace>;

/** `check`: a word that only the right key opens. Files of before there was a choice of places have neither it nor `key`. */
export const VaultFile = z.object({
  format: z.literal(2),
  key: KeyPlace,
  check: Envelope.optional(),
  secrets: z.record(z.string(), Envelope),
});
export type VaultFile = z.infer<typeof VaultFile>;

const checkName = 'vault-check';

/** Undefined: there is none yet. Throws `vault-damaged`. */
export function readVaultFile(path: string): VaultFile | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as object;
    return 'format' in kept ? VaultFile.parse(kept) : { format: 2, key: { kind: 'file' }, secrets: VaultFile.shape.secrets.parse(kept) };
  } catch (cause) {
    throw new CodedError('vault-damaged', { cause });
  }
}

export function sealedCheck(key: Buffer): Envelope {
  return seal('sincerely', checkName, key);
}

/** Whether this is the key the file was written with; one that holds nothing is opened by any. */
export function opens({ check, secrets }: VaultFile, key: Buffer): boolean {
  const [name, envelope] = check ? [checkName, check] : (Object.entries(secrets)[0] ?? []);
  if (name === undefined || envelope === undefined) return true;
  try {
    unseal(envelope, name, key);
    return true;
  } catch {
    return false;
  }
}

export function seal(value: string | Buffer, name: string, key: Buffer): Envelope {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name));
  const data = Buffer.concat([cipher.update(value), cipher.final()]).toString('base64');
  return { iv: iv.toString('base64'), tag: cipher.getAuthTag().toString('base64'), data };
}

/** Throws where the key is another one, or the envelope or its name was changed. */
export function unseal({ iv, tag, data }: Envelope, name: string, key: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), { authTagLength: 16 })
    .setAAD(Buffer.from(name))
    .setAuthTag(Buffer.from(tag, 'base64'));
  return Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]);
}
