import type { ApplicationStatus } from '@sincerely/shared';

const words: Record<ApplicationStatus, [sign: string, word: string]> = {
  draft: ['○', 'Not started'],
  tailoring: ['◐', 'Tailoring'],
  ready: ['●', 'Documents ready'],
  filling: ['◐', 'Form filled, not sent'],
  submitting: ['◐', 'Waiting for the page’s answer'],
  submitted: ['✓', 'Submitted'],
  'needs-you': ['!', 'Needs you'],
  rejected: ['–', 'Rejected'],
  interview: ['●', 'Interview'],
  offer: ['✓', 'Offer'],
  withdrawn: ['–', 'Withdrawn'],
};

/** The status in a word, where no shape can stand. */
export function statusName(status: ApplicationStatus): string {
  return words[status][1];
}

/** The status as a shape and a word. */
export function StatusWord({ status }: { status: ApplicationStatus }) {
  const [sign, word] = words[status];
  return (
    <span className={`status ${status}`} data-status={status}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
