import { receivedField, receivedFile, type ReceivedApplication, type ReceivedField, type StoredFile } from '../received.ts';
import { askedControls, type AskedControl, type GreenhousePosting } from './loader.ts';

type Attachment = { url: string; name: string };
type Answer = {
  text_value?: string;
  boolean_value?: string;
  attachment?: Attachment;
  answer_selected_options_attributes?: Record<string, { question_option_id: string }>;
};

export type GreenhouseSubmission = {
  job_application: Record<string, unknown> & {
    answers_attributes: Record<string, Answer>;
    demographic_answers: { question_id: number; answer_options: { answer_option_id: string; text?: string }[] }[];
    educations: Record<string, string>[];
    employments: Record<string, string>[];
    data_compliance: Record<string, boolean>;
  };
  security_code?: string;
};

type Entries = [string, ReceivedField][];

/** What the recruiter sees of a submission. `stored` holds the uploaded files by address. */
export function receivedFromGreenhouse(
  key: string,
  { loader }: GreenhousePosting,
  submission: GreenhouseSubmission,
  stored: Map<string, StoredFile>,
): ReceivedApplication {
  const asked = askedControls(loader.data.jobPost);
  const application = submission.job_application;
  const fields = [
    ...ownFields(application, asked),
    ...answers(application.answers_attributes, asked),
    ...demographics(application, asked),
    ...rows(application.educations, (part, index) => `${part}--${index}`),
    ...rows(application.employments, (part, index) => `${part}-${index}${part === 'current-role' ? '_1' : ''}`),
    ...consents(application),
  ];
  return {
    ats: 'greenhouse',
    posting: key,
    at: new Date().toISOString(),
    fields: Object.fromEntries(fields),
    files: attachedFiles(application, stored),
  };
}

const ownNames = [
  'first_name',
  'last_name',
  'preferred_name',
  'email',
  'phone',
  'phone_country',
  'location',
  'resume_text',
  'cover_letter_text',
  'gender',
  'hispanic_ethnicity',
  'race',
  'veteran_status',
  'disability_status',
];

function ownFields(application: Record<string, unknown>, asked: Map<string, AskedControl>): Entries {
  return ownNames.flatMap((name) => {
    const raw = application[name] as string | undefined;
    const control = asked.get(name);
    return raw === undefined ? [] : receivedField(name, control?.label ?? name, [control?.options.get(raw) ?? raw], raw);
  });
}

function answers(given: Record<string, Answer>, asked: Map<string, AskedControl>): Entries {
  return Object.entries(given).flatMap(([name, answer]) => {
    const { label = name, options = new Map<string, string>() } = asked.get(name) ?? {};
    const picked = Object.values(answer.answer_selected_options_attributes ?? {}).map(({ question_option_id: id }) => options.get(id));
    const shown = [
      ...picked,
      answer.text_value,
      answer.attachment?.name,
      answer.boolean_value === undefined ? undefined : options.get(answer.boolean_value),
    ];
    return receivedField(name, label, shown, answer);
  });
}

function demographics({ demographic_answers: given }: GreenhouseSubmission['job_application'], asked: Map<string, AskedControl>): Entries {
  return given.flatMap(({ question_id: id, answer_options: options }) => {
    const control = asked.get(String(id));
    return receivedField(
      String(id),
      control?.label ?? String(id),
      options.flatMap(({ answer_option_id: option, text }) => [control?.options.get(option), text]),
      options,
    );
  });
}

function rows(blocks: Record<string, string>[], name: (part: string, index: number) => string): Entries {
  return blocks.flatMap((row, index) =>
    Object.entries(row).flatMap(([part, text]) => receivedField(name(part, index), part, [text], text)),
  );
}

function consents({ data_compliance: given }: GreenhouseSubmission['job_application']): Entries {
  return Object.entries(given).flatMap(([name, agreed]) => receivedField(name, name, [agreed ? 'Yes' : 'No'], agreed));
}

function attachedFiles(application: GreenhouseSubmission['job_application'], stored: Map<string, StoredFile>) {
  const own = ['resume', 'cover_letter'].map((name): [string, unknown] => [name, application[`${name}_url`]]);
  const answered = Object.entries(application.answers_attributes).map(([name, { attachment }]): [string, unknown] => [
    name,
    attachment?.url,
  ]);
  return [...own, ...answered].flatMap(([name, url]) => {
    const file = stored.get(String(url));
    return file ? [receivedFile(name, file)] : [];
  });
}
