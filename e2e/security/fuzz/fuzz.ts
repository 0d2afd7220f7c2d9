import { openTally, type Size, type Suite, type Tally } from '../suite.ts';
import { contracts } from './contracts.ts';
import { machines } from './machines.ts';
import { planner } from './planner.ts';
import type { Property } from './property.ts';
import { readers } from './readers.ts';

/** How many times the usual a night tries each. */
const times = { usual: 1, full: 10 } as const;

/** Readers of text, contracts of messages, machines with a state and the planner, with random input. Each run has another seed, and says which. */
export const fuzz: Suite = {
  name: 'fuzz',
  least: 100_000,
  run: async (size) => {
    const tally = openTally();
    const seed = Math.floor(Math.random() * 2 ** 31);
    for (const property of [...readers, ...contracts, ...machines, ...planner]) await tryOut(property, size, seed, tally);
    return tally;
  },
};

async function tryOut(property: Property, size: Size, seed: number, tally: Tally): Promise<void> {
  const { failed, numRuns, counterexample, errorInstance } = await property.check({ numRuns: property.runs * times[size], seed });
  tally.count += numRuns;
  if (failed) tally.failures.push(`${property.name}, seed ${seed}: ${String(errorInstance)}; with ${JSON.stringify(counterexample)}`);
}
