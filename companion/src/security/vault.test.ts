import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, CodedError, type VaultKeyWish } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { folderKeychain, openOwnKeychain } from '../testing/own-keychain.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { osKeychain, type Keychain } from './keychain.ts';
import { openVault, type Vault } from './vault.ts';
import { opens, readVaultFile, seal, unseal, type VaultFile } from './vault-file.ts';

const passphrase = 'seven grey herons at low tide';
const secrets = { 'model-key': 'sk-canary', 'mail-password': 'pässword ✓' };

async function keep(keychain: Keychain = openOwnKeychain(), now?: () => number) {
  const folder = join(await temporaryFolder(), 'secrets');
  const reopen = async (from = folder, chain = keychain) => openVault({ folder: from, keychain: chain, ...(now && { now }) });
  const vault = await reopen();
  for (const [name, value] of Object.entries(secrets)) await vault.write(name, value);
  return { folder, keychain, vault, reopen };
}

const all = (vault: Vault) => Object.fromEntries(vault.names().map((name) => [name, vault.read(name)]));
const codeIn = (work: () => unknown) => {
  try {
    work();
    return 'none';
  } catch (thrown) {
    return codeOf(thrown);
  }
};
const refusal = async (work: Promise<unknown>) => work.then(() => 'none', codeOf);

const wishes: Record<VaultKeyWish['kind'], VaultKeyWish> = {
  file: { kind: 'file', current: passphrase },
  keychain: { kind: 'keychain', current: passphrase },
  passphrase: { kind: 'passphrase', passphrase, current: passphrase },
};
const kinds = ['file', 'keychain', 'passphrase'] as const;
const moves = kinds.flatMap((from) => kinds.filter((to) => to !== from || to === 'passphrase').map((to) => [from, to] as const));

test.each(moves)('from %s to %s everything is still there, also after a start, and its key is in that one place', async (from, to) => {
  const keychain = openOwnKeychain();
  const { folder, vault, reopen } = await keep(keychain);
  await vault.moveKey(wishes[from]);
  await vault.moveKey(wishes[to]);
  expect(all(vault)).toEqual(secrets);
  await vault.write('late', 'one more');
  const again = await reopen();
  if (to === 'passphrase') await again.unlock(passphrase);
  expect(all(again)).toEqual({ ...secrets, late: 'one more' });
  expect(again.state()).toEqual({ kind: to, state: 'open', problem: null });
  expect(existsSync(join(folder, 'vault.key'))).toBe(to === 'file');
  expect(keychain.entries.size).toBe(to === 'keychain' ? 1 : 0);
});

test('killed at any moment of a move, everything is still there', async () => {
  const { folder } = await keep();
  for (let at = 0; at < 8; at += 1) {
    const mover = fork(join(import.meta.dirname, '..', 'testing', 'move-vault-key.ts'), [folder, passphrase]);
    await once(mover, 'message');
    // Another moment each time, over more than one move.
    const killed = once(mover, 'exit');
    setTimeout(() => mover.kill('SIGKILL'), at * 90);
    await killed;
    const vault = await openVault({ folder, keychain: folderKeychain(folder) });
    if (vault.state().state === 'locked') await vault.unlock(passphrase);
    expect(all(vault)).toEqual(secrets);
  }
}, 60_000);

test('the key of before opens nothing that is kept after a move', async () => {
  const { folder, vault } = await keep();
  const before = readFileSync(join(folder, 'vault.key'));
  await vault.moveKey({ kind: 'passphrase', passphrase });
  const file = readVaultFile(join(folder, 'vault.json')) as VaultFile;
  for (const [name, envelope] of Object.entries(file.secrets)) expect(() => unseal(envelope, name, before)).toThrow();
  expect(opens(file, before)).toBe(false);
});

test('a file of before there was a choice is read as it is, and moved like any other', async () => {
  const folder = join(await temporaryFolder(), 'secrets');
  mkdirSync(folder);
  const key = Buffer.alloc(32, 3);
  writeFileSync(join(folder, 'vault.key'), key);
  writeFileSync(join(folder, 'vault.json'), JSON.stringify({ 'model-key': seal('sk-old', 'model-key', key) }));
  const vault = await openVault({ folder, keychain: openOwnKeychain() });
  expect(vault.read('model-key')).toBe('sk-old');
  await vault.moveKey({ kind: 'passphrase', passphrase });
  expect(vault.read('model-key')).toBe('sk-old');
  expect(readdirSync(folder)).toEqual(['vault.json']);
});

test('without its passphrase names are known and nothing else; a secret can be forgotten, not read or written', async () => {
  const { vault, reopen } = await keep();
  await vault.moveKey({ kind: 'passphrase', passphrase });
  const locked = await reopen();
  expect(locked.state()).toMatchObject({ kind: 'passphrase', state: 'locked', problem: { code: 'vault-locked' } });
  expect(locked.names()).toEqual(Object.keys(secrets));
  expect(locked.has('model-key')).toBe(true);
  expect(locked.read('never-kept')).toBeUndefined();
  expect(codeIn(() => locked.read('model-key'))).toBe('vault-locked');
  expect(await refusal(locked.write('other', 'value'))).toBe('vault-locked');
  await locked.write('mail-password', '');
  await locked.unlock(passphrase);
  expect(all(locked)).toEqual({ 'model-key': 'sk-canary' });
});

test('wrong passphrases are told, counted and slowed; the right one opens it after the wait', async () => {
  const clock = { now: 1_000_000 };
  const { vault, reopen } = await keep(openOwnKeychain(), () => clock.now);
  await vault.moveKey({ kind: 'passphrase', passphrase });
  const locked = await reopen();
  for (let n = 0; n < 3; n += 1) expect(await refusal(locked.unlock('not the right words'))).toBe('vault-wrong-passphrase');
  expect(await refusal(locked.unlock(passphrase))).toBe('vault-waits');
  clock.now += 2_000;
  expect(await refusal(locked.unlock('nor these'))).toBe('vault-wrong-passphrase');
  clock.now += 2_000;
  expect(await refusal(locked.unlock(passphrase))).toBe('vault-waits');
  clock.now += 2_000;
  await locked.unlock(passphrase);
  expect(all(locked)).toEqual(secrets);
  expect(await refusal(locked.moveKey({ kind: 'file' }))).toBe('vault-wrong-passphrase');
  await locked.moveKey({ kind: 'file', current: passphrase });
});

test('a vault copied to another machine says so and is left as it was; brought together with its key again, it opens', async () => {
  for (const kind of ['file', 'keychain'] as const) {
    const { folder, keychain, vault } = await keep();
    await vault.moveKey(wishes[kind]);
    const other = join(await temporaryFolder(), 'secrets');
    mkdirSync(other);
    cpSync(join(folder, 'vault.json'), join(other, 'vault.json'));
    const moved = await openVault({ folder: other, keychain: openOwnKeychain() });
    expect(moved.state()).toMatchObject({ state: 'unavailable', problem: { code: 'vault-elsewhere' } });
    expect(codeIn(() => moved.read('model-key'))).toBe('vault-elsewhere');
    expect(await refusal(moved.write('model-key', 'another'))).toBe('vault-elsewhere');
    expect(readFileSync(join(other, 'vault.json'))).toEqual(readFileSync(join(folder, 'vault.json')));
    if (kind === 'file') cpSync(join(folder, 'vault.key'), join(other, 'vault.key'));
    const together = await openVault({ folder: other, keychain });
    expect(all(together)).toEqual(secrets);
  }
});

test('a key that is another one, or torn, is told and not written over', async () => {
  for (const bytes of [Buffer.alloc(32, 1), Buffer.alloc(0)]) {
    const { folder, reopen } = await keep();
    writeFileSync(join(folder, 'vault.key'), bytes);
    const vault = await reopen();
    expect(vault.state().problem?.code).toBe('vault-elsewhere');
    expect(readFileSync(join(folder, 'vault.key'))).toEqual(bytes);
  }
});

test('a keychain that cannot be reached is told, and opens the vault once it can', async () => {
  const keychain = openOwnKeychain();
  const { vault, folder } = await keep(keychain);
  await vault.moveKey({ kind: 'keychain' });
  let isAway = true;
  const away: Keychain = {
    ...keychain,
    read: async (account) => {
      if (isAway) throw new CodedError('no-keychain');
      return keychain.read(account);
    },
  };
  const later = await openVault({ folder, keychain: away });
  expect(later.state()).toMatchObject({ kind: 'keychain', state: 'unavailable', problem: { code: 'no-keychain' } });
  expect(await refusal(later.unlock())).toBe('no-keychain');
  isAway = false;
  await later.unlock();
  expect(all(later)).toEqual(secrets);
});

test('a machine without a keychain refuses to move the key there, and everything stays', async () => {
  const session = process.env.DBUS_SESSION_BUS_ADDRESS;
  process.env.DBUS_SESSION_BUS_ADDRESS = 'unix:path=/nowhere/at-all';
  try {
    const { vault } = await keep(process.platform === 'linux' ? osKeychain : nowhere);
    expect(await refusal(vault.moveKey({ kind: 'keychain' }))).toBe('no-keychain');
    expect(vault.state()).toEqual({ kind: 'file', state: 'open', problem: null });
    expect(all(vault)).toEqual(secrets);
  } finally {
    if (session === undefined) delete process.env.DBUS_SESSION_BUS_ADDRESS;
    else process.env.DBUS_SESSION_BUS_ADDRESS = session;
  }
});

const away = async () => Promise.reject(new CodedError('no-keychain'));
const nowhere: Keychain = { read: away, write: away, remove: away };

test('a start waits for a slow keychain only so long, and the vault opens when it answers', async () => {
  const keychain = openOwnKeychain();
  const { vault, folder } = await keep(keychain);
  await vault.moveKey({ kind: 'keychain' });
  const answer = Promise.withResolvers<void>();
  const slow: Keychain = { ...keychain, read: async (account) => answer.promise.then(async () => keychain.read(account)) };
  const opened = await openVault({ folder, keychain: slow, patience: 1 });
  expect(codeIn(() => opened.read('model-key'))).toBe('vault-locked');
  answer.resolve();
  await opened.unlock();
  expect(all(opened)).toEqual(secrets);
});

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['of something else', () => '{"format":2}'],
  ['empty', () => ''],
])('a file that is %s is told and left as it is; starting anew sets it aside', async (_, change) => {
  const { folder, reopen } = await keep();
  const path = join(folder, 'vault.json');
  const bad = change(readFileSync(path, 'utf8'));
  writeFileSync(path, bad);
  const vault = await reopen();
  expect(vault.state()).toMatchObject({ state: 'unavailable', problem: { code: 'vault-damaged' } });
  expect(await refusal(vault.write('model-key', 'new'))).toBe('vault-damaged');
  expect(readFileSync(path, 'utf8')).toBe(bad);
  await vault.startAnew();
  await vault.write('model-key', 'new');
  expect(all(await reopen())).toEqual({ 'model-key': 'new' });
  const aside = readdirSync(folder).find((name) => name.startsWith('vault.json.set-aside')) as string;
  expect(readFileSync(join(folder, aside), 'utf8')).toBe(bad);
});

test('one secret that was changed on the disk is told; the others are read', async () => {
  const { folder, reopen } = await keep();
  const path = join(folder, 'vault.json');
  const kept = JSON.parse(readFileSync(path, 'utf8')) as { secrets: Record<string, object> };
  kept.secrets['model-key'] = kept.secrets['mail-password'] as object;
  writeFileSync(path, JSON.stringify(kept));
  const vault = await reopen();
  expect(codeIn(() => vault.read('model-key'))).toBe('vault-damaged');
  expect(vault.read('mail-password')).toBe(secrets['mail-password']);
});

test('writes at once are all kept', async () => {
  const { vault, reopen } = await keep();
  await Promise.all(Array.from({ length: 20 }, async (_, at) => vault.write(`n${at}`, String(at))));
  expect((await reopen()).names()).toHaveLength(22);
});
