import type { PlanValue } from '@sincerely/shared';
import type { SetContext, SetEnd, Widget } from '../widgets/widget.ts';
import type { Candidate } from './candidate.ts';

/**
 * Sets a widget. Lists that open by focus close, and empty their box, when the person goes to another tab meanwhile: what a widget then could not do is
 * done once more, in a window that has no focus left to lose.
 */
export async function setAgainWhereFocusWent(widget: Widget, candidate: Candidate, value: PlanValue, context: SetContext): Promise<SetEnd> {
  const window = candidate.element.ownerDocument.defaultView;
  let wentAway = false;
  const note = () => (wentAway = true);
  window?.addEventListener('blur', note, { once: true });
  try {
    const end = await widget.set(candidate, value, context);
    return end.ok || !wentAway || context.signal.aborted ? end : await widget.set(candidate, value, context);
  } finally {
    window?.removeEventListener('blur', note);
  }
}
