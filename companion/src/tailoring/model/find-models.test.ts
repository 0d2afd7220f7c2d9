import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startPaired } from '../../testing/test-companion.ts';
import { findLocalModels } from './find-models.ts';

/** A server that lists these models; what it was asked with is kept. */
async function listing(data: unknown) {
  const keys: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    keys.push(request.headers.authorization);
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ object: 'list', data }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, keys };
}

test('models are listed by name, with their price where the server tells it', async () => {
  const { baseUrl } = await listing([
    { id: 'small', pricing: { prompt: '0.0000025', completion: '0.00001' } },
    { id: 'big', pricing: { prompt: 'ask', completion: '-1' } },
    { id: 7 },
  ]);
  const { dashboard } = await startPaired();
  const { servers } = await dashboard.call('findModels', { input: { baseUrl } });
  expect(servers).toEqual([
    {
      name: new URL(baseUrl).host,
      baseUrl,
      models: [
        { id: 'big', price: null },
        { id: 'small', price: { input: 2.5, output: 10 } },
      ],
    },
  ]);
});

test('of the servers on this machine those that answer are found', async () => {
  const { baseUrl } = await listing([{ id: 'llama' }]);
  const places = [
    { name: 'Here', baseUrl },
    { name: 'Not here', baseUrl: 'http://127.0.0.1:1/v1' },
  ];
  expect(await findLocalModels(places)).toEqual([{ name: 'Here', baseUrl, models: [{ id: 'llama', price: null }] }]);
});

test('a key goes to the server it was given for and to no other', async () => {
  const [own, other] = [await listing([]), await listing([])];
  const { dashboard } = await startPaired();
  await dashboard.call('saveSettings', { input: { model: { baseUrl: own.baseUrl, model: 'm', key: 'own-key' } } });
  await dashboard.call('findModels', { input: { baseUrl: own.baseUrl } });
  await dashboard.call('findModels', { input: { baseUrl: other.baseUrl } });
  expect(own.keys).toEqual(['Bearer own-key']);
  expect(other.keys).toEqual(['Bearer none']);
  const { model } = await dashboard.call('saveSettings', { input: { model: { baseUrl: other.baseUrl, model: 'm' } } });
  expect(model.hasKey).toBe(false);
});

test('an address where no model server answers is told so', async () => {
  const { dashboard } = await startPaired();
  await expect(dashboard.call('findModels', { input: { baseUrl: 'http://127.0.0.1:1/v1' } })).rejects.toThrow('model-unreachable');
});
