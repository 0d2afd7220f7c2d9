import type { Outcome, OutcomeKind } from '@sincerely/shared';
import type { AtsAdapter, Signal } from './ats-adapter.ts';
import { all, one, textOf } from './dom.ts';
import { formOf } from './find-controls.ts';
import { labelOf } from './labels.ts';
import { candidatesIn } from './candidates.ts';

/** Frames in which captcha vendors show a challenge. That a script or an invisible frame is there means nothing. */
const challengeFrames = 'iframe[title*="challenge" i], iframe[src*="/bframe"], iframe[src*="challenge"]';

/** What the page says after a submit. That no error is seen is no success: it is `unknown`. */
export function readOutcome(document: Document, url: string, adapter: AtsAdapter): Outcome {
  const order = ['submitted', 'duplicate', 'closed', 'code-required', 'challenged'] as const;
  for (const kind of order) {
    const signal = adapter.outcomes[kind]?.find((candidate) => isSeen(candidate, document, url));
    if (signal !== undefined) return outcome(kind, signal.name, messageOf(signal, document), url);
  }
  if (isChallenged(document)) return outcome('challenged', 'a captcha challenge is shown', '', url);
  const errors = errorsOn(document, adapter);
  if (errors.length > 0) return { ...outcome('invalid', 'the page marks controls as wrong', '', url), errors };
  return outcome('unknown', 'the page says nothing', '', url);
}

function outcome(kind: OutcomeKind, signal: string, message: string, url: string): Outcome {
  return { kind, signal, message, errors: [], url, at: Date.now() };
}

function isSeen(signal: Signal, document: Document, url: string): boolean {
  if ('url' in signal) return signal.url.test(url);
  const elements = all(document, signal.selector).filter((element) => element.checkVisibility());
  return 'text' in signal ? elements.some((element) => signal.text.test(textOf(element))) : elements.length > 0;
}

function messageOf(signal: Signal, document: Document): string {
  return 'selector' in signal ? textOf(one(document, signal.selector)).slice(0, 300) : '';
}

function isChallenged(document: Document): boolean {
  return all(document, challengeFrames).some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width > 100 && height > 100 && frame.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  });
}

/** What the page says of single controls, with the words it puts beside them. */
export function errorsOn(document: Document, adapter: AtsAdapter): Outcome['errors'] {
  const form = formOf(document, adapter);
  if (form === null) return [];
  const marked = candidatesIn(form, adapter).filter(({ element, members }) =>
    [element, ...members].some((control) => control.matches(adapter.errors.control) || control.closest('[data-error="true"]') !== null),
  );
  const ofControls = marked.map((candidate) => ({ label: labelOf(candidate, adapter), message: errorTextOf(candidate.element, adapter) }));
  const ofPage = adapter.errors.page
    ? all(document, adapter.errors.page)
        .filter((element) => element.checkVisibility())
        .map((element) => ({ label: '', message: textOf(element) }))
    : [];
  return [...ofControls, ...ofPage];
}

function errorTextOf(element: Element, adapter: AtsAdapter): string {
  const ids = [element.getAttribute('aria-errormessage'), ...(element.getAttribute('aria-describedby') ?? '').split(/\s+/u)].filter(
    (id): id is string => id?.endsWith('error') === true,
  );
  const named = ids.map((id) => textOf(element.ownerDocument.getElementById(id))).find(Boolean);
  return (
    named ??
    adapter.errors.message.map((selector) => textOf(element.parentElement?.querySelector(selector))).find(Boolean) ??
    'The page marks this as wrong.'
  );
}
