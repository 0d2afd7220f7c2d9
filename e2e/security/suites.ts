import type { Suite } from './suite.ts';

/** Every suite, by the name it is chosen with; one is loaded when it is run. */
export const suites: Record<string, () => Promise<Suite>> = {
  previews: async () => (await import('./previews/previews.ts')).previews,
  fetch: async () => (await import('./fetch/fetch.ts')).fetch,
};
