import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeDurably } from '../storage/write-durably.ts';

/** Secrets by name, in one file; each value AES-256-GCM under the vault's key with its name as associated data. */
export type Vault = {
  read(name: string): string | undefined;
  /** An empty value forgets the secret. */
  write(name: string, value: string): Promise<void>;
};

type Envelope = { iv: string; tag: string; data: string };

export function openVault(path: string, key: Buffer): Vault {
  const envelopes: Record<string, Envelope> = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Envelope>) : {};
  return {
    read: (name) => (Object.hasOwn(envelopes, name) ? unseal(envelopes[name] as Envelope, name, key) : undefined),
    write: async (name, value) => {
      if (value === '') delete envelopes[name];
      else envelopes[name] = seal(value, name, key);
      await writeDurably(path, JSON.stringify(envelopes));
    },
  };
}

function seal(value: string, name: string, key: Buffer): Envelope {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name));
  const data = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]).toString('base64');
  return { iv: iv.toString('base64'), tag: cipher.getAuthTag().toString('base64'), data };
}

function unseal({ iv, tag, data }: Envelope, name: string, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'))
    .setAAD(Buffer.from(name))
    .setAuthTag(Buffer.from(tag, 'base64'));
  return decipher.update(Buffer.from(data, 'base64'), undefined, 'utf8') + decipher.final('utf8');
}
