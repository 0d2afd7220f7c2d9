import type { ApplicationDetail } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { ExternalLink } from 'lucide-react';
import { nextByPerson } from '../applications/set-by-person.ts';
import { useChanges } from '../applications/use-changes.tsx';
import { statusName } from '../parts/status-word.tsx';
import { CopyAutofill } from './copy-autofill.tsx';

/** What the person can do with an application themselves: open its posting, fill by hand, say how it stands. */
export function HeaderActions({ application: { id, status, posting } }: { application: ApplicationDetail }) {
  const { change, notice } = useChanges();
  const next = nextByPerson(status);
  return (
    <div className="stack header-actions">
      <div className="row wrap">
        {isOnTheWeb(posting.url) && (
          <a className="button" href={posting.url} target="_blank" rel="noreferrer">
            <ExternalLink size={14} aria-hidden="true" /> {say('Open posting')}
          </a>
        )}
        <CopyAutofill applicationId={id} />
        <select
          aria-label={say('Change status')}
          value=""
          disabled={next.length === 0}
          onChange={({ target }) => {
            const to = next.find((one) => one === target.value);
            if (to) void change([id], { status: to }, () => say('Set to “{status}”.', { status: statusName(to) }));
          }}
        >
          <option value="">{say('Change status…')}</option>
          {next.map((to) => (
            <option key={to} value={to}>
              {statusName(to)}
            </option>
          ))}
        </select>
      </div>
      {notice}
    </div>
  );
}

/** What was added by its text, or came from a table without a link, has no page. */
function isOnTheWeb(url: string): boolean {
  return /^https?:/u.test(url) && new URL(url).hostname !== 'elsewhere.invalid';
}
