import { createServer } from 'node:net';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { runToEnd, startProcess } from './testing/companion-process.ts';
import { temporaryFolder } from './testing/test-companion.ts';

test('a second companion on the same folder refuses, naming the first', async () => {
  const folder = await temporaryFolder();
  const first = await startProcess(folder);
  const { code, errors } = await runToEnd({ SINCERELY_DATA: folder, SINCERELY_PORT: '0' });
  expect(code).toBe(1);
  expect(errors).toContain(`process ${first.child.pid} on port ${first.port}, running since`);
  await first.kill('SIGKILL');
  const after = await startProcess(folder);
  expect(await after.kill('SIGINT')).toBe(0);
});

test('a taken port is named with what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const { code, errors } = await runToEnd({ SINCERELY_DATA: await temporaryFolder(), SINCERELY_PORT: String(port) });
  expect(code).toBe(1);
  expect(errors).toContain(`Port ${port} is taken`);
  expect(errors).toContain('SINCERELY_PORT=');
});

test('a database of a newer version is refused politely and left as it is', async () => {
  const folder = await temporaryFolder();
  const database = new Sqlite(join(folder, 'sincerely.db'));
  database.pragma('user_version = 99');
  database.close();
  const { code, errors } = await runToEnd({ SINCERELY_DATA: folder, SINCERELY_PORT: '0' });
  expect(code).toBe(1);
  expect(errors).toContain('newer version of Sincerely');
});
