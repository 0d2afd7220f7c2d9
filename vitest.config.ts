import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { quietArguments } from './companion/src/chromium/quiet-arguments.ts';
import { LongestFirst } from './scripts/longest-first.ts';

const chromium = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,adapters,extension,companion,e2e,scripts}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.browser.test.ts', '**/*.e2e.test.ts', '**/dist/**'],
          environment: 'node',
          globalSetup: ['e2e/support/own-temp-folder.ts'],
          // Companions that start wait for the disk about a third of the time: two cores carry three.
          maxWorkers: 3,
          // Files of one worker share what they import: reading the companion anew for each took half the time. What a test changes of its process it puts back.
          isolate: false,
          // A bound for what hangs; how long a thing takes is for `pnpm bench`.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['{adapters,extension}/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: quietArguments(),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          environment: 'node',
          globalSetup: ['e2e/support/own-temp-folder.ts', 'e2e/support/build-what-runs.ts'],
          // Each file starts browsers and a companion of its own, which leave two cores an eighth of the time with two at once and a sixteenth with three.
          maxWorkers: 3,
          // Files of one worker share what they import, as the unit tests do.
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // What is polled for comes when a busy machine has done it.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
