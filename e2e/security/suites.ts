import type { Suite } from './suite.ts';

/** Every suite, by the name it is chosen with; one is loaded when it is run. */
export const suites: Record<string, () => Promise<Suite>> = {
  previews: async () => (await import('./previews/previews.ts')).previews,
  'pdf-path': async () => (await import('./pdf-path/pdf-path.ts')).pdfPath,
  fetch: async () => (await import('./fetch/fetch.ts')).fetch,
  mail: async () => (await import('./mail/mail.ts')).mail,
  files: async () => (await import('./files/files.ts')).files,
};
