import { z } from 'zod';
import { DocumentRole } from './artifact.ts';
import { FieldKeySchema, Option, WidgetName } from './found-control.ts';

const TextValue = z.object({ type: z.literal('text'), text: z.string() });
const CheckedValue = z.object({ type: z.literal('checked'), checked: z.boolean() });

/** One education or position of a list that is added to entry by entry; its parts by the page's own ids. */
export const PlanEntry = z.object({
  title: z.string(),
  parts: z.array(z.object({ id: z.string(), value: z.discriminatedUnion('type', [TextValue, CheckedValue]) })).min(1),
});

/** What is to be put into a control. */
export const PlanValue = z.discriminatedUnion('type', [
  TextValue,
  /** Options by the label people see; several only for multiple choice. */
  z.object({ type: z.literal('choice'), options: z.array(Option).min(1) }),
  CheckedValue,
  /** Entries of a list, the most recent first. */
  z.object({ type: z.literal('entries'), entries: z.array(PlanEntry).min(1) }),
  /** So many blocks of controls; what goes into them is planned when they are there. */
  z.object({ type: z.literal('blocks'), count: z.number().int().min(2) }),
  /** A file by the document's role; the host fetches its bytes at the fill. */
  z.object({ type: z.literal('file'), document: DocumentRole, name: z.string() }),
]);

/** Where a value came from, in words the panel shows. */
export const PlanSource = z.object({
  kind: z.enum(['profile', 'answer', 'document', 'person', 'derived']),
  /** Such as `basics.email`, or the stored answer's id. */
  path: z.string(),
  /** Such as "profile", "your answer, 12 Oct". */
  label: z.string(),
});

/** Why a control is left empty; the sentence is in `reason`. */
export const SkipReason = z.enum([
  'asks-you', // EEO, demographics, consent: the person's own choice
  'no-answer', // nothing in the profile answers it
  'no-match', // there is an answer, but no option safely says it
  'unclear', // the question could mean opposite things
  'never', // captcha, photo, password …
  'marked-never', // the person said that it is never to be answered for them
  'has-value', // the person already typed something
  'unsupported', // a control the engine cannot set
  'left-out', // the person took it out
  'no-document',
]);

const planned = {
  ref: z.string(),
  selector: z.string(),
  signature: z.string(),
  widget: WidgetName,
  label: z.string(),
  section: z.string(),
  required: z.boolean(),
  key: FieldKeySchema.optional(),
  intent: z.string().optional(),
  options: z.array(Option).optional(),
};

export const PlanItem = z.discriminatedUnion('action', [
  z.object({
    ...planned,
    action: z.literal('fill'),
    value: PlanValue,
    /** The value as the panel shows it. */
    shown: z.string(),
    source: PlanSource,
    /** `ready` is filled; `suggested` is filled only when the person takes it. */
    confidence: z.enum(['ready', 'suggested']),
    /** Replace what the page itself put there; of a file, what an earlier fill put there. */
    overwrite: z.boolean(),
  }),
  z.object({
    ...planned,
    action: z.literal('skip'),
    why: SkipReason,
    reason: z.string(),
    /** True when the person should look at it: asked or unanswered. False: left on purpose. */
    needsYou: z.boolean(),
  }),
]);

/** For each control on the form, what will be put in and why, or why not. */
export const FillPlan = z.object({
  id: z.string(),
  adapter: z.string(),
  adapterVersion: z.number(),
  url: z.string(),
  items: z.array(PlanItem),
});

export type PlanEntry = z.infer<typeof PlanEntry>;
export type PlanValue = z.infer<typeof PlanValue>;
export type PlanSource = z.infer<typeof PlanSource>;
export type SkipReason = z.infer<typeof SkipReason>;
export type PlanItem = z.infer<typeof PlanItem>;
export type FillItem = Extract<PlanItem, { action: 'fill' }>;
export type SkipItem = Extract<PlanItem, { action: 'skip' }>;
export type FillPlan = z.infer<typeof FillPlan>;

/** A value as the panel shows it. */
export function shownOf(value: PlanValue): string {
  if (value.type === 'text') return value.text;
  if (value.type === 'checked') return value.checked ? 'Yes' : 'No';
  if (value.type === 'entries') return value.entries.map(({ title }) => title).join(' · ');
  if (value.type === 'blocks') return `${value.count} entries`;
  return value.type === 'file' ? value.name : value.options.map(({ label }) => label).join(', ');
}

/** How many controls are ready, suggested, waiting for the person, or left on purpose. */
export function countPlan(plan: FillPlan): { ready: number; suggested: number; needsYou: number; left: number } {
  const count = { ready: 0, suggested: 0, needsYou: 0, left: 0 };
  for (const item of plan.items) {
    if (item.action === 'fill') count[item.confidence] += 1;
    else count[item.needsYou ? 'needsYou' : 'left'] += 1;
  }
  return count;
}

/** Whether it must hold something before the form can be sent, and does not. */
export function isOpenRow(item: PlanItem): boolean {
  if (!item.required) return false;
  return item.action === 'skip' ? item.why !== 'has-value' && item.why !== 'never' : item.confidence === 'suggested';
}

export function openRows({ items }: FillPlan): PlanItem[] {
  return items.filter(isOpenRow);
}
