import { array, assert, asyncProperty, integer, nat, record } from 'fast-check';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStorage } from '../../storage/storage.ts';
import { temporaryFolder } from '../../testing/test-companion.ts';
import { openSpending, type Terms } from './spending.ts';

const terms: Terms = { model: 'm', price: { input: 1, output: 10 }, monthlyCeiling: 0.01 };

async function open(now: () => Date = () => new Date(2026, 10, 26)) {
  const storage = await openStorage(join(await temporaryFolder(), 'test.db'));
  onTestFinished(() => storage.close());
  return openSpending(storage, now);
}

test('a request is estimated by its letters until the server tells its own count', async () => {
  const spending = await open();
  const meter = spending.begin(terms, 4000, 'a1');
  meter.heard(400);
  meter.end();
  expect(spending.usage()).toEqual({ requests: 1, promptTokens: 1000, answerTokens: 100, cost: 0.002, isEstimated: true });
  const told = spending.begin(terms, 4000, 'a2');
  told.told({ prompt_tokens: 900, completion_tokens: 50 });
  told.end();
  expect(spending.usage('a2')).toEqual({ requests: 1, promptTokens: 900, answerTokens: 50, cost: 0.0014, isEstimated: false });
});

test('a request is on record before it is sent, and what has come of a long answer too', async () => {
  const spending = await open();
  const meter = spending.begin({ ...terms, monthlyCeiling: null }, 4000, null);
  expect(spending.usage()).toMatchObject({ requests: 1, promptTokens: 1000, answerTokens: 0 });
  meter.heard(8000);
  expect(spending.usage()).toMatchObject({ answerTokens: 2000 });
});

test('the ceiling holds for the month: before a request, in the middle of one, and not for the next month', async () => {
  let month = 10;
  const spending = await open(() => new Date(2026, month, 26));
  expect(() => spending.begin(terms, 80_000, null)).toThrow('ceiling');
  const meter = spending.begin(terms, 4000, null);
  expect(() => meter.heard(4000)).toThrow('ceiling');
  meter.end();
  expect(() => spending.begin(terms, 4, null)).toThrow('ceiling');
  month = 11;
  expect(() => spending.begin(terms, 4, null)).not.toThrow();
  expect(() => spending.begin({ ...terms, monthlyCeiling: 0 }, 4, null)).toThrow('ceiling');
});

test('without a price nothing is refused, whatever the ceiling', async () => {
  const spending = await open();
  const free = spending.begin({ model: 'm', price: null, monthlyCeiling: 0 }, 4_000_000, null);
  free.heard(1_000_000);
  free.end();
  expect(spending.usage().cost).toBe(0);
});

test('whatever is asked and answered, no more is spent than the ceiling and the one piece that crossed it', async () => {
  const request = record({ letters: nat(3000), pieces: array(integer({ min: 1, max: 200 }), { maxLength: 20 }) });
  await assert(
    asyncProperty(array(request, { maxLength: 12 }), async (requests) => {
      const spending = await open();
      for (const { letters, pieces } of requests) {
        try {
          const meter = spending.begin(terms, letters, null);
          try {
            pieces.forEach((piece) => meter.heard(piece));
          } finally {
            meter.end();
          }
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: 'model-ceiling' });
        }
      }
      expect(spending.usage().cost).toBeLessThanOrEqual(0.01 + (200 / 4 + 1) * 1e-5);
    }),
    { numRuns: 25 },
  );
});
