import type { Suite } from './suite.ts';

/** Every suite, by the name it is chosen with; one is loaded when it is run. */
export const suites: Record<string, () => Promise<Suite>> = {
  gate: async () => (await import('./gate/gate.ts')).gate,
  upgrade: async () => (await import('./upgrade/upgrade.ts')).upgrade,
  'from-pages': async () => (await import('./from-pages/from-pages.ts')).fromPages,
  pairing: async () => (await import('./pairing/pairing.ts')).pairing,
  limits: async () => (await import('./limits/limits.ts')).limits,
  'hostile-pages': async () => (await import('./hostile-pages/hostile-pages.ts')).hostilePages,
  messages: async () => (await import('./messages/messages.ts')).messages,
  clickjacking: async () => (await import('./clickjacking/clickjacking.ts')).clickjacking,
  'web-ext': async () => (await import('./web-ext/web-ext.ts')).webExt,
  previews: async () => (await import('./previews/previews.ts')).previews,
  'pdf-path': async () => (await import('./pdf-path/pdf-path.ts')).pdfPath,
  files: async () => (await import('./files/files.ts')).files,
  fetch: async () => (await import('./fetch/fetch.ts')).fetch,
  'injected-postings': async () => (await import('./injected-postings/injected-postings.ts')).injectedPostingsSuite,
  mail: async () => (await import('./mail/mail.ts')).mail,
  data: async () => (await import('./data/data.ts')).data,
  fuzz: async () => (await import('./fuzz/fuzz.ts')).fuzz,
  'supply-chain': async () => (await import('./supply-chain/supply-chain.ts')).supplyChain,
};
