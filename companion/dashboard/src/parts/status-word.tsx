import type { ApplicationStatus } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';

const words: Record<ApplicationStatus, [sign: string, word: string]> = {
  draft: ['○', phrase('Not started')],
  tailoring: ['◐', phrase('Tailoring')],
  ready: ['●', phrase('Documents ready')],
  filling: ['◐', phrase('Form filled, not sent')],
  submitting: ['◐', phrase('Waiting for the page’s answer')],
  submitted: ['✓', phrase('Submitted')],
  'needs-you': ['!', phrase('Needs you')],
  rejected: ['–', phrase('Rejected')],
  interview: ['●', phrase('Interview')],
  offer: ['✓', phrase('Offer')],
  withdrawn: ['–', phrase('Withdrawn')],
};

/** The status in a word, where no shape can stand. */
export function statusName(status: ApplicationStatus): string {
  return say(words[status][1]);
}

/** The status as a shape and a word. */
export function StatusWord({ status }: { status: ApplicationStatus }) {
  const [sign, word] = words[status];
  return (
    <span className={`status ${status}`} data-status={status}>
      <span aria-hidden="true">{sign}</span> {say(word)}
    </span>
  );
}
