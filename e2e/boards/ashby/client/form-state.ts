import { createContext, use } from 'react';
import type { Behaviour } from '../../posting.ts';
import type { AshbyEntry, AshbyPosting } from '../ashby-posting.ts';

export type Upload = { handle: string; name: string };
/** Text, one option's value, several, an answer of yes or no, a file. */
export type Answer = string | string[] | boolean | Upload;

export type PageState = Pick<AshbyPosting, 'organization' | 'jobPosting'> & { behaviour: Behaviour };

export type FormState = {
  /** New with each load of the page; names and ids of options begin with it. */
  formId: string;
  answers: Record<string, Answer>;
  errors: Record<string, string>;
  put: (path: string, answer: Answer | undefined) => void;
};

export const FormContext = createContext<FormState | null>(null);

export function useForm(): FormState {
  const form = use(FormContext);
  if (form === null) throw new Error('Outside of the form.');
  return form;
}

export function useField({ field: { path } }: AshbyEntry) {
  const { answers, errors, put, formId } = useForm();
  return {
    group: `${formId}_${path}`,
    answer: answers[path],
    error: errors[path],
    put: (answer: Answer | undefined) => put(path, answer === '' || (Array.isArray(answer) && answer.length === 0) ? undefined : answer),
  };
}
