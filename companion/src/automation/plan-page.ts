import { nameControls, planFill } from '@sincerely/adapters/plan';
import { CodedError, type FillPlan, type Posting, type Profile, type StoredAnswer } from '@sincerely/shared';
import type { PlannedDocuments } from './approvals.ts';
import type { LookedAt } from './page-engine.ts';

type Known = {
  profile: Profile;
  answers: StoredAnswer[];
  agreesToRequiredPrivacy: boolean;
  posting: Pick<Posting, 'company' | 'title' | 'location'>;
  documents: PlannedDocuments;
  letterText?: string;
};

/** The plan for a form, by the same rules as in the person's own browser. */
export function planPage({ url, adapter, found }: LookedAt, known: Known): FillPlan {
  const { profile, answers, agreesToRequiredPrivacy, posting, documents, letterText } = known;
  if (adapter === null) throw new CodedError('no-form-there');
  const { resume, 'cover-letter': letter } = documents;
  return planFill({
    found: nameControls(found),
    profile,
    answers,
    agreesToRequiredPrivacy,
    documents: {
      ...(resume && { resume }),
      ...(letter && { coverLetter: { name: letter.name, ...(letterText === undefined ? {} : { text: letterText }) } }),
    },
    adapter,
    url,
    company: posting.company ?? '',
    title: posting.title,
    location: posting.location ?? '',
  });
}
