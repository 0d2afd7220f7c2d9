import type { DataCompliance, DemographicSection, GreenhousePosting, GreenhouseQuestion } from './loader.ts';

/** A job as `boards-api.greenhouse.io/v1/boards/{board}/jobs/{id}?questions=true` answers. Some captures hold lists as JSON text. */
export type BoardsApiJob = {
  id: number;
  title: string;
  content?: string;
  location: { name: string };
  questions: ListOrText<GreenhouseQuestion>;
  location_questions?: ListOrText<GreenhouseQuestion> | null;
  compliance?: ListOrText<{ description?: string; questions: GreenhouseQuestion[] }> | null;
  demographic_questions?: ApiDemographics | string | null;
  data_compliance?: ListOrText<DataCompliance> | null;
};

type ListOrText<Item> = Item[] | string;
type ApiDemographics = {
  header?: string;
  description?: string;
  questions: {
    id: number;
    label: string;
    required: boolean;
    type: string;
    answer_options: { id: number; label: string; free_form: boolean; decline_to_answer: boolean }[];
  }[];
};

function parsed<Value>(value: Value | string | null | undefined, otherwise: Value): Value {
  return typeof value === 'string' ? (JSON.parse(value) as Value) : (value ?? otherwise);
}

/** The same form as the loader data of a page. The API does not tell the board's name, nor the education block. */
export function fromBoardsApi(board: string, company: string, job: BoardsApiJob): GreenhousePosting {
  const id = String(job.id);
  const isLocationAsked = parsed(job.location_questions, []).length > 0;
  const location: GreenhouseQuestion = { label: 'Location', required: true, fields: [{ name: 'candidate_location', type: 'input_text' }] };
  const compliance = parsed(job.compliance, []);
  return {
    ats: 'greenhouse',
    loader: {
      route: 'routes/$url_token_.jobs_.$job_post_id',
      root: { href: `https://job-boards.greenhouse.io/${board}/jobs/${id}`, urlToken: board },
      data: {
        jobPostId: id,
        urlToken: board,
        submitPath: `https://boards.greenhouse.io/${board}/jobs/${id}`,
        confirmationPath: `/${board}/jobs/${id}/confirmation`,
        jobPost: {
          title: job.title,
          company_name: company,
          job_post_location: job.location.name,
          content: job.content ?? '',
          questions: [...parsed(job.questions, []), ...(isLocationAsked ? [location] : [])],
          enable_eeoc: compliance.length > 0,
          eeoc_sections: compliance,
          demographic_questions: demographics(parsed(job.demographic_questions, undefined)),
          data_compliance: parsed(job.data_compliance, [])[0] ?? null,
        },
      },
    },
  };
}

function demographics(section: ApiDemographics | undefined): DemographicSection | null {
  if (section === undefined || section.questions.length === 0) return null;
  const questions = section.questions.map(({ id, label, required, type, answer_options }) => ({
    id,
    name: label,
    required,
    answer_type: { key: type === 'multi_value_multi_select' ? 'MULTI_SELECT' : 'SINGLE_SELECT' },
    answer_options: answer_options.map((option) => ({ ...option, name: option.label })),
  }));
  return { title: section.header ?? '', description: section.description ?? '', questions };
}
