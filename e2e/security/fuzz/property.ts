import * as fc from 'fast-check';

/** Something that holds for every input, tried with random ones; it throws, or answers false, where it does not hold. */
export type Property = {
  name: string;
  /** How often it is tried at the usual size. */
  runs: number;
  check(parameters: { numRuns: number; seed: number }): Promise<Ended>;
};

export type Ended = Pick<fc.RunDetails<unknown>, 'failed' | 'numRuns' | 'counterexample' | 'errorInstance'>;

export function property<Input>(name: string, runs: number, input: fc.Arbitrary<Input>, holds: (input: Input) => void): Property {
  return { name, runs, check: async (parameters) => fc.check(fc.property(input, holds), parameters) };
}

/** Throws where something is not so. */
export function mustBe(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}

/** Milliseconds one short text may take: far above what it takes on a busy machine, far below what a pattern that runs away takes. */
const patience = 5_000;

/** A reader of text ends in time, says the same twice, and what it says can be kept as JSON. */
export function readsText(name: string, text: fc.Arbitrary<string>, runs: number, read: (text: string) => unknown): Property {
  return property(name, runs, text, (given) => {
    const started = performance.now();
    const first = JSON.stringify(read(given)) as string | undefined;
    mustBe(performance.now() - started < patience, 'it took too long');
    mustBe((JSON.stringify(read(given)) as string | undefined) === first, 'it says something else the second time');
  });
}
