import { CodedError } from '@sincerely/shared';

/** Wrong passphrases in a row: from the third on each makes the next one wait, twice as long each time, up to a minute. */
export type WrongTries = {
  /** Throws `vault-waits` while it is too soon. */
  pass(): void;
  ended(isRight: boolean): void;
};

const free = 3;
const longest = 60_000;

export function openWrongTries(now: () => number = Date.now): WrongTries {
  let wrong = 0;
  let notBefore = 0;
  return {
    pass: () => {
      const seconds = Math.ceil((notBefore - now()) / 1000);
      if (seconds > 0) throw new CodedError('vault-waits', { message: waits(seconds), details: { retryAfter: seconds } });
    },
    ended: (isRight) => {
      wrong = isRight ? 0 : wrong + 1;
      notBefore = wrong < free ? 0 : now() + Math.min(longest, 1000 * 2 ** (wrong - free + 1));
    },
  };
}

function waits(seconds: number): string {
  return `The passphrase was wrong several times. Wait ${seconds} seconds, then try again. Nothing is lost.`;
}
