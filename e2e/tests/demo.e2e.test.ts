import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the demo sets everything up and says what to do next', async () => {
  const demo = spawn(process.execPath, [join(import.meta.dirname, '..', 'demo', 'main.ts')], {
    env: { ...process.env, SINCERELY_DEMO_ONCE: '1', DISPLAY: undefined, WAYLAND_DISPLAY: undefined },
  });
  let said = '';
  for (const stream of [demo.stdout, demo.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(demo, 'exit')) as [number];
  expect(said).toContain('The browser is paired and has a sample profile');
  expect(said).toContain('https://jobs.lever.co/');
  expect(code).toBe(0);
});
