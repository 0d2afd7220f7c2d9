import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { CodedError, type VaultKeyWish } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import { writeDurably } from '../storage/write-durably.ts';
import type { Keychain } from './keychain.ts';
import { closeWith, openWith } from './passphrase.ts';
import type { KeyPlace } from './vault-file.ts';

/** The three places a vault's key may be kept in. */
export type VaultKeys = {
  /** Throws `vault-locked` without the passphrase it wants, `vault-wrong-passphrase`, `no-keychain`, or `vault-elsewhere` where it is not there. */
  fetch(place: KeyPlace, passphrase?: string): Promise<Buffer>;
  /** Puts a new key beside the present one, which stays where it is. */
  keep(wish: VaultKeyWish, key: Buffer): Promise<KeyPlace>;
  /** Forgets the key of a place that is no longer in use. */
  forget(place: KeyPlace): Promise<void>;
};

export function openVaultKeys(keyFile: string, keychain: Keychain): VaultKeys {
  return {
    fetch: async (place, passphrase) => {
      if (place.kind === 'file') return checked(existsSync(keyFile) ? readFileSync(keyFile) : undefined);
      if (place.kind === 'keychain') return checked(bytesOf(await keychain.read(place.account)));
      if (passphrase === undefined) throw new CodedError('vault-locked');
      return openWith(passphrase, place);
    },
    keep: async (wish, key) => {
      if (wish.kind === 'passphrase') return closeWith(wish.passphrase, key);
      if (wish.kind === 'keychain') return { kind: 'keychain', account: await keepInKeychain(keychain, key) };
      await writeDurably(keyFile, key);
      return { kind: 'file' };
    },
    forget: async (place) => {
      if (place.kind === 'file') await rm(keyFile, { force: true });
      // An entry that stays opens nothing any more.
      if (place.kind === 'keychain') await keychain.remove(place.account).catch(() => {});
    },
  };
}

/** Under a name of its own, so that the entry in use is never overwritten; read back before anything relies on it. */
async function keepInKeychain(keychain: Keychain, key: Buffer): Promise<string> {
  const account = `vault-${newId()}`;
  const value = key.toString('base64');
  await keychain.write(account, value);
  if ((await keychain.read(account)) !== value) throw new CodedError('no-keychain');
  return account;
}

function bytesOf(value: string | undefined): Buffer | undefined {
  return value === undefined ? undefined : Buffer.from(value, 'base64');
}

function checked(key: Buffer | undefined): Buffer {
  if (key?.length !== 32) throw new CodedError('vault-elsewhere');
  return key;
}
