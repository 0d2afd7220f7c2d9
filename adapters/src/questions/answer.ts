import type { DocumentRole, PlanEntry, PlanSource, SkipReason } from '@sincerely/shared';

/** What the profile says to one field or question. */
export type Answer =
  | {
      kind: 'answer';
      /** As written into a text box. */
      text: string;
      /** As looked for among options, the best first; the text where absent. */
      labels?: string[];
      /** All of these are chosen in a multiple choice. */
      all?: string[];
      source: PlanSource;
      confidence: 'ready' | 'suggested';
    }
  | { kind: 'file'; document: DocumentRole; name: string; source: PlanSource }
  /** Entries of a list, the most recent first. */
  | { kind: 'entries'; entries: PlanEntry[]; source: PlanSource; confidence: 'ready' | 'suggested' }
  | { kind: 'none'; why: SkipReason; reason: string };

export function fromProfile(path: string, text: string | number | null | undefined, labels?: string[]): Answer {
  if (text === undefined || text === null || text === '') return none('no-answer', 'Your profile does not say.');
  return {
    kind: 'answer',
    text: String(text),
    ...(labels ? { labels } : {}),
    source: { kind: 'profile', path, label: 'profile' },
    confidence: 'ready',
  };
}

export function yesOrNo(path: string, says: boolean | null | undefined): Answer {
  return says === undefined || says === null ? none('no-answer', 'Your profile does not say.') : fromProfile(path, says ? 'Yes' : 'No');
}

export function none(why: SkipReason, reason: string): Answer {
  return { kind: 'none', why, reason };
}
