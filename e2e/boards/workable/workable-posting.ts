/** A job as Workable's API gives it, and its form as `/api/v1/jobs/{code}/form` gives it. */
export type WorkablePosting = {
  ats: 'workable';
  account: { subdomain: string; name: string };
  job: WorkableJob;
  form: WorkableSection[];
  /** The statement to agree to above the button, where the account asks for one. */
  gdpr?: string;
};

export type WorkableJob = {
  shortcode: string;
  title: string;
  department?: string | string[];
  workplace?: string;
  location: { city?: string; region?: string; country: string };
  language?: string;
  /** HTML. */
  description: string;
  requirements?: string;
  benefits?: string;
};

export type WorkableSection = { name: string; fields: WorkableField[] };

export type WorkableField = {
  id: string;
  label: string;
  type: 'text' | 'email' | 'phone' | 'paragraph' | 'boolean' | 'dropdown' | 'multiple' | 'number' | 'date' | 'file' | 'group';
  required: boolean;
  maxLength?: number;
  helper?: string;
  /** `name` is the option's id, `value` the visible text. */
  options?: { name: string; value: string }[];
  singleOption?: boolean;
  supportedFileTypes?: string[];
  maxFileSize?: number;
  /** Parts of one entry of a group (education, experience). */
  fields?: WorkableField[];
};

export function workableFields(form: WorkableSection[]): WorkableField[] {
  return form.flatMap(({ fields }) => fields);
}
