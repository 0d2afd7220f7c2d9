import { argon2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { CodedError } from '@sincerely/shared';
import { type KeyPlace, seal, unseal } from './vault-file.ts';

type Place = Extract<KeyPlace, { kind: 'passphrase' }>;

/** The second of the two choices RFC 9106 recommends, for machines that have other work as well: 64 MiB, three passes. */
const cost = { memory: 65_536, passes: 3, lanes: 4 };
const sealName = 'master-key';
const derive = promisify(argon2);

/** The master key, closed with a key that only this passphrase gives. */
export async function closeWith(passphrase: string, masterKey: Buffer): Promise<Place> {
  const place = { ...cost, salt: randomBytes(16).toString('base64') };
  const sealed = seal(masterKey, sealName, await keyFrom(passphrase, place));
  return { kind: 'passphrase', ...place, sealed };
}

/** Throws `vault-wrong-passphrase`. */
export async function openWith(passphrase: string, place: Place): Promise<Buffer> {
  const key = await keyFrom(passphrase, place);
  try {
    return unseal(place.sealed, sealName, key);
  } catch (cause) {
    throw new CodedError('vault-wrong-passphrase', { cause });
  }
}

async function keyFrom(passphrase: string, { salt, memory, passes, lanes }: Omit<Place, 'kind' | 'sealed'>): Promise<Buffer> {
  return derive('argon2id', {
    // The same words typed on another keyboard may be other code points.
    message: Buffer.from(passphrase.normalize('NFKC')),
    nonce: Buffer.from(salt, 'base64'),
    memory,
    passes,
    parallelism: lanes,
    tagLength: 32,
  });
}
