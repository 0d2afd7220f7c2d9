import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/test-companion.ts';
import { readSecretFile } from './secret-file.ts';

test('a secret is made once, for its owner’s eyes, and read from then on', async () => {
  const folder = join(await temporaryFolder(), 'deep', 'secrets');
  const path = join(folder, 'own.key');
  const secret = readSecretFile(path);
  expect(secret).toHaveLength(32);
  expect(readSecretFile(path)).toEqual(secret);
  expect(readFileSync(path)).toEqual(secret);
  expect(readSecretFile(join(folder, 'other.key'))).not.toEqual(secret);
  if (process.platform === 'win32') return;
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('one that is there is never written over, whatever it holds', async () => {
  const path = join(await temporaryFolder(), 'own.key');
  writeFileSync(path, 'torn');
  expect(readSecretFile(path).toString()).toBe('torn');
});
