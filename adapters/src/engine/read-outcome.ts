import type { Outcome } from '@sincerely/shared';
import type { AtsAdapter } from './ats-adapter.ts';
import { outcome, readEnd } from './read-end.ts';
import { errorsOn } from './read-errors.ts';

/** What the page says after a submit. That no error is seen is no success: it is `unknown`. */
export function readOutcome(document: Document, url: string, adapter: AtsAdapter): Outcome {
  const shown = readEnd(document, url, adapter);
  if (shown !== null) return shown;
  const errors = errorsOn(document, adapter);
  if (errors.length > 0) return { ...outcome('invalid', 'the page marks controls as wrong', '', url), errors };
  return outcome('unknown', 'the page says nothing', '', url);
}
