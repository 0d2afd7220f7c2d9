import { defineConfig } from 'vitest/config';

/** The tests that are to notice a change of what `stryker.config.json` names: those of its own rooms and of the doors that use it, without a browser. */
export default defineConfig({
  test: {
    include: ['companion/src/{security,http}/**/*.test.ts', 'adapters/src/{engine,questions}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
