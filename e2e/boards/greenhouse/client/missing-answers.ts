import type { GreenhouseData } from '../loader.ts';
import { isEmpty, type FormState } from './form-state.ts';
import type { BoardText } from './text.ts';

/** Required controls that are still empty, with what the page says beside them. */
export function missingAnswers(data: GreenhouseData, values: FormState['values'], text: BoardText): Record<string, string> {
  const asked = data.jobPost.questions.filter(({ required }) => required === true);
  const missing = asked.flatMap(({ fields }) => {
    const ids = fields.map(({ name }) => (name === 'candidate_location' ? 'candidate-location' : name));
    const id = ids[0];
    return id === undefined || ids.some((name) => !isEmpty(values[name])) ? [] : [[id, text.missing]];
  });
  return Object.fromEntries(missing) as Record<string, string>;
}
