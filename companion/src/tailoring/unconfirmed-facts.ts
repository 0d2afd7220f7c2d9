import { CodedError, doubtfulBelow, type Fact } from '@sincerely/shared';
import type { JobWarning } from '../jobs/define-job.ts';

/** What can be missing from a CV without tearing a hole into it: a position or a degree is never left out unasked. */
const spareable = new Set<Fact['kind']>(['summary', 'highlight', 'skill', 'language']);

/** Facts that are not said of the person until they confirm them: read without certainty, and nobody has looked at them. */
export function leftUntilConfirmed(facts: Fact[]): Fact[] {
  return facts.filter(
    ({ id, kind, confirmed, confidence }) => !confirmed && confidence < doubtfulBelow && (spareable.has(kind) || id === 'basics:label'),
  );
}

/** What is to be said of documents made from these facts, some of which were left out. */
export function warningsOnFacts(used: Fact[], left: Fact[]): JobWarning[] {
  const unconfirmed = used.filter(({ confirmed }) => !confirmed).length;
  return [
    ...(left.length > 0 ? [told('facts-left-out', `Left out: ${left.map(({ text }) => `“${text}”`).join(', ')}.`)] : []),
    ...(unconfirmed > 0 ? [told('facts-unconfirmed', `Facts that are not confirmed: ${unconfirmed}.`)] : []),
  ];
}

function told(code: 'facts-left-out' | 'facts-unconfirmed', which: string): JobWarning {
  return { code, message: `${new CodedError(code).message} ${which}` };
}
