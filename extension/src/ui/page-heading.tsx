import { say, tell } from '@sincerely/shared/words';
import type { TabState } from '../state.ts';
import { timeAgo } from './time-ago.ts';

/** What this page is. */
export function PageHeading({ tab }: { tab: TabState }) {
  const posting = tab.posting;
  const details = [tell(tab.adapter.name), posting?.location, postedWhen(posting?.postedAt)].filter(Boolean).join(' · ');
  return (
    <header>
      <h1>{[posting?.title, posting?.company].filter(Boolean).join(' · ') || say('Application form')}</h1>
      <p className="soft small">{details}</p>
    </header>
  );
}

function postedWhen(postedAt: string | undefined): string {
  const at = Date.parse(postedAt ?? '');
  return Number.isNaN(at) ? '' : say('posted {when}', { when: timeAgo(at) });
}
