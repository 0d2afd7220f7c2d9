import { nameControls, planFill, readPosting, type AtsAdapter } from '@sincerely/adapters';
import type { FillPlan, FoundControl, Profile } from '@sincerely/shared';

export type Applicant = { profile: Profile; documents: Parameters<typeof planFill>[0]['documents'] };

/** The plan for what was found in this document, with nothing remembered of earlier forms. */
export function planHere(found: FoundControl[], url: string, adapter: AtsAdapter, { profile, documents }: Applicant): FillPlan {
  const posting = readPosting(document, url, adapter);
  return planFill({
    found: nameControls(found),
    profile,
    answers: [],
    documents,
    adapter,
    url,
    company: posting?.company ?? '',
    title: posting?.title ?? '',
    location: posting?.location ?? '',
  });
}
