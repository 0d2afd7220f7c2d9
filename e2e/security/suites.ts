import type { Suite } from './suite.ts';

/** Every suite, by the name it is chosen with; one is loaded when it is run. */
export const suites: Record<string, () => Promise<Suite>> = {
  'hostile-pages': async () => (await import('./hostile-pages/hostile-pages.ts')).hostilePages,
  messages: async () => (await import('./messages/messages.ts')).messages,
  'web-ext': async () => (await import('./web-ext/web-ext.ts')).webExt,
  clickjacking: async () => (await import('./clickjacking/clickjacking.ts')).clickjacking,
};
