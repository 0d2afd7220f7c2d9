import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CodedError, codeOf, type VaultKeyWish, type VaultState } from '@sincerely/shared';
import { writeDurably } from '../storage/write-durably.ts';
import type { Keychain } from './keychain.ts';
import { readSecretFile } from './secret-file.ts';
import { openVaultKeys } from './vault-keys.ts';
import { type Envelope, opens, readVaultFile, seal, sealedCheck, unseal, type VaultFile } from './vault-file.ts';
import { openWrongTries } from './wrong-tries.ts';

/** Secrets by name, in one file, each sealed under the vault's key. While it is not open, everything that needs none of them goes on. */
export type Vault = {
  state(): VaultState;
  /** Known without the key, as names are. */
  has(name: string): boolean;
  names(): string[];
  /** Throws `vault-locked`, `no-keychain`, `vault-elsewhere` or `vault-damaged` where there is one that cannot be read. */
  read(name: string): string | undefined;
  /** An empty value forgets the secret. */
  write(name: string, value: string): Promise<void>;
  /** Tries again to open it. Throws as `read`, or `vault-wrong-passphrase`, or `vault-waits` after several wrong ones. */
  unlock(passphrase?: string): Promise<void>;
  /** Seals everything anew under a key that is kept elsewhere. */
  moveKey(wish: VaultKeyWish): Promise<void>;
  /** Sets a vault that cannot be opened aside, never deleted, and begins a new one. */
  startAnew(): Promise<void>;
  /** Takes the key out of the keychain, where it is there: for an account that is erased. */
  forgetKey(): Promise<void>;
};

type Parts = {
  /** Of the secrets: `vault.json`, and `vault.key` where the key is a file. */
  folder: string;
  keychain: Keychain;
  now?: () => number;
  /** Milliseconds a start waits for a keychain, which may ask the person first. */
  patience?: number;
};

const nothingKept: VaultFile = { format: 2, key: { kind: 'file' }, secrets: {} };

export async function openVault({ folder, keychain, now = Date.now, patience = 3_000 }: Parts): Promise<Vault> {
  const [path, keyFile] = [join(folder, 'vault.json'), join(folder, 'vault.key')];
  const keys = openVaultKeys(keyFile, keychain);
  const tries = openWrongTries(now);
  let file = nothingKept;
  let key: Buffer | undefined;
  let problem = new CodedError('vault-locked');

  const fail = (thrown: unknown) => {
    problem = thrown instanceof CodedError ? thrown : new CodedError('vault-damaged', { cause: thrown });
    return problem;
  };
  const open = async (passphrase?: string) => {
    try {
      const found = readVaultFile(path);
      if (found === undefined) readSecretFile(keyFile);
      file = found ?? nothingKept;
      const fetched = await keys.fetch(file.key, passphrase);
      if (!opens(file, fetched)) throw new CodedError('vault-elsewhere');
      key = fetched;
    } catch (thrown) {
      if (codeOf(thrown) === 'vault-wrong-passphrase') throw thrown;
      throw fail(thrown);
    }
    // What a move that was interrupted left behind opens nothing.
    if (file.key.kind !== 'file') await rm(keyFile, { force: true });
  };
  const mustBeOpen = (): Buffer => {
    if (key === undefined) throw new CodedError(problem.code, { cause: problem });
    return key;
  };
  const save = async (next: VaultFile) => {
    await writeDurably(path, JSON.stringify(next));
    file = next;
  };
  /** Counts wrong ones; right is what opens the present key. */
  const tryPassphrase = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    tries.pass();
    try {
      const result = await work();
      tries.ended(true);
      return result;
    } catch (thrown) {
      if (codeOf(thrown) === 'vault-wrong-passphrase') tries.ended(false);
      throw thrown;
    }
  };

  const inTurn = openTurns();
  await firstOf(inTurn(open), patience);

  return {
    state: () => stateOf(file, key, problem),
    has: (name) => Object.hasOwn(file.secrets, name),
    names: () => Object.keys(file.secrets),
    read: (name) => {
      const envelope = Object.hasOwn(file.secrets, name) ? file.secrets[name] : undefined;
      if (envelope === undefined) return undefined;
      const current = mustBeOpen();
      try {
        return unseal(envelope, name, current).toString('utf8');
      } catch (cause) {
        throw new CodedError('vault-damaged', { cause });
      }
    },
    write: async (name, value) =>
      inTurn(async () => {
        if (value === '' && !Object.hasOwn(file.secrets, name)) return;
        const { [name]: _, ...others } = file.secrets;
        if (value === '' && key === undefined && problem.code !== 'vault-damaged') return save({ ...file, secrets: others });
        const current = mustBeOpen();
        const secrets = value === '' ? others : { ...others, [name]: seal(value, name, current) };
        await save({ ...file, check: sealedCheck(current), secrets });
      }),
    unlock: async (passphrase) =>
      inTurn(async () => {
        if (key !== undefined) return;
        await (passphrase === undefined ? open() : tryPassphrase(async () => open(passphrase)));
      }),
    moveKey: async (wish) =>
      inTurn(async () => {
        const [current, before] = [mustBeOpen(), file.key];
        if (before.kind === 'passphrase') await tryPassphrase(async () => keys.fetch(before, wish.current ?? ''));
        if (wish.kind === before.kind && wish.kind !== 'passphrase') return;
        // A new key: copies of the old one, wherever they may lie, open nothing that is kept from now on.
        const next = randomBytes(32);
        const reseal = (name: string, envelope: Envelope) => seal(unseal(envelope, name, current), name, next);
        const secrets = Object.fromEntries(Object.entries(file.secrets).map(([name, envelope]) => [name, reseal(name, envelope)]));
        const place = await keys.keep(wish, next);
        await save({ format: 2, key: place, check: sealedCheck(next), secrets });
        key = next;
        await keys.forget(before);
      }),
    startAnew: async () =>
      inTurn(async () => {
        if (key !== undefined) throw new CodedError('forbidden', { message: 'Your secrets can be read. There is nothing to start anew.' });
        const aside = new Date(now()).toISOString().replaceAll(':', '-');
        for (const name of [path, keyFile]) if (existsSync(name)) await rename(name, `${name}.set-aside-${aside}`);
        await open();
      }),
    forgetKey: async () => (file.key.kind === 'keychain' ? keys.forget(file.key) : undefined),
  };
}

function stateOf({ key: { kind } }: VaultFile, key: Buffer | undefined, { code, message }: CodedError): VaultState {
  if (key !== undefined) return { kind, state: 'open', problem: null };
  return { kind, state: code === 'vault-locked' ? 'locked' : 'unavailable', problem: { code, message } };
}

/** One after the other, each after the end of the one before, however that was. */
function openTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}

/** Resolves when it has ended, well or not, or so many milliseconds are over. */
async function firstOf(work: Promise<unknown>, within: number): Promise<void> {
  const stop = new AbortController();
  const limit = setTimeout(within, undefined, { signal: stop.signal }).catch(() => {});
  await Promise.race([work.catch(() => {}), limit]);
  stop.abort();
}
