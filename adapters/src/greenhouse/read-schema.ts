import type { SchemaControl } from '../engine/ats-adapter.ts';

type Field = { name: string; type: string; values?: { label: string; value: string | number }[] };
type Question = { label: string; required?: boolean | null; fields: Field[] };
type JobPost = {
  questions?: Question[];
  /** EEOC as the page's loader data has it, and as the job board's API has it. */
  eeoc_sections?: { questions?: Question[] }[] | null;
  compliance?: { questions?: Question[] }[] | null;
  demographic_questions?: {
    questions: {
      id: number;
      name?: string;
      label?: string;
      required?: boolean;
      answer_options: { id: number; name?: string; label?: string }[];
    }[];
  } | null;
};

/** The loader data in the served page: it is a script's text, which the page's own world has run and ours has not. Searched by shape, not by route. */
export function readGreenhouseSchema(document: Document): Map<string, SchemaControl> {
  const jobPost = jobPostIn(document);
  return jobPost === undefined ? new Map() : controlsOf(jobPost);
}

/** The API's answer; nothing where it is no posting. */
export function readBoardsApi(json: unknown): Map<string, SchemaControl> {
  const isPosting = typeof json === 'object' && json !== null && 'questions' in json && Array.isArray(json.questions);
  return isPosting ? controlsOf(json as JobPost) : new Map();
}

function controlsOf(jobPost: JobPost): Map<string, SchemaControl> {
  const sections = [...(jobPost.eeoc_sections ?? []), ...(jobPost.compliance ?? [])];
  const questions = [...(jobPost.questions ?? []), ...sections.flatMap((section) => section.questions ?? [])];
  const controls = questions.flatMap(({ label, required, fields }) =>
    fields.map(({ name, type, values }): [string, SchemaControl] => [
      name,
      { label, required: required === true, type, ...optionsOf(values) },
    ]),
  );
  const demographics = (jobPost.demographic_questions?.questions ?? []).map(
    ({ id, name, label, required, answer_options: answers }): [string, SchemaControl] => [
      String(id),
      {
        label: name ?? label ?? '',
        required: required === true,
        ...optionsOf(answers.map((answer) => ({ label: answer.name ?? answer.label ?? '', value: answer.id }))),
      },
    ],
  );
  return new Map([...controls, ...demographics]);
}

function optionsOf(values: { label: string; value: string | number }[] | undefined): Pick<SchemaControl, 'options'> {
  return values === undefined || values.length === 0
    ? {}
    : { options: values.map(({ label, value }) => ({ label: label.trim(), value: String(value) })) };
}

function jobPostIn(document: Document): JobPost | undefined {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const json = /__remixContext\s*=\s*(\{[\s\S]*?\})\s*;?\s*(?:window\.|__remix|$)/u.exec(script.textContent ?? '')?.[1];
    const found = json === undefined ? undefined : findJobPost(parse(json));
    if (found !== undefined) return found;
  }
  return undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function findJobPost(node: unknown): JobPost | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('jobPost' in node) return node.jobPost as JobPost;
  for (const child of Object.values(node)) {
    const found = findJobPost(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
