import { z } from 'zod';
import { Fact } from './fact.ts';
import { Job } from './job.ts';

/** What a person wants their CV looked at for. Everything may be left empty. */
export const ImprovementWish = z.object({
  role: z.string().trim().max(120).default(''),
  industry: z.string().trim().max(120).default(''),
  /** In their own words; told to a model as data, and never a reason to say what the facts do not carry. */
  instructions: z.string().trim().max(2000).default(''),
});

/** One thing a rule saw. `text` is in the language of the CV. */
export const Finding = z.object({
  rule: z.string(),
  /** `important`: readers stumble over it; `advice`: it would be better; `note`: good to know. */
  severity: z.enum(['important', 'advice', 'note']),
  text: z.string(),
  factIds: z.array(z.string()),
});

/** A change of the profile that is proposed and not made. */
export const ProposedChange = z.object({
  /** The same proposal has the same id, however often it is made. */
  id: z.string(),
  /** `rewrite`: other words for one text; `split`: its sentences, a point each; `drop`: it goes; `order`: a list is put in another order. */
  op: z.enum(['rewrite', 'split', 'drop', 'order']),
  /** The fact whose text is replaced or dropped; for `order` the list, `work` or `education`. */
  target: z.string(),
  /** What stands there now and what would; several as lines. Nothing is left after a `drop`. */
  before: z.string(),
  after: z.string(),
  by: z.enum(['rules', 'model']),
  /** In the language of the CV; empty for a model's. */
  why: z.string(),
  factIds: z.array(z.string()),
});

export const ChangeState = z.enum(['open', 'accepted', 'dismissed', 'outdated']);
/** `outdated`: what it stands on is no longer in the profile as it was. */
export const ShownChange = ProposedChange.extend({ state: ChangeState });

export const RefusedProposal = z.object({ text: z.string(), reason: z.string() });

/** What one step of the job makes. */
export const SectionAnalysis = z.object({
  findings: z.array(Finding),
  changes: z.array(ProposedChange),
  /** A model's proposals that the facts do not carry. */
  refused: z.array(RefusedProposal),
});

export const ImprovementSection = SectionAnalysis.extend({
  id: z.string(),
  title: z.string(),
  /** `begun`: what is there is saved, more may come. */
  state: z.enum(['waiting', 'begun', 'ready']),
  changes: z.array(ShownChange),
});

/** The analysis of a CV as far as it is, with what was decided of each proposed change. */
export const Improvement = z.object({
  job: Job,
  wish: ImprovementWish,
  /** What findings are written in. */
  language: z.string(),
  sections: z.array(ImprovementSection),
  /** The facts that findings and changes stand on, as they were when it began. */
  facts: z.array(Fact.pick({ id: true, text: true, source: true })),
  /** The profile's revision now; a decision says which one it was made on. */
  revision: z.number().int(),
});

export const ChangeDecision = z.object({
  change: z.string().max(100),
  decision: z.enum(['accept', 'dismiss', 'undo']),
  revision: z.number().int(),
});

export type ImprovementWish = z.infer<typeof ImprovementWish>;
export type Finding = z.infer<typeof Finding>;
export type ProposedChange = z.infer<typeof ProposedChange>;
export type ShownChange = z.infer<typeof ShownChange>;
export type SectionAnalysis = z.infer<typeof SectionAnalysis>;
export type ImprovementSection = z.infer<typeof ImprovementSection>;
export type Improvement = z.infer<typeof Improvement>;
export type ChangeDecision = z.infer<typeof ChangeDecision>;
