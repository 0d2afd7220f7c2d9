import { defineConfig } from 'vitest/config';

/** The tests that are to notice a change of what `stryker.config.json` names: those without a browser, whichever of them reach it. */
export default defineConfig({
  test: {
    include: ['{adapters,companion}/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
