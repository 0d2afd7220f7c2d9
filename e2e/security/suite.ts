/** Sizes a suite can be run at: what a change is checked with, or what a night has time for. */
export type Size = 'usual' | 'full';

/** What came of a suite: how many attacks were made, and one line for each that got anywhere. */
export type Outcome = { count: number; failures: string[] };

export type Suite = {
  name: string;
  /** Fewest attacks at the usual size: a suite that quietly makes fewer proves nothing. */
  least: number;
  /** Makes every attack, and cleans up after itself. Throws only where it could not attack at all. */
  run(size: Size): Promise<Outcome>;
};

export type Tally = Outcome & {
  /** Counts one attack; `gotThrough` tells what it achieved, or is false where it was held. */
  attack(name: string, gotThrough: string | false): void;
};

export function openTally(): Tally {
  const failures: string[] = [];
  const tally: Tally = {
    count: 0,
    failures,
    attack: (name, gotThrough) => {
      tally.count += 1;
      if (gotThrough !== false) failures.push(`${name}: ${gotThrough}`);
    },
  };
  return tally;
}

/** Why an outcome does not stand; empty where it does. */
export function whatFailed({ least }: Suite, { count, failures }: Outcome): string[] {
  return count < least ? [`only ${count} of at least ${least} attacks were made`, ...failures] : failures;
}
