import { type FillPlan, type Found, WidgetName } from '@sincerely/shared';
import { fieldKeys } from '@sincerely/shared/field-keys';
import * as fc from 'fast-check';
import { planFill } from '../engine/plan-fill.ts';
import { applicant } from './applicant.ts';

const option = fc.constantFrom(
  'Yes',
  'No',
  'Maybe',
  'United States',
  'Bachelor’s degree',
  '5-9',
  'LinkedIn',
  'I prefer not to say',
  'Other',
);

/** Any control, with any meaning, in any widget: also ones that do not go together. */
const anyFound: fc.Arbitrary<Found> = fc
  .record({
    widget: fc.constantFrom(...WidgetName.options),
    label: fc.constantFrom(
      'Name',
      'Are you authorized to work in the US?',
      'Gender',
      'How many years of experience do you have?',
      'Why us?',
    ),
    key: fc.option(fc.constantFrom(...fieldKeys)),
    by: fc.constantFrom('adapter', 'label'),
    options: fc.option(fc.uniqueArray(option, { minLength: 1, maxLength: 5 })),
    current: fc.constantFrom<string[]>([], ['Something typed']),
    prefilledByPage: fc.boolean(),
    required: fc.boolean(),
  })
  .map(({ key, by, options, ...rest }): Found => {
    const control = {
      ...rest,
      ref: '',
      selector: '',
      type: 'text',
      help: '',
      section: '',
      signature: '',
      ...(options === null ? {} : { options: options.map((label) => ({ label })) }),
    };
    return key === null ? { ...control, kind: 'question' } : { ...control, kind: 'field', key, by: by as 'adapter' };
  });

/** A form of any controls. */
export const anyForm = fc
  .array(anyFound, { maxLength: 12 })
  .map((list) => list.map((found, index) => ({ ...found, ref: `#c${index}`, selector: `#c${index}` })));

/** The plan of an applicant with a CV and no remembered answers. */
export function planOfForm(found: Found[], location = 'New York, NY', profile = applicant()): FillPlan {
  return planFill({
    found,
    profile,
    answers: [],
    documents: { resume: { name: 'cv.pdf' } },
    adapter: { id: 'test', version: 1 },
    url: 'https://jobs.example.com/1',
    company: 'Tidewater',
    location,
  });
}
