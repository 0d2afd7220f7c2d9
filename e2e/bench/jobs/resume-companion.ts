import { enableCompileCache } from 'node:module';

// As the companion's own main does.
enableCompileCache();
const { startCompanion } = await import('@sincerely/companion');
const { z } = await import('zod');

/** Says when the first step of a job that was interrupted runs. */
const only = { name: 'only', version: 1, percent: 50, label: 'only', inputs: () => null };
await startCompanion({
  port: 0,
  dataFolder: process.env.SINCERELY_DATA ?? '',
  logLevel: 'silent',
  chromium: null,
  jobs: [
    {
      kind: 'resumed',
      version: 1,
      input: z.object({}) as never,
      steps: () => [{ ...only, run: async () => (process.send?.('running'), new Promise(() => {})) }],
    },
  ],
});
