import type { ApplyParts } from './apply-parts.ts';

/** Names the page that is filled or to be filled. The page of what went out, or may have, is the one that was filled, wherever it is now. */
export function pageOf({ tabs, approvals, mayBeSent }: ApplyParts, jobId: string, applicationId: string): string {
  return mayBeSent(applicationId) ? approvals.filledPage(jobId) : tabs.keyOf(jobId);
}
