import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { ownFile } from '../own-folder.ts';

test('a process that fills buffers without a pause is ended', async () => {
  const fill = `
    const { watchMemory } = await import(${JSON.stringify(ownFile('documents', 'watch-memory.ts'))});
    watchMemory(200_000_000);
    const kept = [];
    for (let at = 0; at < 200; at += 1) kept.push(Buffer.alloc(5_000_000, at + 1));
    const until = Date.now() + 10_000;
    while (Date.now() < until);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', fill], { stdio: 'ignore' });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
});
