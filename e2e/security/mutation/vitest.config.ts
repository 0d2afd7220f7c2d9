import { defineConfig } from 'vitest/config';

/** The tests that are to notice a change of what `stryker.config.json` names: those beside it, without a browser. */
export default defineConfig({
  test: {
    include: ['companion/src/security/**/*.test.ts', 'adapters/src/engine/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // A process of its own is killed there again and again; it runs what is written, not what is changed.
    testNamePattern: /^(?!killed at any moment)/u,
  },
});
