import type { Found, FoundControl, PlanItem, Profile, StoredAnswer } from '@sincerely/shared';
import { planFill } from '../engine/plan-fill.ts';
import { nameControl } from '../questions/name-controls.ts';

type Described = Partial<Omit<FoundControl, 'options'>> & { label: string; options?: string[] };

/** A control as it was found and named, from what a test says about it. */
export function found({ options, ...described }: Described): Found {
  return nameControl({
    ref: `#${described.label}`,
    selector: `#${described.label}`,
    widget: options === undefined ? 'text' : 'radio-group',
    type: 'text',
    help: '',
    section: '',
    required: false,
    current: [],
    prefilledByPage: false,
    signature: '',
    ...(options === undefined ? {} : { options: options.map((label) => ({ label })) }),
    ...described,
  });
}

type Where = { company?: string; location?: string; answers?: StoredAnswer[]; careful?: true; agreesToRequiredPrivacy?: boolean };

/** What the plan says to one control. */
export function planned(
  described: Described,
  profile: Profile,
  { company = 'Tidewater', location = 'New York, NY', answers = [], careful, agreesToRequiredPrivacy = false }: Where = {},
): PlanItem {
  const [item] = planFill({
    found: [found(described)],
    profile,
    answers,
    documents: { resume: { name: 'cv.pdf' }, coverLetter: { name: 'letter.pdf', text: 'Dear all' } },
    adapter: { id: 'test', version: 1, ...(careful ? { careful } : {}) },
    url: 'https://jobs.example.com/1',
    company,
    location,
    agreesToRequiredPrivacy,
  }).items;
  if (item === undefined) throw new Error('A plan has an item for every control.');
  return item;
}

/** The value that would be written without a further word of the person, or nothing. */
export function filledWith(item: PlanItem): string | undefined {
  return item.action === 'fill' && item.confidence === 'ready' ? item.shown : undefined;
}
