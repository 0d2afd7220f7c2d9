import { createContext, use } from 'react';
import type { Behaviour } from '../../posting.ts';

export type Upload = { url: string; name: string };
export type Entry = Record<string, string | boolean>;
/** What a control holds: text, an option's id, several ids, an agreement, a file, or the saved entries of a group. */
export type Answer = string | string[] | boolean | Upload | Entry[];

export type FormState = {
  code: string;
  behaviour: Behaviour;
  answers: Record<string, Answer>;
  errors: Record<string, string>;
  put: (id: string, answer: Answer | undefined) => void;
};

export const FormContext = createContext<FormState | null>(null);

export function useForm(): FormState {
  const form = use(FormContext);
  if (form === null) throw new Error('Outside of the form.');
  return form;
}

export function useControl(id: string) {
  const { answers, errors, put } = useForm();
  return { answer: answers[id], error: errors[id], put: (answer: Answer | undefined) => put(id, answer === '' ? undefined : answer) };
}
