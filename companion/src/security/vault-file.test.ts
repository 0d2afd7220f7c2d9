import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/test-companion.ts';
import { KeyPlace, opens, readVaultFile, seal, sealedCheck, unseal, type VaultFile } from './vault-file.ts';

const [key, otherKey] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

test('what is sealed opens with its key and its name alone, and was never sealed alike before', () => {
  const envelope = seal('pässword ✓', 'mail-password', key);
  expect(unseal(envelope, 'mail-password', key).toString('utf8')).toBe('pässword ✓');
  expect(unseal(seal(otherKey, 'k', key), 'k', key)).toEqual(otherKey);
  expect(() => unseal(envelope, 'mail-password', otherKey)).toThrow();
  expect(() => unseal(envelope, 'model-key', key)).toThrow();
  const again = seal('pässword ✓', 'mail-password', key);
  expect(again.iv).not.toBe(envelope.iv);
  expect(again.data).not.toBe(envelope.data);
  expect(Buffer.from(envelope.iv, 'base64')).toHaveLength(12);
});

test('no part of an envelope can be changed, left out or cut', () => {
  const envelope = seal('secret', 'name', key);
  const flip = (text: string) => {
    const bytes = Buffer.from(text, 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    return bytes.toString('base64');
  };
  for (const part of ['iv', 'tag', 'data'] as const) {
    expect(() => unseal({ ...envelope, [part]: flip(envelope[part]) }, 'name', key), part).toThrow();
    expect(() => unseal({ ...envelope, [part]: '' }, 'name', key), part).toThrow();
  }
  // A tag of four bytes would be guessed in time.
  const short = Buffer.from(envelope.tag, 'base64').subarray(0, 4).toString('base64');
  expect(() => unseal({ ...envelope, tag: short }, 'name', key)).toThrow();
});

test('a file tells its key by its check, one of before by its first secret, and one without anything opens with any', () => {
  const empty: VaultFile = { format: 2, key: { kind: 'file' }, secrets: {} };
  expect(opens(empty, otherKey)).toBe(true);
  for (const file of [
    { ...empty, check: sealedCheck(key) },
    { ...empty, secrets: { 'model-key': seal('x', 'model-key', key) } },
    { ...empty, check: sealedCheck(key), secrets: { 'model-key': seal('x', 'model-key', otherKey) } },
  ]) {
    expect(opens(file, key)).toBe(true);
    expect(opens(file, otherKey)).toBe(false);
  }
  // A secret put in the place of the check is not one.
  expect(opens({ ...empty, check: seal('sincerely', 'model-key', key) }, key)).toBe(false);
});

test('a file is read as it was written; anything else is damage', async () => {
  const path = join(await temporaryFolder(), 'vault.json');
  expect(readVaultFile(path)).toBeUndefined();
  const read = (kept: unknown) => {
    writeFileSync(path, typeof kept === 'string' ? kept : JSON.stringify(kept));
    try {
      return readVaultFile(path);
    } catch (thrown) {
      return codeOf(thrown);
    }
  };
  const secrets = { 'model-key': seal('x', 'model-key', key) };
  const file: VaultFile = { format: 2, key: { kind: 'keychain', account: 'vault-1' }, check: sealedCheck(key), secrets };
  expect(read(file)).toEqual(file);
  expect(read(secrets)).toEqual({ format: 2, key: { kind: 'file' }, secrets });
  for (const bad of [
    '',
    '{',
    'null',
    '[]x',
    { ...file, format: 3 },
    { ...file, key: { kind: 'cloud' } },
    { x: 1 },
    { ...file, secrets: 1 },
  ])
    expect(read(bad), JSON.stringify(bad)).toBe('vault-damaged');
});

test('a place of a key is one of the three, and asks for no more work than a machine can do', () => {
  const sealed = seal(key, 'master-key', otherKey);
  const place = { kind: 'passphrase', salt: 'AAAA', memory: 65_536, passes: 3, lanes: 4, sealed };
  const isPlace = (one: unknown) => KeyPlace.safeParse(one).success;
  expect(isPlace(place)).toBe(true);
  expect(isPlace({ kind: 'file' })).toBe(true);
  expect(isPlace({ kind: 'keychain', account: '' })).toBe(false);
  expect(isPlace({ kind: 'keychain' })).toBe(false);
  for (const [name, least, most] of [
    ['memory', 8, 1_048_576],
    ['passes', 1, 100],
    ['lanes', 1, 64],
  ] as const) {
    for (const fits of [least, most]) expect(isPlace({ ...place, [name]: fits }), `${name} ${fits}`).toBe(true);
    for (const not of [least - 1, most + 1, least + 0.5]) expect(isPlace({ ...place, [name]: not }), `${name} ${not}`).toBe(false);
  }
  expect(isPlace({ ...place, salt: 'ä' })).toBe(false);
  expect(isPlace({ ...place, sealed: { ...sealed, tag: 'ä' } })).toBe(false);
});
