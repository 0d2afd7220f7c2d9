import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { startCompanion } from '@sincerely/companion';

// As the companion's own main does.
enableCompileCache();
type Built = { startCompanion: typeof startCompanion };
const { startCompanion: startBuilt } = (await import(
  join(import.meta.dirname, '..', '..', '..', 'companion', 'dist', 'companion.js')
)) as Built;

/** The companion as it was built and as `npm start` runs it. Says when the first step of a job that was interrupted runs. */
const only = { name: 'only', version: 1, percent: 50, label: 'only', inputs: () => null };
await startBuilt({
  port: 0,
  dataFolder: process.env.SINCERELY_DATA ?? '',
  logLevel: 'silent',
  chromium: null,
  jobs: [
    {
      kind: 'resumed',
      version: 1,
      // Of a schema only this is used; a library of its own would be counted with the companion.
      input: { parse: (input: unknown) => input } as never,
      steps: () => [{ ...only, run: async () => (process.send?.('running'), new Promise(() => {})) }],
    },
  ],
});
