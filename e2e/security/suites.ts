import type { Suite } from './suite.ts';

/** Every suite, by the name it is chosen with; one is loaded when it is run. */
export const suites: Record<string, () => Promise<Suite>> = {
  data: async () => (await import('./data/data.ts')).data,
  fuzz: async () => (await import('./fuzz/fuzz.ts')).fuzz,
  'supply-chain': async () => (await import('./supply-chain/supply-chain.ts')).supplyChain,
  gate: async () => (await import('./gate/gate.ts')).gate,
  upgrade: async () => (await import('./upgrade/upgrade.ts')).upgrade,
  pairing: async () => (await import('./pairing/pairing.ts')).pairing,
  limits: async () => (await import('./limits/limits.ts')).limits,
  'from-pages': async () => (await import('./from-pages/from-pages.ts')).fromPages,
  'hostile-pages': async () => (await import('./hostile-pages/hostile-pages.ts')).hostilePages,
  messages: async () => (await import('./messages/messages.ts')).messages,
  'web-ext': async () => (await import('./web-ext/web-ext.ts')).webExt,
  clickjacking: async () => (await import('./clickjacking/clickjacking.ts')).clickjacking,
};
