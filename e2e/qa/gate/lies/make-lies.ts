import type { Patch } from '@sincerely/companion/tailoring/gate/gate';
import type { Base } from './base.ts';
import { mutations } from './mutations.ts';
import { pick, randomOf } from './random.ts';

export type MadeLie = { kind: string; base: Base; patch: Patch };

/** About `count` different lies made of true texts, as many of each kind as the texts give; the same for the same seed. */
export function makeLies(bases: Base[], count: number, seed = 1): MadeLie[] {
  const random = randomOf(seed);
  const kinds = Object.entries(mutations);
  const lies = new Map<string, MadeLie>();
  for (let tries = 0; lies.size < count && tries < count * 40; tries += 1) {
    const [kind, mutate] = kinds[tries % kinds.length] as (typeof kinds)[number];
    const base = pick(bases, random);
    const lie = base && mutate(base, random);
    if (base === undefined || lie === undefined || lie.text === base.patch.text) continue;
    lies.set(`${kind} ${lie.text}`, { kind, base, patch: { ...base.patch, ...lie } });
  }
  return [...lies.values()];
}
