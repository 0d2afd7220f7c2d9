import { CodedError, type ErrorCode, type OutcomeKind } from '@sincerely/shared';
import { StepError } from '../../jobs/step-error.ts';
import type { LookedAt } from '../page-engine.ts';
import type { LogIn } from '../log-in.ts';
import type { WorkTab } from '../work-tabs.ts';

/** What a page's end means for the work: the person is needed, or there is nothing left to do. */
const meanings: Partial<Record<OutcomeKind, { code: ErrorCode; after: 'give-up' | 'needs-person' }>> = {
  closed: { code: 'posting-closed', after: 'give-up' },
  duplicate: { code: 'already-received', after: 'give-up' },
  challenged: { code: 'needs-challenge', after: 'needs-person' },
  'code-required': { code: 'needs-code', after: 'needs-person' },
};

/** The page with the form, behind its login where the person keeps one. Throws what stands in the way. */
export async function requireForm(tab: WorkTab, looked: LookedAt, logIn: LogIn, signal: AbortSignal): Promise<LookedAt> {
  const meaning = looked.end === null ? undefined : meanings[looked.end.kind];
  if (meaning !== undefined) throw new StepError(meaning.code, meaning.after);
  if (looked.hasForm) return looked;
  if (looked.login === null) throw new StepError('no-form-there', 'needs-person');
  const after = await logIn(tab, looked, signal);
  if (after === undefined) throw new StepError('needs-login', 'needs-person');
  return requireForm(tab, after, async () => undefined, signal);
}

/** What breaks off because the site or the browser went away is tried again; nothing was sent by it. */
export async function inBrowser<Result>(tab: WorkTab | undefined, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    const isGone = tab === undefined || tab.session.page.isClosed();
    if (thrown instanceof StepError) throw thrown;
    if (thrown instanceof CodedError && ['site-unreachable', 'page-changed', 'browser-gone'].includes(thrown.code))
      throw isGone || thrown.code === 'browser-gone'
        ? gone(thrown)
        : new StepError(thrown.code, 'retry', { cause: thrown, retryAfter: siteRest });
    if (thrown instanceof CodedError && thrown.code === 'no-work-browser')
      throw new StepError('no-work-browser', 'needs-person', { cause: thrown });
    throw isGone ? gone(thrown) : thrown;
  }
}

/** Milliseconds until a site that did not answer is asked again. */
const siteRest = 30_000;

/** The browser was closed or has not come up: tried again soon, and no fault of the site's. */
export function gone(cause?: unknown): StepError {
  return new StepError('browser-gone', 'retry', { cause, isOurs: true });
}
