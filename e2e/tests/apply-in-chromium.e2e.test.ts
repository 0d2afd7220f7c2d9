import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEvening, type Evening } from '../support/evening.ts';
import { applyByHand } from '../support/apply.ts';
import { answers } from '../support/answers.ts';

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
});
afterAll(async () => evening?.close());

test('Greenhouse', async () => {
  const key = 'greenhouse-platform-engineer';
  const { tab, tailored } = await applyByHand(evening.person, evening.boards.urlOf(key), answers);
  console.log(JSON.stringify(tailored), JSON.stringify(tab.fill?.results, null, 1));
  console.log(JSON.stringify(tab.submit), JSON.stringify(evening.boards.received(key).map((r) => [r.fields, r.files.map(({ bytes, ...f }) => f)]), null, 1));
  expect(tab.submit?.outcome?.kind).toBe('submitted');
});
