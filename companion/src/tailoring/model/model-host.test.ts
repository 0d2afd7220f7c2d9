import { join } from 'node:path';
import { codeOf, type ErrorCode } from '@sincerely/shared';
import { expect, onTestFinished, test } from 'vitest';
import { openBreakers } from '../../jobs/breakers.ts';
import { openStorage } from '../../storage/storage.ts';
import { openModelServer } from '../../testing/model-server.ts';
import { amara, openLive, posting, startPaired, temporaryFolder } from '../../testing/test-companion.ts';
import { modelHost } from './model-host.ts';

async function openHost() {
  const clock = { now: Date.UTC(2026, 0, 10, 12) };
  const storage = await openStorage(join(await temporaryFolder(), 'test.db'));
  onTestFinished(() => storage.close());
  const host = modelHost(
    openBreakers(storage, () => clock.now),
    'http://127.0.0.1:11434/v1',
  );
  const passes = () => {
    try {
      host.pass();
      return true;
    } catch (thrown) {
      expect(codeOf(thrown)).toBe('model-resting');
      return false;
    }
  };
  return { clock, host, passes };
}

test('three silences in a row and it rests a quarter of an hour; then one try is made, and an answer ends it', async () => {
  const { clock, host, passes } = await openHost();
  for (const end of ['model-unreachable', 'model-busy', 'model-unreachable'] as const) {
    expect(passes()).toBe(true);
    host.ended(end);
  }
  expect(passes()).toBe(false);
  clock.now += 15 * 60_000 + 1;
  expect(passes()).toBe(true);
  expect(passes()).toBe(false);
  host.ended(undefined);
  expect(passes()).toBe(true);
});

test.each<ErrorCode>(['model-junk', 'model-rejected', 'model-cut-short'])('a server that ends with %s has answered', async (code) => {
  const { host, passes } = await openHost();
  for (const end of ['model-unreachable', 'model-unreachable', code, 'model-unreachable', 'model-unreachable'] as const) host.ended(end);
  expect(passes()).toBe(true);
});

test('a server that is gone is asked by three tailorings and not by the fourth, which is complete at once; Test it asks it all the same', async () => {
  let isThere = false;
  const server = await openModelServer((answer) => (isThere ? (answer.piece('OK'), answer.end()) : answer.breakOff()));
  onTestFinished(server.close);
  const { dashboard, extension } = await startPaired({ chromium: null });
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  await dashboard.call('saveSettings', { input: { model: { baseUrl: server.baseUrl, model: 'test' } } });
  const live = await openLive(extension);
  const codes: (string | undefined)[] = [];
  for (const postingId of ['1', '2', '3', '4']) {
    const { application } = await extension.call('savePosting', { input: { ...posting, postingId } });
    const { id } = await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
    const event = await live.until((one) => one.type === 'job' && one.job.id === id && one.job.state === 'done');
    codes.push(event.type === 'job' ? event.job.warnings?.find((warning) => warning.code.startsWith('model-'))?.code : undefined);
  }
  expect(codes).toEqual(['model-unreachable', 'model-unreachable', 'model-unreachable', 'model-resting']);
  expect(server.requests).toHaveLength(3);
  isThere = true;
  await dashboard.call('testModel');
  expect(server.requests).toHaveLength(4);
});
