import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adapterById, type Health } from '@sincerely/adapters';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBoards, type Boards } from '../boards/boards.ts';
import { hostRules } from '../browsers/launch-chromium.ts';
import { inWords, verify } from '../qa/adapter/verify.ts';
import { readProfile } from '../qa/read-profile.ts';
import { sampleProfile } from '../support/person.ts';

let boards: Boards;
const folder = mkdtempSync(join(tmpdir(), 'verified-'));
const kept = join(import.meta.dirname, '..', '..', 'adapters', 'src', 'lever', 'health.json');

beforeAll(async () => {
  boards = await startBoards();
  mkdirSync(join(folder, 'lever'));
  copyFileSync(kept, join(folder, 'lever', 'health.json'));
});
afterAll(async () => {
  await boards?.close();
  rmSync(folder, { recursive: true, force: true });
});

const verifyAt = async (id: string, url: string) =>
  verify(id, {
    url,
    profile: readProfile(sampleProfile),
    folder,
    manner: { args: [hostRules(boards)], ignoreHTTPSErrors: true },
  });
const healthNow = () => JSON.parse(readFileSync(join(folder, 'lever', 'health.json'), 'utf8')) as Health;

test('a live form is filled, told row by row and stamped beside what was counted before; nothing is sent', async () => {
  const before = healthNow();
  const verified = await verifyAt('lever', boards.urlOf('lever-platform-engineer'));
  const { live, ...counted } = healthNow();
  expect(counted).toEqual(before);
  expect(live).toMatchObject({ version: adapterById('lever').version, drifted: 0 });
  expect(live?.filled).toBeGreaterThan(5);
  expect(live?.filled).toBe(live?.tried);
  const told = inWords(verified);
  expect(told).toMatch(/^✓ Full name\W* +Amara Okafor$/mu);
  expect(told).toContain('Nothing was submitted.');
  expect(JSON.stringify(live)).not.toContain('Amara');
  expect(boards.received()).toEqual([]);
  expect(boards.requests.filter(({ body }) => body().includes('%PDF'))).toEqual([]);
});

test('what is no form of the adapter is told, and stamps nothing', async () => {
  const before = healthNow();
  await expect(verifyAt('lever', boards.urlOf('workable-technical-writer'))).rejects.toThrow('is no address of Lever');
  boards.behave('lever-data-analyst-eu', { closed: true });
  await expect(verifyAt('lever', boards.urlOf('lever-data-analyst-eu'))).rejects.toThrow('There is no form to fill');
  expect(healthNow()).toEqual(before);
});
