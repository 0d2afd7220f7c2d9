import { isAt } from './engine/posting-address.ts';
import type { AtsAdapter } from './engine/ats-adapter.ts';
import { greenhouse } from './greenhouse/adapter.ts';
import { lever } from './lever/adapter.ts';
import { workable } from './workable/adapter.ts';
import { ashby } from './ashby/adapter.ts';
import { generic } from './generic/adapter.ts';

export const adapters: AtsAdapter[] = [greenhouse, lever, workable, ashby];

/** Match patterns of every adapter, for the extension's manifest. */
export const matches = adapters.flatMap((adapter) => adapter.matches);

export function adapterOf(url: string): AtsAdapter | undefined {
  return adapters.find((adapter) => isAt(adapter, url));
}

/** Throws where a plan names an adapter this version does not have. */
export function adapterById(id: string): AtsAdapter {
  const adapter = [...adapters, generic].find((candidate) => candidate.id === id);
  if (adapter === undefined) throw new Error(`There is no adapter ${id}.`);
  return adapter;
}
