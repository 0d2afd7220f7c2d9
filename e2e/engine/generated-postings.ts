import * as fc from 'fast-check';
import type { BoardPosting } from '../boards/boards.ts';
import type { GreenhouseQuestion } from '../boards/greenhouse/loader.ts';
import type { LeverQuestion } from '../boards/lever/lever-posting.ts';
import type { WorkableField } from '../boards/workable/workable-posting.ts';

/** One question of any vendor, before it is written in the vendor's own format. */
type AnyQuestion = { kind: 'text' | 'long' | 'one' | 'many' | 'yes-no'; label: string; required: boolean; options: string[] };

const yesNoQuestions = [
  'Are you legally authorized to work in the United States?',
  'Will you now or in the future require visa sponsorship to work in the United States?',
  'Are you willing to relocate to Austin?',
  'Are you at least 18 years of age?',
  'Have you previously worked at Practice?',
  'Do you have experience with “quoted” & <escaped> words?',
];
const textQuestions = [
  'LinkedIn Profile',
  'What is your notice period?',
  'What are your salary expectations in USD?',
  'Where are you currently located?',
  'Why do you want to work here? (200 words)',
  'Was motiviert dich an dieser Stelle?',
  'How many years of experience do you have with Python?',
];
const optionLists = [
  ['LinkedIn', 'Indeed', 'A friend', 'Other'],
  ['0-2 years', '3-5 years', '6-9 years', '10+ years'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  ['Yes, and I can prove it', 'Yes', 'No', 'I prefer not to say'],
  ['Ja', 'Nein'],
  ['A “quoted” option', 'An option, with a comma', 'Éléphant & Co. <b>'],
];
const choiceQuestions = [
  'How did you hear about this job?',
  'How many years of experience do you have?',
  'Which days suit you?',
  'Pick what fits you',
];

const anyQuestion: fc.Arbitrary<AnyQuestion> = fc
  .record({
    kind: fc.constantFrom('text', 'long', 'one', 'many', 'yes-no'),
    at: fc.nat(),
    list: fc.constantFrom(...optionLists),
    required: fc.boolean(),
  })
  .map(({ kind, at, list, required }) => {
    const labels = kind === 'yes-no' ? yesNoQuestions : kind === 'text' || kind === 'long' ? textQuestions : choiceQuestions;
    const options = kind === 'yes-no' ? ['Yes', 'No'] : list;
    return { kind, label: labels[at % labels.length] ?? '', required, options };
  });

/** Forms ask each thing once. */
const questions = fc.uniqueArray(anyQuestion, { selector: ({ label }) => label, minLength: 1, maxLength: 8 });

const greenhouse = (asked: AnyQuestion[], id: number): BoardPosting => {
  const token = 'practice';
  const own = (label: string, name: string, type: 'input_text' | 'input_file'): GreenhouseQuestion => ({
    label,
    required: true,
    description: null,
    fields: [{ name, type }],
    multi_select_style: null,
  });
  const fixed = [
    own('First Name', 'first_name', 'input_text'),
    own('Last Name', 'last_name', 'input_text'),
    own('Email', 'email', 'input_text'),
    own('Phone', 'phone', 'input_text'),
    own('Resume/CV', 'resume', 'input_file'),
  ];
  const custom = asked.map(({ kind, label, required, options }, at): GreenhouseQuestion => {
    const types = {
      text: 'input_text',
      long: 'textarea',
      one: 'multi_value_single_select',
      'yes-no': 'multi_value_single_select',
    } as const;
    const type = kind === 'many' ? 'multi_value_multi_select' : types[kind];
    const hasOptions = type.startsWith('multi_value');
    const values = options.map((text, index) => ({ label: text, value: id * 1000 + at * 50 + index }));
    const name = `question_${id}${at}${kind === 'many' ? '[]' : ''}`;
    const style = kind === 'many' ? (at % 2 === 0 ? 'checkbox' : 'dropdown') : null;
    return { label, required, description: null, fields: [{ name, type, ...(hasOptions ? { values } : {}) }], multi_select_style: style };
  });
  const path = `/${token}/jobs/${id}`;
  return {
    ats: 'greenhouse',
    loader: {
      route: 'routes/$url_token_.jobs_.$job_post_id',
      root: { locale: 'en', href: `https://job-boards.greenhouse.io${path}`, urlToken: token, embedded: false },
      data: {
        jobPostId: String(id),
        urlToken: token,
        submitPath: `https://boards.greenhouse.io${path}`,
        confirmationPath: `${path}/confirmation`,
        jobPost: {
          title: `Engineer ${id}`,
          company_name: 'Practice',
          job_post_location: 'New York, NY',
          language: 'en',
          employment: 'hidden',
          content: '<p>A practice posting.</p>',
          confirmation_message: '<p>Thank you.</p>',
          enable_eeoc: false,
          questions: [...fixed, ...custom],
        },
      },
    },
  };
};

const lever = (asked: AnyQuestion[], id: number): BoardPosting => {
  const types = { text: 'text', long: 'textarea', one: 'dropdown', many: 'multiple-select', 'yes-no': 'multiple-choice' } as const;
  const fields = asked.map(({ kind, label, required, options }): LeverQuestion => {
    const hasOptions = kind !== 'text' && kind !== 'long';
    return {
      type: types[kind],
      text: label,
      description: '',
      required,
      ...(hasOptions ? { options: options.map((text) => ({ text })) } : {}),
    };
  });
  const uuid = `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
  return {
    ats: 'lever',
    company: 'practice',
    companyName: 'Practice',
    posting: {
      id: uuid,
      text: `Engineer ${id}`,
      country: 'US',
      categories: { location: 'New York, NY' },
      description: '<p>A practice posting.</p>',
    },
    form: { cards: [{ id: uuid, baseTemplate: { text: 'Questions', fields } }], urls: ['LinkedIn'], hasCaptcha: id % 2 === 0 },
  };
};

const workable = (asked: AnyQuestion[], id: number): BoardPosting => {
  const types = { text: 'text', long: 'paragraph', one: 'dropdown', many: 'multiple', 'yes-no': 'boolean' } as const;
  const custom = asked.map(({ kind, label, required, options }, at): WorkableField => {
    const listed = options.map((value, index) => ({ name: String(id * 1000 + at * 50 + index), value }));
    const isChoice = kind === 'one' || kind === 'many';
    return {
      id: `QA_${id}${at}`,
      label,
      type: types[kind],
      required,
      ...(isChoice ? { options: listed, singleOption: kind === 'one' } : {}),
    };
  });
  const fixed: WorkableField[] = [
    { id: 'firstname', label: 'First name', type: 'text', required: true, maxLength: 127 },
    { id: 'lastname', label: 'Last name', type: 'text', required: true, maxLength: 127 },
    { id: 'email', label: 'Email', type: 'email', required: true, maxLength: 255 },
    { id: 'phone', label: 'Phone', type: 'phone', required: true, maxLength: 255 },
    { id: 'resume', label: 'Resume', type: 'file', required: true, supportedFileTypes: ['.pdf'], maxFileSize: 12_000_000 },
  ];
  return {
    ats: 'workable',
    account: { subdomain: 'practice', name: 'Practice' },
    job: {
      shortcode: (0xa0_0000_0000 + id).toString(16).toUpperCase(),
      title: `Engineer ${id}`,
      location: { city: 'New York', country: 'United States' },
      description: '<p>A practice posting.</p>',
    },
    form: [
      { name: 'Personal information', fields: fixed },
      { name: 'Details', fields: custom },
    ],
  };
};

const writers = [greenhouse, lever, workable];

/** Invented postings of the three vendors in turn, the same for the same seed. */
export function generatedPostings(count: number, seed: number): { name: string; posting: BoardPosting }[] {
  return fc.sample(questions, { numRuns: count, seed }).map((asked, at) => {
    const posting = (writers[at % writers.length] ?? greenhouse)(asked, 900_000 + at);
    return { name: `${posting.ats} ${at}: ${asked.map(({ kind, required }) => `${kind}${required ? '*' : ''}`).join(' ')}`, posting };
  });
}
