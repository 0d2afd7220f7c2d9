import type { JobWait } from '@sincerely/shared';
import { phrase } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { when } from '../parts/when.ts';

/** Until when a job waits, and why. */
export function WaitNotice({ waits }: { waits: JobWait }) {
  return (
    <p className="small soft" data-waits={waits.why}>
      <Say
        text={reasonOf(waits)}
        values={{
          until: when(waits.until),
          host: waits.host ?? '',
          time: <time dateTime={new Date(waits.until).toISOString()} />,
        }}
      />
    </p>
  );
}

function reasonOf({ why, host }: JobWait): string {
  if (why === 'not-before') return phrase('Waits until <time>{until}</time>: it is not to start before then.');
  if (why === 'after-failure')
    return phrase('Waits until <time>{until}</time>: a step failed in a way that may pass, and is tried again then.');
  if (host === null)
    return phrase(
      'Waits until <time>{until}</time>: its site failed three times in a row and is left alone for a while. It goes on by itself.',
    );
  return phrase(
    'Waits until <time>{until}</time>: {host} failed three times in a row and is left alone for a while. It goes on by itself.',
  );
}
