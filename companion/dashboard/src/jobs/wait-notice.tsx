import type { JobWait } from '@sincerely/shared';
import { when } from '../parts/when.ts';

/** Until when a job waits, and why. */
export function WaitNotice({ waits }: { waits: JobWait }) {
  return (
    <p className="small soft" data-waits={waits.why}>
      Waits until <time dateTime={new Date(waits.until).toISOString()}>{when(waits.until)}</time>: {reasonOf(waits)}
    </p>
  );
}

function reasonOf({ why, host }: JobWait): string {
  if (why === 'not-before') return 'it is not to start before then.';
  if (why === 'after-failure') return 'a step failed in a way that may pass, and is tried again then.';
  return `${host ?? 'its site'} failed three times in a row and is left alone for a while. It goes on by itself.`;
}
