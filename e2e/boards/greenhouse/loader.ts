/** The loader data of Greenhouse's job board, as its pages ship it in `window.__remixContext`. Only what a board needs is named. */
export type GreenhouseLoader = {
  route: string;
  root: { locale?: string; href: string; urlToken: string; embedded?: boolean };
  data: GreenhouseData;
};

export type GreenhouseData = {
  jobPostId: string;
  urlToken: string;
  submitPath: string;
  confirmationPath: string;
  jobPost: JobPost;
};

export type JobPost = {
  title: string;
  company_name: string;
  job_post_location: string;
  language?: string;
  content?: string;
  introduction?: string;
  conclusion?: string;
  confirmation_message?: string;
  fingerprint?: string;
  public_url?: string;
  enable_eeoc?: boolean;
  employment?: 'hidden' | 'optional' | 'required';
  education_config?: Record<string, unknown> & Partial<Record<EducationPart, PartState>>;
  questions: GreenhouseQuestion[];
  eeoc_sections?: { description?: string | null; questions: GreenhouseQuestion[] }[] | null;
  demographic_questions?: DemographicSection | null;
  data_compliance?: DataCompliance | null;
};

export type PartState = 'hidden' | 'optional' | 'required';
export type EducationPart = 'school_name' | 'degree' | 'discipline' | 'start_month' | 'start_year' | 'end_month' | 'end_year';

export type GreenhouseQuestion = {
  label: string;
  required: boolean | null;
  description?: string | null;
  fields: GreenhouseField[];
  multi_select_style?: 'checkbox' | 'dropdown' | null;
};

export type GreenhouseField = {
  name: string;
  type: 'input_text' | 'textarea' | 'input_file' | 'input_hidden' | 'multi_value_single_select' | 'multi_value_multi_select';
  values?: GreenhouseOption[];
  allowed_filetypes?: string[];
};

export type GreenhouseOption = { value: number | string; label: string };

export type DemographicSection = { title?: string; description?: string; questions: DemographicQuestion[] };

export type DemographicQuestion = {
  id: number;
  name: string;
  required: boolean;
  answer_type: { key: string };
  answer_options: { id: number; name: string; free_form: boolean; decline_to_answer: boolean }[];
};

export type DataCompliance = {
  type: string;
  requires_processing_consent: boolean;
  requires_retention_consent: boolean;
  retention_period: number | null;
  demographic_data_consent_applies?: boolean;
};

export type GreenhousePosting = { ats: 'greenhouse'; loader: GreenhouseLoader };

/** What a form has asked for, in the board's own words: control id → label and options. */
export type AskedControl = { label: string; options: Map<string, string> };

/** Every control a posting's form asks for, by the name it is submitted under. */
export function askedControls(jobPost: JobPost): Map<string, AskedControl> {
  const questions = [...jobPost.questions, ...(jobPost.eeoc_sections ?? []).flatMap(({ questions }) => questions)];
  const asked = questions.flatMap(({ label, fields }) =>
    fields.map(({ name, values = [] }): [string, AskedControl] => [
      name,
      { label: label.trim(), options: new Map(values.map((option) => [String(option.value), option.label])) },
    ]),
  );
  const demographics = (jobPost.demographic_questions?.questions ?? []).map(({ id, name, answer_options }): [string, AskedControl] => [
    String(id),
    { label: name.trim(), options: new Map(answer_options.map((option) => [String(option.id), option.name])) },
  ]);
  return new Map([...asked, ...demographics]);
}
