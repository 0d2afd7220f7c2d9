import type { Outcome, OutcomeKind } from '@sincerely/shared';
import type { AtsAdapter, Signal } from './ats-adapter.ts';
import { all, one, textOf } from './dom.ts';

/** Frames in which captcha vendors show a challenge. That a script or an invisible frame is there means nothing. */
const challengeFrames = 'iframe[title*="challenge" i], iframe[src*="/bframe"], iframe[src*="challenge"]';

/** What a page says by its signs alone, whether it has a form or not; null where it shows none of them. */
export function readEnd(document: Document, url: string, adapter: AtsAdapter): Outcome | null {
  const order = ['submitted', 'duplicate', 'closed', 'code-required', 'challenged'] as const;
  for (const kind of order) {
    const signal = adapter.outcomes[kind]?.find((candidate) => isSeen(candidate, document, url));
    if (signal !== undefined) return outcome(kind, signal.name, messageOf(signal, document), url);
  }
  return isChallenged(document) ? outcome('challenged', 'a captcha challenge is shown', '', url) : null;
}

export function outcome(kind: OutcomeKind, signal: string, message: string, url: string): Outcome {
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
