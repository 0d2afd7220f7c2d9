import { CodedError, type ErrorCode } from '@sincerely/shared';
import { type Breakers, HostResting } from '../../jobs/breakers.ts';

/** Whether a model's server is asked at all: one that did not answer three times in a row is left alone, and nobody waits for it. */
export type ModelHost = {
  /** Throws `model-resting`. */
  pass(): void;
  /** How it ended; undefined: well. */
  ended(code: ErrorCode | undefined): void;
};

/** Ends that say that nobody is there, or takes nothing; all others are answers. */
const noAnswer = new Set<ErrorCode>(['model-unreachable', 'model-busy']);
/** Ends that came before anybody was asked. */
const notAsked = new Set<ErrorCode>(['model-resting', 'model-ceiling', 'vault-locked', 'no-keychain', 'vault-elsewhere', 'vault-damaged']);
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export function modelHost(breakers: Breakers, baseUrl: string): ModelHost {
  const { host } = new URL(baseUrl);
  return {
    pass: () => {
      try {
        breakers.pass(host);
      } catch (thrown) {
        throw thrown instanceof HostResting ? resting(thrown.until) : thrown;
      }
    },
    ended: (code) => {
      if (code !== undefined && noAnswer.has(code)) breakers.failed(host);
      else if (code === undefined || !notAsked.has(code)) breakers.worked(host);
    },
  };
}

function resting(until: number): CodedError {
  const message = `The model’s server did not answer three times in a row and is left alone until ${time.format(until)}. The draft made from your facts is complete without it.`;
  return new CodedError('model-resting', { message });
}
