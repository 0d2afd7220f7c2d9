import { createContext, useContext } from 'react';
import type { Behaviour } from '../../posting.ts';
import type { GreenhouseData } from '../loader.ts';
import type { BoardText } from './text.ts';

export type Option = { value: string; label: string };
export type UploadedFile = { url: string; name: string };
export type Place = Option & { latitude: number; longitude: number; country: string };
export type Value = string | boolean | Option | readonly Option[] | UploadedFile | null | undefined;

/** What the form knows, by control id. */
export type FormState = {
  data: GreenhouseData;
  text: BoardText;
  behaviour: Behaviour;
  values: Record<string, Value>;
  errors: Record<string, string>;
  set: (id: string, value: Value) => void;
};

export const FormContext = createContext<FormState | null>(null);

export function useForm(): FormState {
  const form = useContext(FormContext);
  if (form === null) throw new Error('Outside of the form.');
  return form;
}

export function isEmpty(value: Value): boolean {
  return value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
