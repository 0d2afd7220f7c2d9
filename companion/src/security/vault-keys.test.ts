import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { openOwnKeychain } from '../testing/own-keychain.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import type { Keychain } from './keychain.ts';
import { openVaultKeys } from './vault-keys.ts';

const key = Buffer.alloc(32, 5);
const passphrase = 'four lapwings on the salt marsh';

async function prepare(keychain: Keychain = openOwnKeychain()) {
  const keyFile = join(await temporaryFolder(), 'vault.key');
  return { keyFile, keys: openVaultKeys(keyFile, keychain) };
}

const refusal = async (work: Promise<unknown>) => work.then(() => 'none', codeOf);

test('a key in a file is read from it, and only where it is one', async () => {
  const { keys, keyFile } = await prepare();
  expect(await refusal(keys.fetch({ kind: 'file' }))).toBe('vault-elsewhere');
  expect(await keys.keep({ kind: 'file' }, key)).toEqual({ kind: 'file' });
  expect(readFileSync(keyFile)).toEqual(key);
  expect(await keys.fetch({ kind: 'file' })).toEqual(key);
  for (const length of [0, 31, 33]) {
    writeFileSync(keyFile, Buffer.alloc(length));
    expect(await refusal(keys.fetch({ kind: 'file' }))).toBe('vault-elsewhere');
  }
  await keys.forget({ kind: 'file' });
  expect(existsSync(keyFile)).toBe(false);
  await keys.forget({ kind: 'file' });
});

test('a key in the keychain has an entry of its own, which is forgotten alone', async () => {
  const keychain = openOwnKeychain();
  const { keys, keyFile } = await prepare(keychain);
  const [one, two] = [await keys.keep({ kind: 'keychain' }, key), await keys.keep({ kind: 'keychain' }, Buffer.alloc(32, 6))];
  expect(one).toMatchObject({ kind: 'keychain', account: expect.stringMatching(/^vault-.+/u) as string });
  expect(keychain.entries.size).toBe(2);
  expect(await keys.fetch(one)).toEqual(key);
  expect(existsSync(keyFile)).toBe(false);
  writeFileSync(keyFile, 'another');
  await keys.forget(one);
  expect(existsSync(keyFile)).toBe(true);
  expect(await refusal(keys.fetch(one))).toBe('vault-elsewhere');
  expect(await keys.fetch(two)).toEqual(Buffer.alloc(32, 6));
});

test('a keychain that keeps something else than it was given is none; one that cannot forget stops nothing', async () => {
  const forgetful: Keychain = { read: async () => 'other', write: async () => {}, remove: async () => Promise.reject(new Error('no')) };
  const { keys } = await prepare(forgetful);
  expect(await refusal(keys.keep({ kind: 'keychain' }, key))).toBe('no-keychain');
  await keys.forget({ kind: 'keychain', account: 'vault-1' });
});

test('a key behind a passphrase opens with it, however its letters are typed, and with no other', async () => {
  const { keys, keyFile } = await prepare();
  const place = await keys.keep({ kind: 'passphrase', passphrase: `${passphrase} Å` }, key);
  expect(place).toMatchObject({ kind: 'passphrase', memory: 65_536, passes: 3, lanes: 4 });
  expect(existsSync(keyFile)).toBe(false);
  expect(await keys.fetch(place, `${passphrase} A\u030A`)).toEqual(key);
  expect(await refusal(keys.fetch(place))).toBe('vault-locked');
  for (const wrong of ['', passphrase, `${passphrase} å`]) expect(await refusal(keys.fetch(place, wrong))).toBe('vault-wrong-passphrase');
  const again = await keys.keep({ kind: 'passphrase', passphrase: `${passphrase} Å` }, key);
  if (place.kind !== 'passphrase' || again.kind !== 'passphrase') throw new Error('It is kept elsewhere.');
  expect(again.salt).not.toBe(place.salt);
  expect(Buffer.from(place.salt, 'base64')).toHaveLength(16);
  expect(again.sealed.data).not.toBe(place.sealed.data);
  await keys.forget(place);
});
