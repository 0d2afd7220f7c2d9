import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keychain } from '../security/keychain.ts';

/** A keychain of one test's own, and what is in it. */
export function openOwnKeychain(): Keychain & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    read: async (account) => entries.get(account),
    write: async (account, value) => void entries.set(account, value),
    remove: async (account) => void entries.delete(account),
  };
}

/** One that outlives the process: a folder beside the secrets. */
export function folderKeychain(secrets: string): Keychain {
  const folder = `${secrets}-keychain`;
  const pathOf = (account: string) => join(folder, account);
  mkdirSync(folder, { recursive: true });
  return {
    read: async (account) => (existsSync(pathOf(account)) ? readFileSync(pathOf(account), 'utf8') : undefined),
    write: async (account, value) => writeFileSync(pathOf(account), value),
    remove: async (account) => rmSync(pathOf(account), { force: true }),
  };
}
