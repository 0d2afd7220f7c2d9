/** A posting as Ashby's own page loads it: sections of entries, each with a field that has a path, a title and a type. */
export type AshbyPosting = {
  ats: 'ashby';
  organization: { slug: string; name: string };
  jobPosting: {
    /** A UUID. */
    id: string;
    title: string;
    locationName: string;
    /** HTML. */
    descriptionHtml: string;
    applicationForm: AshbyForm;
    /** Voluntary questions, apart from the application. */
    surveyForms?: AshbyForm[];
  };
};

export type AshbyForm = { sections: { title?: string; fieldEntries: AshbyEntry[] }[] };

export type AshbyEntry = { id: string; isRequired: boolean; descriptionHtml?: string; field: AshbyField };

export type AshbyField = {
  /** Such as `_systemfield_name`, or a UUID. */
  path: string;
  title: string;
  type:
    | 'String'
    | 'Email'
    | 'Phone'
    | 'LongText'
    | 'File'
    | 'Boolean'
    | 'ValueSelect'
    | 'MultiValueSelect'
    | 'Location'
    | 'Date'
    | 'Number';
  selectableValues?: { label: string; value: string }[];
};

export function ashbyEntries({ applicationForm, surveyForms = [] }: AshbyPosting['jobPosting']): AshbyEntry[] {
  return [applicationForm, ...surveyForms].flatMap(({ sections }) => sections.flatMap(({ fieldEntries }) => fieldEntries));
}
