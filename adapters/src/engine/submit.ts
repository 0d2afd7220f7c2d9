import type { Outcome, OutcomeKind } from '@sincerely/shared';
import { when } from '../widgets/when.ts';
import type { AtsAdapter } from './ats-adapter.ts';
import { one } from './dom.ts';
import { formOf } from './find-controls.ts';
import { candidatesIn } from './candidates.ts';
import { labelOf } from './labels.ts';
import type { Host } from './host.ts';
import { readOutcome } from './read-outcome.ts';

/** A page that has said nothing after this time goes to the person. */
const pageAnswers = 30_000;
/** Errors of an earlier try that stand unchanged for so long are the answer to this one too. */
const staleErrorsCount = 5_000;

/** Presses the page's own submit button, once, and tells what the page says. The page may go away meanwhile; the next one then tells. */
export async function submit(document: Document, adapter: AtsAdapter, host: Host): Promise<Outcome> {
  const gaps = nativeGaps(document, adapter);
  if (gaps.length > 0)
    return {
      kind: 'invalid',
      signal: 'the browser would not send the form',
      message: '',
      errors: gaps,
      url: document.location.href,
      at: Date.now(),
    };
  const button = adapter.actions.submit === undefined ? null : one(document, adapter.actions.submit);
  if (button === null || (button as HTMLButtonElement).disabled)
    return { ...readOutcome(document, document.location.href, adapter), signal: 'there is no submit button to press' };
  const before = readOutcome(document, document.location.href, adapter);
  host.click(button);
  if (before.kind !== 'invalid') return watch(document, adapter, ({ kind }) => kind !== 'unknown', pageAnswers);
  const changed = await watch(document, adapter, (outcome) => isAnswer(outcome, before), staleErrorsCount);
  return isAnswer(changed, before) || changed.kind === 'invalid'
    ? changed
    : watch(document, adapter, ({ kind }) => kind !== 'unknown', pageAnswers);
}

/** What the page says after the press and did not say before: errors it still shows are no answer yet. */
function isAnswer(now: Outcome, before: Outcome): boolean {
  return now.kind !== 'unknown' && !(now.kind === 'invalid' && JSON.stringify(now.errors) === JSON.stringify(before.errors));
}

/** Waits for one of the given ends, however long the person takes. */
export async function watchOutcome(
  document: Document,
  adapter: AtsAdapter,
  { until, within = 24 * 60 * 60 * 1000 }: { until: OutcomeKind[]; within?: number },
): Promise<Outcome> {
  return watch(document, adapter, ({ kind }) => until.includes(kind), within);
}

async function watch(document: Document, adapter: AtsAdapter, isEnd: (outcome: Outcome) => boolean, within: number): Promise<Outcome> {
  const read = () => readOutcome(document, document.location.href, adapter);
  const end = await when(
    document,
    () => {
      const outcome = read();
      return isEnd(outcome) && outcome;
    },
    within,
  );
  return end ?? read();
}

/** Controls the browser itself would refuse, where the form leaves that to it. */
function nativeGaps(document: Document, adapter: AtsAdapter): Outcome['errors'] {
  const form = formOf(document, adapter) as HTMLFormElement | null;
  if (
    form === null ||
    form.tagName !== 'FORM' ||
    form.noValidate ||
    form.querySelector('[type="submit"][formnovalidate]') !== null ||
    adapter.errors.page === undefined ||
    form.checkValidity()
  )
    return [];
  return candidatesIn(form, adapter).flatMap((candidate) => {
    const wrong = [candidate.element, ...candidate.members].find(
      (control) => 'validity' in control && !(control as HTMLInputElement).validity.valid,
    ) as HTMLInputElement | undefined;
    return wrong === undefined ? [] : [{ label: labelOf(candidate, adapter), message: wrong.validationMessage || 'This is required.' }];
  });
}
